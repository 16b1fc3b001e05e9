import fc from "fast-check";
import { calendarDaysBetween, DAY_MS, HOUR_MS, isTimeZone, MINUTE_MS, offsetStretches, TimeZoneError, toInstant, toWallClock } from "../../../src/service-level/time";

const wall = (text: string) => Date.parse(`${text}Z`);
const iso = (value: number) => new Date(value).toISOString().slice(0, 19);

describe("isTimeZone", () => {
  it.each(["Europe/London", "Etc/UTC", "UTC", "America/Argentina/Buenos_Aires", "Etc/GMT+5", "America/St_Johns", "europe/paris", "EST"])(
    "knows %s", (name) => expect(isTimeZone(name)).toBe(true));
  it.each(["", " ", "London", "Europe/Londn", "+01:00", "GMT+5", "UTC+1", "Europe/London ", "12", "Mars/Olympus", "CEST", "+0100", "UTC,"])(
    "rejects %j", (name) => expect(isTimeZone(name)).toBe(false));
});

describe("toInstant and toWallClock", () => {
  it.each([
    ["winter in London", "Europe/London", "2026-01-15T09:00:00", "2026-01-15T09:00:00"],
    ["summer in London", "Europe/London", "2026-07-15T09:00:00", "2026-07-15T08:00:00"],
    ["half an hour off", "Asia/Kolkata", "2026-07-15T09:00:00", "2026-07-15T03:30:00"],
    ["three quarters of an hour off", "Asia/Kathmandu", "2026-07-15T09:00:00", "2026-07-15T03:15:00"],
    ["14 hours ahead", "Pacific/Kiritimati", "2026-01-01T00:00:00", "2025-12-31T10:00:00"],
    ["11 hours behind", "Pacific/Pago_Pago", "2026-01-01T00:00:00", "2026-01-01T11:00:00"],
    ["seconds of an old local time", "Europe/London", "1840-01-01T12:00:00", "1840-01-01T12:01:15"],
    ["two days after the clocks went back in 2004", "Europe/London", "2004-11-02T09:00:00", "2004-11-02T09:00:00"],
    ["a whole day after the clocks went forward", "Europe/Berlin", "2026-03-30T02:00:00", "2026-03-30T00:00:00"],
    ["a whole day before they go forward", "Europe/Berlin", "2026-03-28T02:00:00", "2026-03-28T01:00:00"],
    ["after 2037", "Europe/Berlin", "2090-07-01T12:00:00", "2090-07-01T10:00:00"],
  ])("%s", (_, zone, reading, utc) => {
    expect(iso(toInstant(wall(reading), zone))).toBe(utc);
    expect(iso(toWallClock(wall(utc), zone))).toBe(reading);
  });

  it.each([
    ["Berlin forward: 02:30 does not occur", "Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:30:00"],
    ["Berlin back: 02:30 occurs twice, the earlier counts", "Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00"],
    ["Berlin back: the second 03:00 occurs once", "Europe/Berlin", "2026-10-25T03:00:00", "2026-10-25T02:00:00"],
    ["Lord Howe moves by half an hour: 02:10 does not occur", "Australia/Lord_Howe", "2026-10-04T02:10:00", "2026-10-03T15:40:00"],
    ["Lord Howe back: 01:45 occurs twice", "Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00"],
    ["St. John's at 00:01: 00:00 still occurs", "America/St_Johns", "2010-03-14T00:00:00", "2010-03-14T03:30:00"],
    ["St. John's at 00:01: 00:30 does not occur", "America/St_Johns", "2010-03-14T00:30:00", "2010-03-14T04:00:00"],
    ["St. John's back at 00:01 into the evening before", "America/St_Johns", "2010-11-06T23:30:00", "2010-11-07T02:00:00"],
    ["Samoa skipped 2011-12-30", "Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T22:00:00"],
    ["the last minute before Samoa's skipped day", "Pacific/Apia", "2011-12-29T23:59:00", "2011-12-30T09:59:00"],
    ["the first minute after it", "Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00"],
    ["midnight skipped in São Paulo", "America/Sao_Paulo", "2015-10-18T00:00:00", "2015-10-18T03:00:00"],
  ])("%s", (_, zone, reading, utc) => expect(iso(toInstant(wall(reading), zone))).toBe(utc));

  it("finds a stretch of summer time of one week (Recife, October 2000)", () => {
    expect(offsetStretches(wall("2000-09-01T00:00"), wall("2000-11-01T00:00"), "America/Recife").map(({ from, offsetMs }) => [iso(from), offsetMs / HOUR_MS]))
      .toEqual([["2000-09-01T00:00:00", -3], ["2000-10-08T03:00:00", -2], ["2000-10-15T02:00:00", -3]]);
  });

  it("does not know the wall clock of an unknown instant", () => {
    expect(toWallClock(Number.NaN, "Europe/London")).toBeNaN();
    expect(toInstant(Number.NaN, "Europe/London")).toBeNaN();
    expect(toWallClock(Number.POSITIVE_INFINITY, "Europe/London")).toBeNaN();
    expect(toWallClock(Number.NEGATIVE_INFINITY, "Europe/London")).toBeNaN();
    expect(toWallClock(-8.65e15, "Europe/London")).toBeNaN();
  });

  it("knows the end-of-time dates that exports hold", () => {
    expect(iso(toInstant(wall("9999-12-31T23:59:59"), "Asia/Tokyo"))).toBe("9999-12-31T14:59:59");
    expect(iso(toInstant(wall("1899-12-30T00:00:00"), "UTC"))).toBe("1899-12-30T00:00:00");
    expect(toWallClock(wall("-000043-03-15T12:00:00"), "UTC")).toBe(wall("-000043-03-15T12:00:00"));
  });

  it("names the zone that does not exist", () => {
    expect(() => toInstant(0, "Europe/Londn")).toThrow(TimeZoneError);
    expect(() => toWallClock(0, "Europe/Londn")).toThrow('"Europe/Londn" is not an IANA time zone');
    expect(() => toWallClock(0, "Europe/Londn")).toThrow(expect.objectContaining({ name: "TimeZoneError", code: "unknownZone", zone: "Europe/Londn" }));
  });

  const zones = fc.constantFrom("Europe/London", "America/New_York", "America/St_Johns", "Pacific/Apia", "Australia/Lord_Howe",
    "Africa/Casablanca", "Asia/Gaza", "America/Nuuk", "Asia/Tehran", "Antarctica/Troll", "Pacific/Chatham", "UTC");
  const instants = fc.integer({ min: Date.UTC(1971, 0, 1) / MINUTE_MS, max: Date.UTC(2060, 0, 1) / MINUTE_MS }).map((minute) => minute * MINUTE_MS);

  it("shows what Intl shows, in any zone at any time", () => {
    fc.assert(fc.property(zones, instants, (zone, instant) => {
      const shown = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
      }).format(instant).replace(" ", "T");
      expect(iso(toWallClock(instant, zone))).toBe(shown);
    }));
  });

  it("comes back to the same reading, and to the same instant or the earlier of two", () => {
    fc.assert(fc.property(zones, instants, (zone, instant) => {
      const reading = toWallClock(instant, zone);
      const back = toInstant(reading, zone);
      expect(toWallClock(back, zone)).toBe(reading);
      expect(back).toBeLessThanOrEqual(instant);
      expect(instant - back).toBeLessThan(DAY_MS);
    }));
  });
});

