import { compileCalendar, dueAfterWorkingDays, elapsedServiceTime, workingDaysBetween, workingDaysElapsed } from "../../../src/service-level/calendar";
import type { CompiledCalendar } from "../../../src/service-level/calendar";
import { DAY_MS, SECOND_MS, toInstant, toWallClock } from "../../../src/service-level/time";
import cases from "../../cases/business-time-extra.json";
import { addWorkingDays } from "./addWorkingDays";
import type { CaseCalendar } from "./caseCalendar";
import { calendarOfCase, wallClockOf } from "./caseCalendar";
import { calendarOfWeekend } from "./excelWeekend";

/** Facts from the tests of open-source libraries and from Microsoft's help; each names its source. */
interface WorkingDayCase {
  readonly id: string;
  readonly kind: string;
  readonly calendar: CaseCalendar;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly duration_s: number;
  readonly inclusive_end: boolean;
  readonly whole: boolean;
  readonly weekend: number | string;
  readonly holidays: readonly string[];
  readonly expect: number | string;
}

const all = cases as unknown as WorkingDayCase[];
const COUNTED_BACK = "due_back";

const ANSWERS: Readonly<Record<string, (c: WorkingDayCase) => number | string>> = {
  add_business_days: (c) => (String(c.expect).includes("T")
    ? wallClockText(dueAfterWorkingDays(compiled(c), instantOf(c, c.start), { days: c.days }), c)
    : dateText(addWorkingDays(compiled(c), wallClockOf(c.start), c.days))),
  business_days_between: (c) => workingDaysBetween(compiled(c), wallClockOf(c.start), wallClockOf(c.end) - (c.inclusive_end ? 0 : DAY_MS)),
  working_days_elapsed: (c) => {
    const days = workingDaysElapsed(compiled(c), instantOf(c, c.start), instantOf(c, c.end));
    return c.whole ? Math.trunc(days) + 0 : days;
  },
  "NETWORKDAYS.INTL": (c) => withWeekend(c, (calendar) => workingDaysBetween(calendar, wallClockOf(c.start), wallClockOf(c.end))),
  "WORKDAY.INTL": (c) => withWeekend(c, (calendar) => dateText(addWorkingDays(calendar, wallClockOf(c.start), c.days))),
};

describe("working days as other products' tests and Excel's help state them", () => {
  it.each(all.filter(({ kind }) => kind !== COUNTED_BACK).map((c) => [c.id, c] as const))("%s", (_, c) => {
    expect(ANSWERS[c.kind](c)).toBe(typeof c.expect === "number" || c.expect.startsWith("#") ? c.expect : normalText(c.expect));
  });
});

describe("service time between what they count back to and where they count from", () => {
  it.each(all.filter(({ kind }) => kind === COUNTED_BACK).map((c) => [c.id, c] as const))("%s", (_, c) => {
    expect(elapsedServiceTime(compiled(c), instantOf(c, String(c.expect)), instantOf(c, c.start))).toBe(Math.round(c.duration_s * SECOND_MS));
  });
});

function compiled(c: WorkingDayCase): CompiledCalendar {
  return compileCalendar(calendarOfCase(c.calendar));
}

function instantOf(c: WorkingDayCase, text: string): number {
  return toInstant(wallClockOf(text), c.calendar.timezone);
}

function wallClockText(instant: number, c: WorkingDayCase): string {
  return new Date(toWallClock(instant, c.calendar.timezone)).toISOString();
}

function dateText(wallClock: number): string {
  return new Date(wallClock).toISOString().slice(0, 10);
}

function normalText(text: string): string {
  return text.includes("T") ? new Date(wallClockOf(text)).toISOString() : text;
}

function withWeekend(c: WorkingDayCase, answer: (calendar: CompiledCalendar) => number | string): number | string {
  const calendar = calendarOfWeekend(c.weekend, c.holidays.map(wallClockOf));
  return calendar === undefined ? "#NUM!" : answer(compileCalendar(calendar));
}
