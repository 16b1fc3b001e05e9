import { compileCalendar, dueAfterWorkingDays, dueInstant, elapsedServiceTime, workingDaysBetween } from "../../../src/service-level/calendar";
import type { CompiledCalendar } from "../../../src/service-level/calendar";
import { SECOND_MS, toInstant, toWallClock } from "../../../src/service-level/time";
import { addWorkingDays } from "./addWorkingDays";
import { suiteCases } from "./businessTimeSuites";
import type { SuiteCase } from "./businessTimeSuites";
import { calendarOfCase, wallClockOf } from "./caseCalendar";

const ANSWERS: Readonly<Record<SuiteCase["kind"], (calendar: CompiledCalendar, c: SuiteCase) => number | string>> = {
  elapsed: (calendar, c) => elapsedServiceTime(calendar, instantOf(c, c.start), instantOf(c, c.end!)) / SECOND_MS,
  due: (calendar, c) => shown(c, dueInstant(calendar, instantOf(c, c.start), c.duration_s! * SECOND_MS)),
  due_days: (calendar, c) => shown(c, dueAfterWorkingDays(calendar, instantOf(c, c.start), { days: c.days!, ...(c.to_closing && { dueAt: "closing" }) })),
  add_days: (calendar, c) => new Date(addWorkingDays(calendar, wallClockOf(c.start), c.days!)).toISOString().slice(0, 10),
  days_between: (calendar, c) => workingDaysBetween(calendar, wallClockOf(c.start), wallClockOf(c.end!)),
};

describe("service time as further suites of other products state it", () => {
  it.each(suiteCases.map((c) => [c.id, c] as const))("%s", (_, c) => {
    expect(ANSWERS[c.kind](compileCalendar(calendarOfCase(c.calendar)), c)).toBe(c.expect);
  });

  it("leaves no case out", () => expect(suiteCases).toHaveLength(805));
});

function instantOf({ calendar }: SuiteCase, text: string): number {
  return text.endsWith("Z") ? Date.parse(text) : toInstant(wallClockOf(text), calendar.timezone);
}

/** An instant as the case writes it: seconds only where it has some, in UTC where it says so. */
function shown({ calendar, expect: expected }: SuiteCase, instant: number): string {
  const isUtc = String(expected).endsWith("Z");
  const text = new Date(isUtc ? instant : toWallClock(instant, calendar.timezone)).toISOString();
  return text.replace(/(:00)?\.000Z$/, isUtc ? "Z" : "");
}
