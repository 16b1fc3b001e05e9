import { useEffect, useMemo, useState } from "react";
import type { WallClock } from "../../../service-level/time";
import { cellAt, type DefinitionEdit, definitionCell, filledRows, holidayDays, readDefinitionText, sameName, splitList, tableNamed } from "../../../tables";
import type { DefinitionBook } from "../../../workbook";
import { useDefinitions } from "../DefinitionsContext";
import { type HolidayBook, loadHolidayBook, type PublicHoliday } from "./publicHolidays";

/** Years that are offered around the newest data. */
const YEARS_BEFORE = 1;
const YEARS_AFTER = 2;

/** What is chosen on the page of public holidays. */
export function usePublicHolidays() {
  const { book, messages, tickets, save } = useDefinitions();
  const [holidays, setHolidays] = useState<HolidayBook | "loading" | "failed">("loading");
  const [country, setCountry] = useState("");
  const [state, setState] = useState("");
  const [region, setRegion] = useState("");
  const [calendar, setCalendar] = useState("");
  const [left, setLeft] = useState<ReadonlySet<WallClock>>(new Set());
  const [isSaving, setIsSaving] = useState(false);
  const newest = newestYear(tickets?.newest, book);
  const [chosenYears, setChosenYears] = useState<ReadonlySet<number>>(new Set([newest]));

  const { language } = messages.formats;
  useEffect(() => {
    let isGone = false;
    loadHolidayBook(language).then((loaded) => isGone || setHolidays(loaded)).catch(() => isGone || setHolidays("failed"));
    return () => {
      isGone = true;
    };
  }, [language]);

  const ready = typeof holidays === "string" ? undefined : holidays;
  const countries = useMemo(() => ready?.countries() ?? [], [ready]);
  const found = useMemo(
    () => (ready === undefined || country === "" ? [] : ready.holidays(country, state, region, [...chosenYears].sort())),
    [ready, country, state, region, chosenYears],
  );
  const there = useMemo(() => daysThere(book, calendar), [book, calendar]);
  const listed = found.map((holiday) => ({ ...holiday, isThere: there.has(holiday.date), isChosen: !there.has(holiday.date) && !left.has(holiday.date) }));
  const chosen = listed.filter(({ isChosen }) => isChosen);

  return {
    status: typeof holidays === "string" ? holidays : ("ready" as const),
    country, state, region, calendar, countries,
    states: ready && country !== "" ? ready.regions(country) : [],
    regions: ready && state !== "" ? ready.regions(country, state) : [],
    years: Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, index) => newest - YEARS_BEFORE + index).map((year) => ({ year, isChosen: chosenYears.has(year) })),
    found: listed, chosen: chosen.length, isSaving, setCalendar, setRegion,
    setCountry(code: string) {
      setCountry(code);
      setState("");
      setRegion("");
      setLeft(new Set());
    },
    setState(code: string) {
      setState(code);
      setRegion("");
    },
    setYear: (year: number, isChosen: boolean) => setChosenYears((before) => toggled(before, year, isChosen)),
    choose: (date: WallClock, isChosen: boolean) => setLeft((before) => toggled(before, date, !isChosen)),
    async add(): Promise<boolean> {
      setIsSaving(true);
      const isDone = await save(chosen.map((holiday) => addition(holiday, calendar, book.date1904)), book, messages.editors.said.added(chosen.length));
      setIsSaving(false);
      return isDone;
    },
  };
}

function addition({ date, name }: PublicHoliday, calendar: string, date1904: boolean): DefinitionEdit {
  const day = new Date(date).toISOString().slice(0, 10);
  return { kind: "add", table: "Holidays", cells: { Calendar: calendar, Date: definitionCell("date", day, "YMD", date1904), Name: name } };
}

/** Days that the calendar, or every calendar, has already. */
function daysThere(book: DefinitionBook, calendar: string): ReadonlySet<WallClock> {
  const source = tableNamed(book.sources, "Holidays");
  if (source === undefined) return new Set();
  const days = filledRows(source).flatMap((row) => {
    const named = String(cellAt(source, row, "Calendar")).trim();
    const isOfIt = named === "" || [named, ...splitList(named)].some((name) => sameName(name) === sameName(calendar));
    const [first, last] = ["Date", "Last day"].map((column) => readDefinitionText("date", cellAt(source, row, column), book.agreement.dateOrder, book.date1904));
    return isOfIt && first?.kind === "date" ? holidayDays(first.wall, last?.kind === "date" ? last.wall : undefined) : [];
  });
  return new Set(days);
}

/** The year of the newest ticket, else that in which an SLA begins; the pane has no clock of its own. */
function newestYear(newest: number | undefined, { agreement }: DefinitionBook): number {
  const instant = [agreement.asOf, newest, ...agreement.slas.map(({ validFrom }) => validFrom)].find((each) => each !== undefined && Number.isFinite(each));
  return instant === undefined ? new Date().getFullYear() : new Date(instant).getUTCFullYear();
}

function toggled<T>(before: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const after = new Set(before);
  if (isIn) after.add(item);
  else after.delete(item);
  return after;
}
