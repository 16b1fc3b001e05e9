import { compileCalendar, dueAfterWorkingDays, workingDaysBetween, workingDaysElapsed } from "../../../src/service-level/calendar";
import { aCalendar, everyDay } from "../../support/serviceCalendars";
import { at, reading } from "../../support/wallClock";

// 2026-03-02 is a Monday; Good Friday 2026-04-03, Easter Monday 2026-04-06; a short 2026-12-24.
const calendar = compileCalendar(aCalendar(["09:00-17:00", "10:00-16:00", "09:00-12:00, 13:00-17:00", "09:00-17:00", "09:00-15:00", "", ""],
  "Europe/London", { "2026-04-03": "closed", "2026-04-06": "closed", "2026-12-24": "09:00-12:00", "2026-12-25": "closed" }));
const inLondon = (text: string) => at(text, "Europe/London");
const local = (instant: number) => reading(instant, "Europe/London").slice(0, 16);

describe("dueAfterWorkingDays", () => {
  it.each([
    ["the same clock time two working days later", "2026-03-02 11:00", 2, "2026-03-04 11:00"],
    ["over a weekend", "2026-03-06 11:00", 1, "2026-03-09 11:00"],
    ["over Easter, whose Friday and Monday are no working days", "2026-04-02 11:00", 2, "2026-04-08 11:00"],
    ["over the night when clocks go forward: the clock time counts", "2026-03-27 11:00", 1, "2026-03-30 11:00"],
    ["opened at night: from the next opening on", "2026-03-02 03:00", 2, "2026-03-04 09:00"],
    ["opened after closing: from the next opening on", "2026-03-02 18:00", 2, "2026-03-05 10:00"],
    ["opened on Saturday", "2026-03-07 11:00", 1, "2026-03-10 10:00"],
    ["before that day opens: its opening", "2026-03-02 09:15", 1, "2026-03-03 10:00"],
    ["in that day's break: the end of the break", "2026-03-02 12:30", 2, "2026-03-04 13:00"],
    ["after that day closes: its closing time", "2026-03-05 16:30", 1, "2026-03-06 15:00"],
    ["on a short holiday: its closing time", "2026-12-23 16:30", 1, "2026-12-24 12:00"],
    ["0 days: the start itself", "2026-03-02 11:00", 0, "2026-03-02 11:00"],
    ["0 days at night: the next opening", "2026-03-02 18:00", 0, "2026-03-03 10:00"],
    ["half a day: half of that day's hours", "2026-03-02 10:00", 0.5, "2026-03-02 14:00"],
    ["one and a half: a whole one, then half of the hours of the day that it reaches", "2026-03-02 10:00", 1.5, "2026-03-03 13:00"],
  ])("%s", (_, start, days, due) => expect(local(dueAfterWorkingDays(calendar, inLondon(start), { days }))).toBe(due));

  it.each([
    ["the closing of the next working day", "2026-03-02 11:00", 1, "2026-03-03 16:00"],
    ["the same day", "2026-03-06 09:30", 0, "2026-03-06 15:00"],
    ["opened after closing: the day of the next opening is the first", "2026-03-06 15:01", 0, "2026-03-09 17:00"],
    ["a short holiday", "2026-12-23 16:30", 1, "2026-12-24 12:00"],
    ["over Easter", "2026-04-02 11:00", 1, "2026-04-07 16:00"],
    ["half a day is a day begun", "2026-03-02 11:00", 0.5, "2026-03-03 16:00"],
  ])("to closing: %s", (_, start, days, due) => expect(local(dueAfterWorkingDays(calendar, inLondon(start), { days, dueAt: "closing" }))).toBe(due));

  it.each([
    ["at that time of the day that was reached", "2026-03-02 11:00", { days: 2, dueAt: 16 * 60 }, "2026-03-04 16:00"],
    ["whatever the hours of that day: the short Friday ends at 15:00", "2026-03-05 11:00", { days: 1, dueAt: 16 * 60 }, "2026-03-06 16:00"],
    ["opened in the evening: the day of the next opening is the first", "2026-03-02 18:00", { days: 1, dueAt: 16 * 60 }, "2026-03-04 16:00"],
    ["the same day", "2026-03-02 11:00", { days: 0, dueAt: 16 * 60 }, "2026-03-02 16:00"],
    ["the same day, at a time that has passed: the next working day", "2026-03-06 14:30", { days: 0, dueAt: 14 * 60 }, "2026-03-09 14:00"],
    ["opened at that very time: the next working day", "2026-03-02 14:00", { days: 0, dueAt: 14 * 60 }, "2026-03-03 14:00"],
    ["half a day is a day begun", "2026-03-02 11:00", { days: 0.5, dueAt: 14 * 60 }, "2026-03-03 14:00"],
    ["the end of the day, midnight", "2026-03-02 11:00", { days: 0, dueAt: 24 * 60 }, "2026-03-03 00:00"],
    ["over the night when clocks go forward", "2026-03-27 11:00", { days: 1, dueAt: 16 * 60 }, "2026-03-30 16:00"],
  ])("at a time: %s", (_, start, target, due) => expect(local(dueAfterWorkingDays(calendar, inLondon(start), target))).toBe(due));

  it.each([
    ["opened at the cut-off is in time", "2026-03-02 10:00", { days: 2, dueAt: 16 * 60, cutOffMinute: 10 * 60 }, "2026-03-04 16:00"],
    ["opened a minute later counts as opened on the next working day", "2026-03-02 10:01", { days: 2, dueAt: 16 * 60, cutOffMinute: 10 * 60 }, "2026-03-05 16:00"],
    ["on Friday: over the weekend", "2026-03-06 10:01", { days: 1, dueAt: 16 * 60, cutOffMinute: 10 * 60 }, "2026-03-10 16:00"],
    ["before opening time is in time, however early the cut-off", "2026-03-02 06:00", { days: 1, dueAt: "closing", cutOffMinute: 9 * 60 }, "2026-03-03 16:00"],
    ["after closing: the next working day is the first, not the one after", "2026-03-02 18:00", { days: 1, dueAt: "closing", cutOffMinute: 15 * 60 }, "2026-03-04 17:00"],
    ["to closing", "2026-03-02 15:01", { days: 0, dueAt: "closing", cutOffMinute: 15 * 60 }, "2026-03-03 16:00"],
    ["at the clock time of the opening: that of the next working day", "2026-03-02 15:01", { days: 1, cutOffMinute: 15 * 60 }, "2026-03-04 10:00"],
    ["0 days: the next opening", "2026-03-02 15:01", { days: 0, cutOffMinute: 15 * 60 }, "2026-03-03 10:00"],
  ] as const)("with a cut-off: %s", (_, start, target, due) => expect(local(dueAfterWorkingDays(calendar, inLondon(start), target))).toBe(due));

  it("a night shift ends on the morning after the day on which it starts", () => {
    expect(reading(dueAfterWorkingDays(compileCalendar(aCalendar("22:00-06:00")), at("2026-03-05 23:00"), { days: 1, dueAt: "closing" })).slice(0, 16)).toBe("2026-03-07 06:00");
  });

  it("counts a night shift by the day on which it starts", () => {
    const nights = compileCalendar(aCalendar("22:00-06:00"));
    expect(reading(dueAfterWorkingDays(nights, at("2026-03-07 02:00"), { days: 1 })).slice(0, 16)).toBe("2026-03-10 02:00");
    expect(reading(dueAfterWorkingDays(nights, at("2026-03-06 23:00"), { days: 1 })).slice(0, 16)).toBe("2026-03-09 23:00");
  });

  it("is each day at the same time around the clock", () => {
    expect(local(dueAfterWorkingDays(compileCalendar(everyDay("24 h", "Europe/London")), inLondon("2026-03-28 15:00"), { days: 2 }))).toBe("2026-03-30 15:00");
  });

  it("is never due without working days, and unknown for an unknown start or a negative target", () => {
    const closed = compileCalendar(aCalendar(""));
    const once = compileCalendar(aCalendar("", "UTC", { "2026-03-02": "9-17" }));
    expect(dueAfterWorkingDays(once, at("2026-03-02 12:00"), { days: 0, cutOffMinute: 600 })).toBe(Number.POSITIVE_INFINITY);
    expect(dueAfterWorkingDays(closed, at("2026-03-02"), { days: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(dueAfterWorkingDays(compileCalendar(aCalendar("", "UTC", { "2026-03-02": "9-17" })), at("2026-03-02"), { days: 1 })).toBe(Number.POSITIVE_INFINITY);
    expect(dueAfterWorkingDays(calendar, Number.NaN, { days: 1 })).toBeNaN();
    expect(dueAfterWorkingDays(calendar, at("2026-03-02"), { days: -1 })).toBeNaN();
    expect(dueAfterWorkingDays(calendar, at("2026-03-02"), { days: Number.NaN })).toBeNaN();
  });
});

describe("workingDaysBetween", () => {
  it.each([
    ["both ends count", "2026-03-02", "2026-03-03", 2],
    ["one day", "2026-03-02", "2026-03-02", 1],
    ["a weekend has none", "2026-03-07", "2026-03-08", 0],
    ["without closed holidays, with the short one", "2026-12-21", "2026-12-27", 4],
    ["backwards is negative", "2026-03-06", "2026-03-02", -5],
  ])("%s", (_, first, last, days) => expect(workingDaysBetween(calendar, at(first), at(last))).toBe(days));

  it("is unknown from or to an unknown day", () => {
    expect([workingDaysBetween(calendar, Number.NaN, at("2026-03-02")), workingDaysBetween(calendar, at("2026-03-02"), Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });
});

describe("workingDaysElapsed", () => {
  it.each([
    ["a share of one day", "2026-03-02 10:00", "2026-03-02 12:00", 0.25],
    ["a short day is a whole day", "2026-03-06 00:00", "2026-03-07 00:00", 1],
    ["of days of unequal length each its own share", "2026-03-02 13:00", "2026-03-03 13:00", 1],
    ["the break is no time", "2026-03-04 12:00", "2026-03-04 13:00", 0],
    ["two weeks with Easter", "2026-03-30 00:00", "2026-04-13 00:00", 8],
    ["backwards is negative", "2026-03-02 12:00", "2026-03-02 10:00", -0.25],
  ])("%s", (_, from, to, days) => expect(workingDaysElapsed(calendar, inLondon(from), inLondon(to))).toBeCloseTo(days, 12));

  it("is unknown from or to an unknown instant, and none from an instant to itself", () => {
    const noon = inLondon("2026-03-02 12:00");
    expect([workingDaysElapsed(calendar, Number.NaN, noon), workingDaysElapsed(calendar, noon, Number.NaN), workingDaysElapsed(calendar, noon, noon)]).toEqual([Number.NaN, Number.NaN, 0]);
  });

  it("gives a night shift to the day on which it starts", () => {
    const nights = compileCalendar(aCalendar("22:00-06:00"));
    expect(workingDaysElapsed(nights, at("2026-03-07 02:00"), at("2026-03-07 12:00"))).toBe(0.5);
    expect(workingDaysElapsed(nights, at("2026-03-02 00:00"), at("2026-03-16 00:00"))).toBe(10);
  });
});
