import { compileCalendar } from "../../../src/service-level/calendar";
import { periodOf, trendPeriods } from "../../../src/service-level/period";
import { countOutlook, slaOutlook } from "../../../src/service-level/trend";
import { aCalendar, roundTheClock } from "../../support/anAgreement";
import { type Chance, chance } from "../../support/chance";
import { at } from "../../support/instants";

const options = { zone: "UTC", fiscalYearStartMonth: 1, asOf: at("2026-01-10"), horizon: 3, calendar: compileCalendar(aCalendar()), first: at("2025-01-01") };
const months = trendPeriods(periodOf("2026-01", options)!, 13, options);
/** Working days of January to December 2025. */
const WORKING_DAYS = [23, 20, 21, 22, 22, 21, 23, 21, 22, 23, 20, 23];
const perDay = (rate: number) => [...WORKING_DAYS.map((days) => days * rate), 12].map((value, index) => ({ period: months[index], value, n: value, missed: value / 10 }));

describe("the volume to come", () => {
  it("follows the working days of each month: 10 a day are 220 in January, 200 in February, 220 in March", () => {
    const found = countOutlook(perDay(10), options)!;
    expect(found.periods.map(({ name }) => name)).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect(found.forecast.points.map(({ value }) => Math.round(value))).toEqual([220, 200, 220]);
    expect(found.forecast.backTest.meanError).toBeCloseTo(0, 8);
  });

  it("takes a month that ended at this minute, and a first month that began three days before its first ticket", () => {
    expect(countOutlook(perDay(10), { ...options, asOf: at("2026-01-01") })!.forecast.n).toBe(12);
    expect(countOutlook(perDay(10), { ...options, first: at("2025-01-04") })!.forecast.n).toBe(12);
    expect(countOutlook(perDay(10), { ...options, first: at("2025-01-04 00:01") })!.forecast.n).toBe(11);
  });

  it("says how far off it was in tickets of a usual month of 21.75 working days, and how far it may be", () => {
    const counts = perDay(10).map((point, index) => ({ ...point, value: point.value + (index % 2 === 0 ? 22 : -22) }));
    const { points, backTest } = countOutlook(counts, options)!.forecast;
    // About one ticket a working day off either way: 22 of 218 a month for the mean, twice that for "as last month".
    expect(backTest.meanError).toBeGreaterThan(20);
    expect(backTest.meanError).toBeLessThan(30);
    expect(backTest.naiveError).toBeGreaterThan(40);
    expect(backTest.naiveError).toBeLessThan(50);
    expect([points[0].low, points[0].high].map((end) => Math.abs(Math.round((end - points[0].value) / 10)))).toEqual([5, 5]);
  });

  it("asks of weeks the same week of last year, of months the same month", () => {
    const weeks = trendPeriods(periodOf("2026-W02", options)!, 120, options);
    const seasonal = weeks.map((period, index) => ({ period, value: 50 + (index % 52 < 10 ? 40 : 0), n: 0 }));
    expect(countOutlook(seasonal, { ...options, first: weeks[0].from })!.forecast.method).toBe("same month last year");
    const years = trendPeriods(periodOf("2025-12", options)!, 30, options);
    const busyMarches = years.map((period) => ({ period, value: period.name.endsWith("-03") ? 900 : 300, n: 0 }));
    const found = countOutlook(busyMarches, { ...options, calendar: compileCalendar(roundTheClock()), first: years[0].from })!;
    expect([found.forecast.method, ...found.forecast.points.map(({ value }) => Math.round(value))]).toEqual(["same month last year", 300, 300, 900]);
  });

  it("does not take the month that is not over, nor a first month that began late", () => {
    expect(countOutlook(perDay(10), options)!.forecast.n).toBe(12);
    expect(countOutlook(perDay(10), { ...options, first: at("2025-01-20") })!.forecast.n).toBe(11);
    expect(countOutlook(perDay(10), { ...options, first: at("2025-01-03") })!.forecast.n).toBe(12);
  });

  it("says from which whole months it is forecast", () => {
    expect(countOutlook(perDay(10), options)!.basis).toEqual({ from: at("2025-01-01"), to: at("2026-01-01") });
    expect(slaOutlook(perDay(10), { ...options, first: at("2025-01-20") })!.basis).toEqual({ from: at("2025-02-01"), to: at("2026-01-01") });
  });

  it("is not given from fewer than six whole months", () => {
    expect(countOutlook(perDay(10).slice(-6), options)).toBeUndefined();
    expect(countOutlook([], options)).toBeUndefined();
  });

  it("takes every day where service runs every day", () => {
    const found = countOutlook(months.map((period) => ({ period, value: ((period.to - period.from) / 86_400_000) * 2, n: 0 })), { ...options, calendar: compileCalendar(roundTheClock()) })!;
    expect(found.forecast.points.map(({ value }) => Math.round(value))).toEqual([62, 56, 62]);
  });
});

