import { toInstant } from "../../src/service-level/time";
import extra from "../cases/business-time-extra.json";
import { type BusinessTimeCase, businessTimeCases } from "../service-level/calendar/businessTimeCases";
import { type SuiteCase, suiteCases } from "../service-level/calendar/businessTimeSuites";
import type { CaseCalendar } from "../service-level/calendar/caseCalendar";
import { aFileOfExcelts, aFileOfInlineStrings, dateCell, type ForeignCell, type ForeignSheet, serialOf } from "../support/foreignWorkbook";
import { evaluate, Workplace } from "../support/serviceReview";
import { calendarRows } from "./calendarRows";

/** Facts from the tests of open-source libraries and service desks, as `SLA_HOURS` and `SLA_DUE` can be asked for them. */
interface Question {
  readonly id: string;
  readonly calendar: CaseCalendar;
  readonly formula: (calendar: string) => string;
  readonly expected: number;
  readonly tolerance: number;
}

const HOUR_S = 3_600;
/** A serial number of these years distinguishes half a microsecond. */
const MILLISECOND = 1 / 86_400_000;

/** Going back in service time has no function, but the way back again is elapsed time. */
const backwards = (extra as unknown as readonly BusinessTimeCase[]).filter(({ kind }) => kind === "due_back");

/** What source and file disagree about at a closing edge: here the closing time is the agreement. */
function dueOf({ boundary, alternative, expect: due }: BusinessTimeCase): string {
  return boundary === "next_open" ? alternative! : String(due);
}

function hours(id: string, calendar: CaseCalendar, from: string, to: string, seconds: number, stepS = 0): Question {
  return {
    id, calendar,
    formula: (name) => `=SLA_HOURS(${serialOf(from)},${serialOf(to)},"${name}")`,
    // Some sources count whole minutes only.
    expected: (seconds + stepS / 2) / HOUR_S,
    tolerance: stepS / 2 / HOUR_S + 1e-6,
  };
}

function due(id: string, calendar: CaseCalendar, from: string, seconds: number, to: string): Question {
  return dueBy(id, calendar, from, `${seconds}/3600`, to);
}

function dueBy(id: string, calendar: CaseCalendar, from: string, target: string, to: string): Question {
  return { id, calendar, formula: (name) => `=SLA_DUE(${serialOf(from)},${target},"${name}")`, expected: serialOf(to), tolerance: 1.5 * MILLISECOND };
}

function questionsOf({ id, kind, calendar, start, end, duration_s, days, to_closing: toClosing, expect: expected }: SuiteCase): Question[] {
  switch (kind) {
    case "elapsed": return [hours(id, calendar, start, end!, Number(expected))];
    case "due": return [due(id, calendar, start, duration_s!, String(expected))];
    case "due_days": return [dueBy(id, calendar, start, `"${toClosing ? "end of " : ""}${days} wd"`, String(expected))];
    default: return [];
  }
}

/** On the wall clock of the calendar's own zone. A time that the clock shows twice means the first one, so such cases are asked in UTC only. */
function localQuestions(): Question[] {
  const isPlain = (wall: string, utc: string | undefined, zone: string) => utc === undefined || toInstant(Date.parse(`${wall}Z`), zone) === Date.parse(utc);
  const asked = businessTimeCases.filter(({ calendar: { timezone }, start, start_utc, end, end_utc }) => isPlain(start, start_utc, timezone) && (end === undefined || isPlain(end, end_utc, timezone)));
  return [
    ...asked.map((c) => (c.kind === "due"
      ? due(c.id, c.calendar, c.start, c.duration_s!, dueOf(c))
      : hours(c.id, c.calendar, c.start, c.end!, Number(c.expect), c.floor_to_s))),
    ...backwards.map((c) => hours(c.id, c.calendar, String(c.expect), c.start, c.duration_s!)),
    ...suiteCases.filter(({ start, expect: expected }) => !`${start}${expected}`.includes("Z")).flatMap(questionsOf),
  ];
}

/** On the wall clock of UTC, which every instant has once. */
function utcQuestions(): Question[] {
  const plain = (instant: string) => new Date(instant).toISOString().replace("Z", "");
  return businessTimeCases.map((c) => {
    const closing = c.boundary === "next_open" ? toInstant(Date.parse(`${c.alternative}Z`), c.calendar.timezone) : Date.parse(c.expect_utc ?? "");
    return c.kind === "due"
      ? due(c.id, c.calendar, plain(c.start_utc), c.duration_s!, plain(new Date(closing).toISOString()))
      : hours(c.id, c.calendar, plain(c.start_utc), plain(c.end_utc!), Number(c.expect), c.floor_to_s);
  });
}

function sheetsFor(questions: readonly Question[], agreement: readonly (readonly ForeignCell[])[], lowerCase: boolean): { sheets: ForeignSheet[]; formulas: string[] } {
  const { calendars, holidays, nameOf } = calendarRows(questions.map(({ calendar }) => calendar), dateCell);
  const name = (text: string) => (lowerCase ? text.toLowerCase() : text);
  return {
    sheets: [{ name: "All definitions", tables: [
      { name: name("Calendars"), rows: calendars }, { name: name("Holidays"), rows: holidays }, ...(agreement.length > 1 ? [{ name: name("Agreement"), rows: agreement }] : []),
    ] }],
    formulas: questions.map(({ calendar, formula }) => formula(nameOf(calendar))),
  };
}

/** The questions that were not answered as expected. */
function wrong(questions: readonly Question[], answers: readonly unknown[]): unknown[] {
  return questions.flatMap(({ id, expected, tolerance }, index) => {
    const answer = answers[index];
    return typeof answer === "number" && Math.abs(answer - expected) <= tolerance ? [] : [{ id, expected, answer }];
  });
}

const workplace = new Workplace();
afterAll(() => workplace.remove());

describe("service hours and due times of other products' tests, through a file and the command line", () => {
  it("are right on the wall clock of the calendar's own zone", async () => {
    const questions = localQuestions();
    const { sheets, formulas } = sheetsFor(questions, [], false);
    const file = workplace.write("local.xlsx", await aFileOfExcelts(sheets));
    expect(wrong(questions, evaluate(file, formulas))).toEqual([]);
    expect(questions.length).toBeGreaterThan(500);
  });

  it("are right when tickets are written in UTC, in a file of inline strings with lower-case table names", () => {
    const questions = utcQuestions();
    const { sheets, formulas } = sheetsFor(questions, [["Item", "Value"], ["Ticket time zone", "Etc/UTC"]], true);
    const file = workplace.write("utc.xlsx", aFileOfInlineStrings(sheets));
    expect(wrong(questions, evaluate(file, formulas))).toEqual([]);
    expect(questions).toHaveLength(315);
  });

  it("are answered in order when 20,000 formulas come at once", () => {
    const always = ["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    const file = workplace.write("many.xlsx", aFileOfInlineStrings([{ name: "Setup", tables: [{ name: "Calendars", rows: [always, ["Always", "Etc/UTC", ...Array<string>(7).fill("24 h")]] }] }]));
    const answers = evaluate(file, Array.from({ length: 20_000 }, (_, index) => `=SLA_HOURS(46000,46000+${index}/24)`)) as number[];
    expect(answers).toHaveLength(20_000);
    expect(answers.filter((hours, index) => Math.abs(hours - index) > 1e-6)).toEqual([]);
  });
});
