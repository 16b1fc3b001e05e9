import { compileCalendar, dueInstant, elapsedServiceTime } from "../../../src/service-level/calendar";
import { SECOND_MS, toInstant } from "../../../src/service-level/time";
import cases from "../../cases/business-time-cases.json";
import type { CaseCalendar } from "./caseCalendar";
import { calendarOfCase } from "./caseCalendar";

/** Facts from the tests of open-source libraries and service desks; each names its repository, version, file and line. */
interface BusinessTimeCase {
  readonly id: string;
  readonly source: string;
  readonly kind: string;
  readonly calendar: CaseCalendar;
  readonly start_utc: string;
  readonly end_utc?: string;
  readonly duration_s?: number;
  readonly expect: number | string;
  readonly expect_utc?: string;
  /** At a closing edge sources differ: closing time or next opening. Closing time is the agreement here. */
  readonly boundary?: string;
  readonly alternative?: string;
  readonly floor_to_s?: number;
}

const all = cases as unknown as BusinessTimeCase[];

it("leaves no case out", () => {
  expect(all.filter(({ kind }) => kind !== "elapsed" && kind !== "due")).toEqual([]);
  expect(all).toHaveLength(315);
});

describe("elapsed service time as other products' tests state it", () => {
  it.each(all.filter(({ kind }) => kind === "elapsed").map((c) => [c.id, c] as const))("%s", (_, c) => {
    const elapsed = elapsedServiceTime(compileCalendar(calendarOfCase(c.calendar)), Date.parse(c.start_utc), Date.parse(c.end_utc!));
    const step = (c.floor_to_s ?? 0.001) * SECOND_MS;
    expect(Math.floor(elapsed / step) * step).toBe(Number(c.expect) * SECOND_MS);
  });
});

describe("due instants as other products' tests state them", () => {
  it.each(all.filter(({ kind }) => kind === "due").map((c) => [c.id, c] as const))("%s", (_, c) => {
    const { timezone } = c.calendar;
    const due = dueInstant(compileCalendar(calendarOfCase(c.calendar)), Date.parse(c.start_utc), c.duration_s! * SECOND_MS);
    const expected = c.boundary === "next_open" ? toInstant(Date.parse(`${c.alternative}Z`), timezone) : Date.parse(c.expect_utc!);
    expect(new Date(due).toISOString()).toBe(new Date(expected).toISOString());
  });
});
