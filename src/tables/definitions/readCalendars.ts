import type { DateOrder } from "../../service-level/agreement";
import { formatServiceWindows, parseServiceWindows, unclearWindow } from "../../service-level/calendar";
import type { Holiday, ServiceCalendar, ServiceWindow } from "../../service-level/calendar";
import type { WallClock } from "../../service-level/time";
import { WEEKDAYS } from "./definitionTables";
import type { DefinitionRow, DefinitionSource } from "./DefinitionRows";
import { IGNORED, LEFT_OUT, NameIndex } from "./DefinitionRows";
import { holidayDays, isHolidaySpan } from "./holidayDays";
import { readZone } from "./readAgreementItems";

const DAY_MINUTES = 1_440;
/** What a day that cannot be read counts as until it is corrected. */
const CLOSED = "closed";

export interface ReadCalendars {
  readonly calendars: ReadonlyMap<string, ServiceCalendar>;
  readonly names: NameIndex;
}

/**
 * `Calendars` and `Holidays`. A calendar without a zone has the agreement's, which is worth a note where no agreement says one;
 * a holiday without a calendar belongs to all.
 */
export function readCalendars(source: DefinitionSource, agreementZone: string, order: DateOrder | undefined): ReadCalendars {
  const names = new NameIndex();
  const read: { name: string; zone: string; week: ServiceWindow[][]; holidays: Holiday[] }[] = [];
  for (const row of source.rows("Calendars")) {
    const name = row.required("Calendar");
    const isNew = name !== undefined && names.add(name);
    if (name !== undefined && !isNew) source.findings.add("error", "duplicateName", row.place("Calendar"), name, { consequence: LEFT_OUT });
    const zone = readZone(row, "Time zone", source, agreementZone) ?? agreementZone;
    const week = WEEKDAYS.map((day) => windowsOf(row, day, source));
    // Only now: a row that is left out tells of every wrong cell at once.
    if (!isNew) continue;
    if (row.text("Time zone") === "" && !source.has("Agreement")) source.findings.add("note", "calendarZoneAssumed", row.place("Time zone"), undefined, { zone });
    if (week.every((windows) => windows.length === 0)) source.findings.add("error", "calendarWithoutHours", row.place("Calendar"), name);
    else reportOverlaps(row, week, source);
    reportLastMinute(row, week, source);
    read.push({ name, zone, week, holidays: [] });
  }
  for (const row of [...source.rows("Holidays")].sort((a, b) => particularity(b) - particularity(a))) {
    const holidays = holidaysOf(row, source, order);
    const named = names.get(row.text("Calendar")) === undefined ? row.list("Calendar") : [row.text("Calendar")];
    const known = named.map((name) => row.linkTo(name, "Calendar", "Calendars", names, LEFT_OUT));
    for (const calendar of read.filter(({ name }) => named.length === 0 || known.includes(name))) {
      for (const holiday of holidays) addHoliday(calendar, holiday, row, source);
    }
  }
  for (const calendar of read) calendar.holidays.sort((a, b) => a.date - b.date);
  return { calendars: new Map(read.map((calendar) => [calendar.name, calendar])), names };
}

function windowsOf(row: DefinitionRow, column: string, source: DefinitionSource): ServiceWindow[] {
  const text = row.text(column);
  const windows = parseServiceWindows(text);
  if (windows !== undefined) return [...windows];
  const unclear = unclearWindow(text);
  if (unclear === undefined) source.findings.add("error", "windowsUnreadable", row.place(column), text, { consequence: CLOSED });
  else source.findings.add("error", "windowsUnclear", row.place(column), text, { likely: formatServiceWindows([unclear.likely]), literal: formatServiceWindows([unclear.literal]), consequence: CLOSED });
  return [];
}

/** Overlapping windows are counted once; the person should know, because it is mostly a slip of the pen. */
function reportOverlaps(row: DefinitionRow, week: readonly (readonly ServiceWindow[])[], source: DefinitionSource): void {
  week.forEach((windows, day) => {
    const yesterday = week[(day + 6) % 7].map(spanOf).map(([from, to]) => [from - DAY_MINUTES, to - DAY_MINUTES]).filter(([, to]) => to > 0);
    const spans = [...yesterday, ...windows.map(spanOf)].sort((a, b) => a[0] - b[0]);
    const overlaps = spans.some(([from], index) => index > 0 && from < Math.max(...spans.slice(0, index).map(([, to]) => to)));
    if (overlaps) source.findings.add("warning", "windowsOverlap", row.place(WEEKDAYS[day]), row.text(WEEKDAYS[day]));
  });
}

/** Nobody means to close for the last minute of a day. Said once a calendar. */
function reportLastMinute(row: DefinitionRow, week: readonly (readonly ServiceWindow[])[], source: DefinitionSource): void {
  const day = WEEKDAYS.find((_, index) => week[index].some(({ toMinute }) => toMinute === DAY_MINUTES - 1));
  if (day !== undefined) source.findings.add("warning", "lastMinuteClosed", row.place(day), row.text(day));
}

const spanOf = ({ fromMinute, toMinute }: ServiceWindow): number[] => [fromMinute, toMinute > fromMinute ? toMinute : toMinute + DAY_MINUTES];

/** A day of the calendar's own comes before that day of all calendars, and one day before those of a longer holiday, so that it may differ from them. */
const particularity = (row: DefinitionRow) => (row.text("Calendar") === "" ? 0 : 2) + (row.text("Last day") === "" ? 1 : 0);

/** Each day of a row; none where its date cannot be read. */
function holidaysOf(row: DefinitionRow, source: DefinitionSource, order: DateOrder | undefined): Holiday[] {
  const first = row.required("Date") === undefined ? undefined : row.date("Date", order, LEFT_OUT);
  const last = row.date("Last day", order);
  const isYearly = row.oneOf("Every year", ["yes", "no"], "no") === "yes";
  const windows = windowsOf(row, "Hours", source);
  if (first === undefined) return [];
  if (last !== undefined) reportLastDay(row, first, last, source);
  return holidayDays(first, last).map((date) => ({ date, name: row.text("Name"), windows, ...(isYearly && { isYearly }) }));
}

function reportLastDay(row: DefinitionRow, first: WallClock, last: WallClock, source: DefinitionSource): void {
  if (isHolidaySpan(first, last)) return;
  source.findings.add("error", last < first ? "validityReversed" : "holidayTooLong", row.place("Last day"), row.text("Last day"), { from: row.text("Date"), consequence: IGNORED });
}

/** The first row of a day counts. That a day of a longer holiday is there already needs no word: it has a row because it differs. */
function addHoliday(calendar: { holidays: Holiday[] }, holiday: Holiday, row: DefinitionRow, source: DefinitionSource): void {
  const known = calendar.holidays.find(({ date, isYearly }) => date === holiday.date && isYearly === holiday.isYearly);
  if (known === undefined) calendar.holidays.push(holiday);
  else if (row.text("Calendar") !== "" && row.text("Last day") === "" && !sameHours(known, holiday)) source.findings.add("warning", "duplicateHoliday", row.place("Date"), row.text("Date"), { consequence: LEFT_OUT });
}

const sameHours = (one: Holiday, other: Holiday) => JSON.stringify(one.windows) === JSON.stringify(other.windows);
