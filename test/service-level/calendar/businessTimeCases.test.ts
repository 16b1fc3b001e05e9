import { compileCalendar, dueInstant, elapsedServiceTime } from "../../../src/service-level/calendar";
import { SECOND_MS, toInstant } from "../../../src/service-level/time";
import { businessTimeCases } from "./businessTimeCases";
import { calendarOfCase } from "./caseCalendar";

it("leaves no case out", () => {
  expect(businessTimeCases.filter(({ kind }) => kind !== "elapsed" && kind !== "due")).toEqual([]);
  expect(businessTimeCases).toHaveLength(315);
});

describe("elapsed service time as other products' tests state it", () => {
  it.each(businessTimeCases.filter(({ kind }) => kind === "elapsed").map((c) => [c.id, c] as const))("%s", (_, c) => {
    const elapsed = elapsedServiceTime(compileCalendar(calendarOfCase(c.calendar)), Date.parse(c.start_utc), Date.parse(c.end_utc!));
    const step = (c.floor_to_s ?? 0.001) * SECOND_MS;
    expect(Math.floor(elapsed / step) * step).toBe(Number(c.expect) * SECOND_MS);
  });
});

describe("due instants as other products' tests state them", () => {
  it.each(businessTimeCases.filter(({ kind }) => kind === "due").map((c) => [c.id, c] as const))("%s", (_, c) => {
    const { timezone } = c.calendar;
    const due = dueInstant(compileCalendar(calendarOfCase(c.calendar)), Date.parse(c.start_utc), c.duration_s! * SECOND_MS);
    const expected = c.boundary === "next_open" ? toInstant(Date.parse(`${c.alternative}Z`), timezone) : Date.parse(c.expect_utc!);
    expect(new Date(due).toISOString()).toBe(new Date(expected).toISOString());
  });
});
