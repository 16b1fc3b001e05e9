import { compileCalendar, elapsedServiceTime, workingDaysBetween } from "../../../src/service-level/calendar";
import { HOUR_MS, MINUTE_MS } from "../../../src/service-level/time";
import { aCalendar, everyDay } from "../../support/serviceCalendars";
import { at } from "../../support/wallClock";

const office = "09:00-17:00";

describe("elapsedServiceTime", () => {
  it.each([
    // 2026-03-02 is a Monday.
    ["within a day", "2026-03-02 10:00", "2026-03-02 12:30", 2.5],
    ["over a weekend", "2026-03-06 16:00", "2026-03-09 10:00", 2],
    ["from before opening to after closing", "2026-03-02 07:00", "2026-03-02 19:00", 8],
    ["opened at closing time", "2026-03-02 17:00", "2026-03-03 09:00", 0],
    ["opened a minute before closing, resolved at opening", "2026-03-02 16:59", "2026-03-03 09:00", 1 / 60],
    ["wholly at night", "2026-03-02 20:00", "2026-03-03 06:00", 0],
    ["wholly at the weekend", "2026-03-07 10:00", "2026-03-08 15:00", 0],
    ["resolved before it was opened", "2026-03-02 12:00", "2026-03-02 10:00", 0],
    ["resolved the moment it was opened", "2026-03-02 12:00", "2026-03-02 12:00", 0],
    ["over a leap day", "2028-02-28 09:00", "2028-03-01 17:00", 24],
    ["a whole year of 261 working days", "2026-01-01", "2027-01-01", 261 * 8],
  ])("counts Mon-Fri 09:00-17:00 %s", (_, from, to, hours) => {
    expect(elapsedServiceTime(compileCalendar(aCalendar(office)), at(from), at(to))).toBe(hours * HOUR_MS);
  });

  it("leaves out the lunch break", () => {
    const calendar = compileCalendar(aCalendar("09:00-12:00, 13:00-17:30"));
    expect(elapsedServiceTime(calendar, at("2026-03-02 11:30"), at("2026-03-02 13:30"))).toBe(HOUR_MS);
    expect(elapsedServiceTime(calendar, at("2026-03-02"), at("2026-03-03"))).toBe(7.5 * HOUR_MS);
  });

  it("counts windows that overlap or touch once", () => {
    const calendar = compileCalendar(aCalendar("13:00-17:00, 09:00-12:00, 11:00-14:00, 17:00-18:00"));
    expect(elapsedServiceTime(calendar, at("2026-03-02"), at("2026-03-03"))).toBe(9 * HOUR_MS);
  });

  it("runs an overnight window into the next morning, on Saturday too", () => {
    const calendar = compileCalendar(aCalendar("22:00-06:00"));
    expect(elapsedServiceTime(calendar, at("2026-03-06 20:00"), at("2026-03-07 12:00"))).toBe(8 * HOUR_MS);
    expect(elapsedServiceTime(calendar, at("2026-03-08 00:00"), at("2026-03-09 06:00"))).toBe(0);
  });

  it("takes a window that ends when it starts for 24 h", () => {
    const calendar = compileCalendar(aCalendar(["08:00-08:00", "", "", "", "", "", ""]));
    expect(elapsedServiceTime(calendar, at("2026-03-02"), at("2026-03-05"))).toBe(24 * HOUR_MS);
  });

  describe("on holidays", () => {
    it("stands still on a closed day", () => {
      const calendar = compileCalendar(aCalendar(office, "UTC", { "2026-03-03": "closed" }));
      expect(elapsedServiceTime(calendar, at("2026-03-02 16:00"), at("2026-03-04 10:00"))).toBe(2 * HOUR_MS);
    });
    it("counts the hours that replace the day's own", () => {
      const calendar = compileCalendar(aCalendar(office, "UTC", { "2026-12-24": "09:00-12:00", "2026-03-07": "10:00-11:00" }));
      expect(elapsedServiceTime(calendar, at("2026-12-24"), at("2026-12-25"))).toBe(3 * HOUR_MS);
      expect(elapsedServiceTime(calendar, at("2026-03-07"), at("2026-03-08"))).toBe(HOUR_MS);
    });
    it("comes back every year where it is said once, and gives way to the very date", () => {
      // 25 December was a Thursday in 2025 and is a Friday in 2026, 29 February a Tuesday in 2028; 1 March 2027 is a Monday.
      const source = aCalendar(office);
      const yearly = (day: string) => ({ date: at(day), name: "Yearly", windows: [], isYearly: true as const });
      const holidays = [yearly("2024-12-25"), yearly("2024-02-29"), { date: at("2026-12-25"), name: "Open this once", windows: [{ fromMinute: 540, toMinute: 600 }] }];
      const calendar = compileCalendar({ ...source, holidays });
      const hoursOn = (day: string, next: string) => elapsedServiceTime(calendar, at(day), at(next)) / HOUR_MS;
      expect([hoursOn("2025-12-25", "2025-12-26"), hoursOn("2026-12-25", "2026-12-26"), hoursOn("2023-12-25", "2023-12-26")]).toEqual([0, 1, 0]);
      expect([hoursOn("2028-02-29", "2028-03-01"), hoursOn("2027-03-01", "2027-03-02"), hoursOn("2027-02-26", "2027-03-02")]).toEqual([0, 8, 16]);
    });

    it("lets the night before run into the holiday, and starts no night on it", () => {
      const calendar = compileCalendar(everyDay("22:00-06:00", "UTC", { "2026-03-03": "closed" }));
      expect(elapsedServiceTime(calendar, at("2026-03-03 00:00"), at("2026-03-04 00:00"))).toBe(6 * HOUR_MS);
      expect(elapsedServiceTime(calendar, at("2026-03-04 00:00"), at("2026-03-04 21:00"))).toBe(0);
    });
    it("takes the later of two entries for one date", () => {
      const source = aCalendar(office, "UTC", { "2026-03-03": "closed" });
      const holidays = [...source.holidays, { ...source.holidays[0], windows: [{ fromMinute: 540, toMinute: 600 }] }];
      expect(elapsedServiceTime(compileCalendar({ ...source, holidays }), at("2026-03-03"), at("2026-03-04"))).toBe(HOUR_MS);
    });
  });

  describe("in the nights when clocks change", () => {
    it.each([
      ["London forward: a 24 h day has 23 h", "24 h", "Europe/London", "2026-03-29", "2026-03-30", 23],
      ["London back: a 24 h day has 25 h", "24 h", "Europe/London", "2026-10-25", "2026-10-26", 25],
      ["Lord Howe forward: 23 h 30 min", "24 h", "Australia/Lord_Howe", "2026-10-04", "2026-10-05", 23.5],
      ["Lord Howe back: 24 h 30 min", "24 h", "Australia/Lord_Howe", "2026-04-05", "2026-04-06", 24.5],
      ["St. John's forward at 00:01", "24 h", "America/St_Johns", "2010-03-14", "2010-03-15", 23],
      ["Samoa's skipped day has no hours", "24 h", "Pacific/Apia", "2011-12-29", "2012-01-01", 48],
      ["a night shift over the gap", "22:00-06:00", "Europe/London", "2026-03-28 12:00", "2026-03-29 12:00", 7],
      ["a night shift over the repeated hour", "22:00-06:00", "Europe/London", "2026-10-24 12:00", "2026-10-25 12:00", 9],
      ["a window inside the gap", "01:15-01:45", "Europe/London", "2026-03-29", "2026-03-30", 0],
      ["a window that starts in the gap", "01:30-03:00", "Europe/London", "2026-03-29", "2026-03-30", 1],
      ["a window that ends in the gap", "00:00-01:30", "Europe/London", "2026-03-29", "2026-03-30", 1],
      ["a window within the hour that occurs twice", "01:15-01:45", "Europe/London", "2026-10-25", "2026-10-26", 1],
      ["a window that starts in it", "01:30-03:00", "Europe/London", "2026-10-25", "2026-10-26", 2],
      ["the office day is as long as ever", "09:00-17:00", "Europe/London", "2026-03-29", "2026-03-30", 8],
    ])("%s", (_, windows, zone, from, to, hours) => {
      expect(elapsedServiceTime(compileCalendar(everyDay(windows, zone)), at(from, zone), at(to, zone))).toBe(hours * HOUR_MS);
    });
  });

  it("grows over any years without a change to what it said before", () => {
    const calendar = compileCalendar(aCalendar(office, "America/New_York"));
    const week = () => elapsedServiceTime(calendar, at("2026-03-02"), at("2026-03-09"));
    const before = week();
    const weekdays = workingDaysBetween(calendar, at("1920-01-01"), at("2103-03-31"));
    expect(elapsedServiceTime(calendar, at("1920-01-01"), at("2103-04-01"))).toBe(weekdays * 8 * HOUR_MS);
    expect([before, week()]).toEqual([40 * HOUR_MS, 40 * HOUR_MS]);
  });

  it("is closed before 1900 and from 2200 on", () => {
    const calendar = compileCalendar(everyDay("24 h"));
    expect(elapsedServiceTime(calendar, at("2199-12-31 23:00"), at("9999-12-31"))).toBe(HOUR_MS);
    expect(elapsedServiceTime(calendar, at("0001-01-01"), at("1900-01-01 01:00"))).toBe(HOUR_MS);
    expect(elapsedServiceTime(calendar, at("2300-01-01"), at("2300-01-02"))).toBe(0);
  });

  it("does not know the time from or to an unknown instant", () => {
    const calendar = compileCalendar(aCalendar(office));
    expect(elapsedServiceTime(calendar, Number.NaN, at("2026-03-02"))).toBeNaN();
    expect(elapsedServiceTime(calendar, at("2026-03-02"), Number.NaN)).toBeNaN();
  });

  it("is 0 without any service hours", () => {
    expect(elapsedServiceTime(compileCalendar(aCalendar("")), at("2026-01-01"), at("2027-01-01"))).toBe(0);
  });

  it("counts milliseconds", () => {
    const calendar = compileCalendar(aCalendar(office));
    expect(elapsedServiceTime(calendar, at("2026-03-02 16:59") + 59_250, at("2026-03-03 09:00"))).toBe(750);
    expect(elapsedServiceTime(calendar, at("2026-03-02 09:00") - 1, at("2026-03-02 09:00") + 1)).toBe(1);
  });
});

