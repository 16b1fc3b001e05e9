import fc from "fast-check";
import {
  nextPeriod, periodContaining, periodOf, periodsBetween, periodUpTo, previousPeriod, trendPeriods,
} from "../../../src/service-level/period";
import type { Grain } from "../../../src/service-level/period";
import { at } from "../../support/wallClock";

const calendarYear = { zone: "Europe/London", fiscalYearStartMonth: 1 };
const fromApril = { zone: "Europe/London", fiscalYearStartMonth: 4 };
const inLondon = (text: string) => at(text, "Europe/London");
const names = (periods: readonly { name: string }[]) => periods.map(({ name }) => name);
const period = (name: string) => periodOf(name, fromApril)!;

describe("periodContaining", () => {
  it.each([
    ["week", "2026-03-29 23:59", "2026-W13", "2026-W13"],
    ["week", "2027-01-03 12:00", "2026-W53", "2026-W53"],
    ["month", "2026-03-31 23:59", "2026-03", "2026-03"],
    ["month", "2026-04-01 00:00", "2026-04", "2026-04"],
    ["quarter", "2026-03-31 23:59", "2026-Q1", "FY2026-Q4"],
    ["quarter", "2026-04-01 00:00", "2026-Q2", "FY2027-Q1"],
    ["half-year", "2026-10-01 00:00", "2026-H2", "FY2027-H2"],
    ["year", "2026-03-31 23:59", "2026", "FY2026"],
    ["year", "2026-04-01 00:00", "2026", "FY2027"],
  ] as const)("%s of %s", (grain, text, calendarName, fiscalName) => {
    expect(periodContaining(inLondon(text), grain, calendarYear)?.name).toBe(calendarName);
    expect(periodContaining(inLondon(text), grain, fromApril)?.name).toBe(fiscalName);
  });

  it("goes by the agreement's zone: 23:30 UTC on 30 June is July in London", () => {
    expect(periodContaining(at("2026-06-30 23:30Z"), "month", calendarYear)?.name).toBe("2026-07");
    expect(periodContaining(at("2026-06-30 23:30Z"), "month", { zone: "America/New_York", fiscalYearStartMonth: 1 })?.name).toBe("2026-06");
  });

  it("up to an as-of at an edge is the one that ends there", () => {
    const newest = (text: string) => periodUpTo(inLondon(text), "month", calendarYear)?.name;
    expect([newest("2026-10-01 00:00"), newest("2026-10-01 00:01"), newest("2026-09-30 23:59")]).toEqual(["2026-09", "2026-10", "2026-09"]);
    expect(periodUpTo(Number.NaN, "month", calendarYear)).toBeUndefined();
  });

  it("is unknown for an unknown instant", () => expect(periodContaining(Number.NaN, "month", calendarYear)).toBeUndefined());

  it("really contains the instant, ends where the next one starts and is found again by its name", () => {
    fc.assert(fc.property(
      fc.constantFrom("Europe/London", "America/St_Johns", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Amman", "America/Sao_Paulo"),
      fc.constantFrom<Grain>("week", "month", "quarter", "half-year", "year"),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2045, 0, 1) }),
      (zone, grain, fiscalYearStartMonth, instant) => {
        const options = { zone, fiscalYearStartMonth };
        const found = periodContaining(instant, grain, options)!;
        expect(found.from).toBeLessThanOrEqual(instant);
        expect(found.to).toBeGreaterThan(instant);
        expect(nextPeriod(found, options).from).toBe(found.to);
        expect(previousPeriod(nextPeriod(found, options), options)).toEqual(found);
        expect(periodOf(found.name, options)).toEqual(found);
        expect(periodContaining(found.from, grain, options)).toEqual(found);
        expect(periodContaining(found.to - 1, grain, options)).toEqual(found);
      }), { numRuns: 400 });
  });

  it("gives the evening that is read twice to the new month when its midnight has passed", () => {
    // St. John's, 1 November 2009, 00:01: clocks go back to 23:01 of 31 October.
    const options = { zone: "America/St_Johns", fiscalYearStartMonth: 1 };
    expect(periodContaining(at("2009-11-01 02:29Z"), "month", options)?.name).toBe("2009-10");
    expect(periodContaining(at("2009-11-01 02:45Z"), "month", options)?.name).toBe("2009-11");
  });
});

describe("previousPeriod and nextPeriod", () => {
  it.each([
    ["2026", "2025", "2027"],
    ["2026-H1", "2025-H2", "2026-H2"],
    ["2026-Q1", "2025-Q4", "2026-Q2"],
    ["2026-01", "2025-12", "2026-02"],
    ["2026-W01", "2025-W52", "2026-W02"],
    ["2021-W01", "2020-W53", "2021-W02"],
    ["2026-W53", "2026-W52", "2027-W01"],
    ["FY2026-Q1", "FY2025-Q4", "FY2026-Q2"],
    ["FY2026-H2", "FY2026-H1", "FY2027-H1"],
    ["FY2026", "FY2025", "FY2027"],
  ])("%s", (name, previous, next) => {
    expect(names([previousPeriod(period(name), fromApril), nextPeriod(period(name), fromApril)])).toEqual([previous, next]);
  });

  it("refuses a period that nothing named", () => {
    expect(() => nextPeriod({ ...period("2026"), name: "last week" }, fromApril)).toThrow('"last week" is not the name of a period');
  });
});

describe("periodsBetween", () => {
  it("lists every month that has a part in the time, October in London too", () => {
    expect(names(periodsBetween(inLondon("2026-08-15"), inLondon("2026-12-01"), "month", calendarYear)))
      .toEqual(["2026-08", "2026-09", "2026-10", "2026-11"]);
  });
  it("lists fiscal quarters", () => {
    expect(names(periodsBetween(inLondon("2026-01-01"), inLondon("2026-04-01 00:01"), "quarter", fromApril))).toEqual(["FY2026-Q4", "FY2027-Q1"]);
  });
  it("lists none of no time", () => {
    expect(periodsBetween(0, 0, "month", calendarYear)).toEqual([]);
    expect(periodsBetween(1, 0, "month", calendarYear)).toEqual([]);
    expect(periodsBetween(Number.NaN, 0, "month", calendarYear)).toEqual([]);
  });
});

describe("trendPeriods", () => {
  it("lists periods in a row, oldest first, the last one included", () => {
    expect(names(trendPeriods(period("2026-02"), 4, fromApril))).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect(names(trendPeriods(period("FY2026-Q1"), 3, fromApril))).toEqual(["FY2025-Q3", "FY2025-Q4", "FY2026-Q1"]);
    expect(names(trendPeriods(period("2021-W01"), 3, fromApril))).toEqual(["2020-W52", "2020-W53", "2021-W01"]);
    expect(trendPeriods(period("2026"), 1, fromApril)).toEqual([period("2026")]);
  });
  it("lists none for a count of none", () => expect(trendPeriods(period("2026"), 0, fromApril)).toEqual([]));
});
