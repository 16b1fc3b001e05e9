import { dueInCalendarTime } from "../../../src/service-level/calendar";
import { at, reading } from "../../support/wallClock";

describe("a target in calendar time", () => {
  it.each([
    ["over a weekend", "2026-01-08 18:30", 5, "days", "2026-01-13 18:30"],
    ["opened on a Sunday", "2026-01-11 03:00", 1, "days", "2026-01-12 03:00"],
    ["over the night when clocks go forward: the clock time counts", "2026-03-28 11:00", 1, "days", "2026-03-29 11:00"],
    ["to a time that clocks skip that night: as much later as they skip", "2026-03-28 01:30", 1, "days", "2026-03-29 02:30"],
    ["over the night when clocks go back", "2026-10-24 11:00", 7, "days", "2026-10-31 11:00"],
    ["to the same day of the next month", "2026-01-15 11:00", 1, "months", "2026-02-15 11:00"],
    ["to the last day of a month that is too short", "2026-01-31 11:00", 1, "months", "2026-02-28 11:00"],
    ["to a leap day", "2027-11-30 11:00", 3, "months", "2028-02-29 11:00"],
    ["over the turn of the year", "2026-12-31 11:00", 2, "months", "2027-02-28 11:00"],
  ] as const)("is due %s", (_, start, count, unit, due) => {
    expect(reading(dueInCalendarTime("Europe/London", at(start, "Europe/London"), { count, unit }), "Europe/London").slice(0, 16)).toBe(due);
  });

  it("is never due for a ticket of which nobody knows when it was opened", () => expect(dueInCalendarTime("UTC", Number.NaN, { count: 1, unit: "days" })).toBeNaN());
});
