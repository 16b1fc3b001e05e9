import { compileCalendar, dueInstant } from "../../../src/service-level/calendar";
import { HOUR_MS } from "../../../src/service-level/time";
import { aCalendar, everyDay } from "../../support/serviceCalendars";
import { at, reading } from "../../support/wallClock";

const office = compileCalendar(aCalendar("09:00-12:00, 13:00-17:00", "Europe/London", { "2026-04-03": "closed", "2026-04-06": "closed" }));
const inLondon = (text: string) => at(text, "Europe/London");
const local = (instant: number) => reading(instant, "Europe/London").slice(0, 16);

describe("dueInstant", () => {
  it.each([
    // 2026-03-02 is a Monday.
    ["within the morning", "2026-03-02 09:30", 1, "2026-03-02 10:30"],
    ["over lunch", "2026-03-02 11:00", 2, "2026-03-02 14:00"],
    ["exactly at the lunch break: its start", "2026-03-02 11:00", 1, "2026-03-02 12:00"],
    ["exactly at closing time: closing time itself", "2026-03-02 16:00", 1, "2026-03-02 17:00"],
    ["opened at night", "2026-03-02 03:00", 1, "2026-03-02 10:00"],
    ["opened at closing time", "2026-03-02 17:00", 1, "2026-03-03 10:00"],
    ["over the weekend in which clocks go forward", "2026-03-27 16:00", 2, "2026-03-30 10:00"],
    ["over Easter", "2026-04-02 16:00", 2, "2026-04-07 10:00"],
    ["four working weeks", "2026-03-02 09:00", 140, "2026-03-27 17:00"],
    ["0 h inside service hours: now", "2026-03-02 09:30", 0, "2026-03-02 09:30"],
    ["0 h at opening time: now", "2026-03-02 09:00", 0, "2026-03-02 09:00"],
    ["0 h at closing time: the next opening", "2026-03-02 17:00", 0, "2026-03-03 09:00"],
    ["0 h on Good Friday: the Tuesday after", "2026-04-03 10:00", 0, "2026-04-07 09:00"],
  ])("%s", (_, start, hours, due) => {
    expect(local(dueInstant(office, inLondon(start), hours * HOUR_MS))).toBe(due);
  });

  it("takes the clock that runs twice for what it is", () => {
    const always = compileCalendar(everyDay("24 h", "Europe/London"));
    expect(reading(dueInstant(always, inLondon("2026-10-25 00:30"), 2 * HOUR_MS), "Europe/London")).toBe("2026-10-25 01:30 GMT+00:00");
    expect(reading(dueInstant(always, inLondon("2026-03-29 00:30"), HOUR_MS), "Europe/London")).toBe("2026-03-29 02:30 GMT+01:00");
  });

  it("finds a due date decades away", () => {
    // Each question is the first that its calendar is asked.
    const twice = () => compileCalendar(aCalendar("", "UTC", { "1985-05-01": "09:00-10:00", "2071-05-01": "09:00-10:00" }));
    expect(reading(dueInstant(twice(), at("2020-01-01"), HOUR_MS)).slice(0, 16)).toBe("2071-05-01 10:00");
    expect(reading(dueInstant(twice(), at("2020-01-01"), 0)).slice(0, 16)).toBe("2071-05-01 09:00");
  });

  it("is never due without service hours", () => {
    const closed = compileCalendar(aCalendar(""));
    expect(dueInstant(closed, at("2026-03-02"), HOUR_MS)).toBe(Number.POSITIVE_INFINITY);
    expect(dueInstant(closed, at("2026-03-02"), 0)).toBe(Number.POSITIVE_INFINITY);
    expect(dueInstant(office, inLondon("2026-03-02"), Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(dueInstant(office, at("2250-01-01"), HOUR_MS)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([[Number.NaN, 1], [0, Number.NaN], [0, -1], [Number.NaN, 0]])("is unknown for start %d and duration %d", (start, duration) => {
    expect(dueInstant(office, start, duration)).toBeNaN();
  });
});