describe("compileCalendar", () => {
  const calendar = aCalendar(office);
  it.each([
    ["a zone that does not exist", { ...calendar, zone: "Europe/Londn" }, "unknownZone"],
    ["a week of six days", { ...calendar, week: calendar.week.slice(1) }, "badWeek"],
    ["a window after midnight", { ...calendar, week: calendar.week.map(() => [{ fromMinute: 1440, toMinute: 1500 }]) }, "badWindow"],
    ["a window of no time", { ...calendar, week: calendar.week.map(() => [{ fromMinute: Number.NaN, toMinute: 60 }]) }, "badWindow"],
    ["a window from midnight at the end of the day", { ...calendar, week: calendar.week.map(() => [{ fromMinute: 1440, toMinute: 1440 }]) }, "badWindow"],
    ["a window before midnight", { ...calendar, week: calendar.week.map(() => [{ fromMinute: -1, toMinute: 60 }]) }, "badWindow"],
    ["a window to before midnight", { ...calendar, week: calendar.week.map(() => [{ fromMinute: 60, toMinute: -1 }]) }, "badWindow"],
    ["a window to after the end of the day", { ...calendar, week: calendar.week.map(() => [{ fromMinute: 60, toMinute: 1441 }]) }, "badWindow"],
  ])("refuses %s", (_, source, code) => {
    expect(() => compileCalendar(source)).toThrow(expect.objectContaining({ name: "CalendarError", code, calendar: "test" }));
  });
  it("says what it refuses", () => {
    expect(() => compileCalendar({ ...calendar, week: calendar.week.map(() => [{ fromMinute: 60, toMinute: 1441 }]) })).toThrow('Calendar "test": minutes 60 to 1441 (badWindow).');
    expect(() => compileCalendar({ ...calendar, week: [] })).toThrow('Calendar "test": 0 days (badWeek).');
  });

  it("leaves out holidays without a date", () => {
    const holidays = [{ date: Number.NaN, name: "?", windows: [] }];
    expect(elapsedServiceTime(compileCalendar({ ...calendar, holidays }), at("2026-03-02"), at("2026-03-03"))).toBe(480 * MINUTE_MS);
  });
});