describe("calendarDaysBetween", () => {
  it.each([
    ["one day in the night in which clocks go forward", "2026-03-28T00:00", "2026-03-29T00:00", 1],
    ["12 weeks across it", "2026-01-07T00:00", "2026-03-31T23:00", 84],
    ["none within a day", "2026-10-25T00:00", "2026-10-25T23:59", 0],
    ["backwards", "2026-04-02T12:00", "2026-04-01T12:00", -1],
  ])("%s", (_, from, to, days) => {
    expect(calendarDaysBetween(wall(from), wall(to), "Europe/London")).toBe(days);
  });
});

describe("offsetStretches", () => {
  it("cuts London's year at its two changes", () => {
    expect(offsetStretches(wall("2026-01-01T00:00"), wall("2027-01-01T00:00"), "Europe/London").map((s) => [iso(s.from), iso(s.to), s.offsetMs]))
      .toEqual([
        ["2026-01-01T00:00:00", "2026-03-29T01:00:00", 0],
        ["2026-03-29T01:00:00", "2026-10-25T01:00:00", HOUR_MS],
        ["2026-10-25T01:00:00", "2027-01-01T00:00:00", 0],
      ]);
  });
  it("cuts at a change only between its ends, not at one of them", () => {
    const [spring, autumn] = [wall("2026-03-29T01:00"), wall("2026-10-25T01:00")];
    expect(offsetStretches(spring, autumn, "Europe/London")).toEqual([{ from: spring, to: autumn, offsetMs: HOUR_MS }]);
    expect(offsetStretches(spring - 1, autumn + 1, "Europe/London")).toHaveLength(3);
  });
  it("is one stretch where nothing changes, and none of no time", () => {
    expect(offsetStretches(0, DAY_MS * 20_000, "UTC")).toEqual([{ from: 0, to: DAY_MS * 20_000, offsetMs: 0 }]);
    expect(offsetStretches(DAY_MS, DAY_MS, "UTC")).toEqual([]);
  });
});