describe("the outlook of an SLA", () => {
  it("forecasts counts and divides them: 22 of 220 missed are 90%", () => {
    const found = slaOutlook(perDay(10), options)!;
    expect([found.decided.points[0].value, found.missed.points[0].value]).toEqual([expect.closeTo(220, 6), expect.closeTo(22, 6)]);
    expect(found.attainment.map((share) => share.toFixed(4))).toEqual(["0.9000", "0.9000", "0.9000"]);
  });

  it("is not given from fewer than six whole months", () => expect(slaOutlook(perDay(10).slice(-6), options)).toBeUndefined());

  it("leaves room for chance where every month was alike: none missed in twelve may be one in the next", () => {
    const found = slaOutlook(perDay(10).map((point) => ({ ...point, missed: 0 })), options)!;
    expect(found.missed.points[0]).toEqual({ value: 0, low: 0, high: 1 });
    expect(found.decided.points[0]).toMatchObject({ low: 190, high: 251 });
  });

  it("has no share where nothing is expected", () => {
    expect(slaOutlook(perDay(0).map((point) => ({ ...point, n: 0, missed: 0 })), options)!.attainment).toEqual([NaN, NaN, NaN]);
  });
});

describe("the range of what is to come", () => {
  const calendar = compileCalendar(roundTheClock());

  /** In which share of pasts of so many months the first and the third month to come lie within their ranges. */
  function held(draw: (month: number) => number, past: number): readonly [first: number, third: number] {
    const found = trendPeriods(periodOf("2027-12", options)!, past + 3, options);
    const within = Array.from({ length: 100 }, () => {
      const known = found.slice(0, past).map((period, month) => ({ period, value: draw(month), n: 0 }));
      const { points } = countOutlook(known, { ...options, calendar, first: found[0].from, asOf: found[past].from })!.forecast;
      return [0, 2].map((ahead) => {
        const comes = draw(past + ahead);
        return comes >= points[ahead].low && comes <= points[ahead].high;
      });
    });
    const shareAt = (index: number) => within.filter((each) => each[index]).length / within.length;
    return [shareAt(0), shareAt(1)];
  }

  it.each<[string, (by: Chance) => (month: number) => number, number]>([
    ["months that vary by chance alone", ({ poisson }) => () => poisson(30), 24],
    ["six months of the same", ({ poisson }) => () => poisson(30), 6],
    ["misses that are rare", ({ poisson }) => () => poisson(0.5), 12],
    ["months that vary twice as much as by chance", ({ clustered }) => () => clustered(100, 4), 12],
    ["two years with ups and downs", ({ poisson }) => (month) => poisson(200 * (1 + 0.3 * Math.cos((2 * Math.PI * month) / 12))), 24],
  ])("holds what comes in 95 of 100 cases or nearly: %s", (_, drawBy, past) => {
    const [first, third] = held(drawBy(chance(past)), past);
    expect(Math.min(first, third)).toBeGreaterThan(0.87);
  });
});
