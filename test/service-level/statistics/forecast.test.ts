import { forecast, smoothedWith, smoothing } from "../../../src/service-level/statistics";

// Oil production of Saudi Arabia 1996-2013, million tonnes: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, 7.1.
const OIL = [445.36, 453.2, 454.41, 422.38, 456.04, 440.39, 425.19, 486.21, 500.43, 521.28, 508.95, 488.89, 509.87, 456.72, 473.82, 525.95, 549.83, 542.34];

describe("simple exponential smoothing", () => {
  it("finds the published weight, start and forecast: 0.83, 446.59, 542.68", () => {
    const { alpha, start, level } = smoothing(OIL);
    expect(alpha).toBeCloseTo(0.83, 2);
    expect(start).toBeCloseTo(446.59, 0);
    expect(level).toBeCloseTo(542.68, 1);
  });

  it("has the published levels with that weight", () => {
    // Table 7.1 prints the level after each year.
    const levels = OIL.map((_, index) => smoothedWith(0.834, OIL.slice(0, index + 1), 446.59).level);
    expect(levels[0]).toBeCloseTo(445.57, 1);
    expect(levels[1]).toBeCloseTo(451.93, 1);
    expect(levels[17]).toBeCloseTo(542.68, 1);
  });
});

describe("the forecast of a series", () => {
  it("refuses fewer than six values, and counts only those after the last gap", () => {
    expect(forecast([1, 2, 3, 4, 5], { horizon: 3 })).toBeUndefined();
    expect(forecast([9, 9, 9, NaN, 1, 2, 3, 4, 5], { horizon: 3 })).toBeUndefined();
    expect(forecast([9, NaN, 1, 2, 3, 4, 5, 6], { horizon: 3 })?.n).toBe(6);
  });

  it("takes the mean of a series that only shakes, and says by how much it beats the last value", () => {
    const found = forecast([100, 110, 98, 112, 96, 108, 102, 109], { horizon: 2 })!;
    expect(found.method).toBe("mean");
    expect(found.points[0].value).toBeCloseTo(104.375, 10);
    expect(found.backTest.meanError).toBeLessThan(found.backTest.naiveError);
    expect(found.backTest.tries).toBe(4);
  });

  it("has the interval of the mean: t x s x sqrt(1 + 1/n)", () => {
    const values = [100, 110, 98, 112, 96, 108, 102, 109];
    const mean = 104.375;
    const s = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 7);
    // Student's t for 7 degrees of freedom is 2.365.
    expect(forecast(values, { horizon: 1 })!.points[0].high).toBeCloseTo(mean + 2.3646 * s * Math.sqrt(1 + 1 / 8), 2);
  });

  it("takes the last value of a series that wanders, with an interval that widens as the square root of time", () => {
    const found = forecast([10, 20, 30, 40, 50, 60], { horizon: 4 })!;
    expect(found.method).toBe("naive");
    expect(found.points.map(({ value }) => value)).toEqual([60, 60, 60, 60]);
    // Every step was 10; Student's t for 5 degrees of freedom is 2.571.
    expect(found.points[0].high).toBeCloseTo(60 + 2.5706 * 10, 2);
    expect((found.points[3].high - 60) / (found.points[0].high - 60)).toBeCloseTo(2, 10);
    expect(found.backTest.meanError).toBe(found.backTest.naiveError);
  });

  it("smooths a series that moves slowly and shakes, with an interval that widens by the weight of the newest value", () => {
    const values = [31, 32, 31, 32, 29, 25, 26, 27, 19, 22, 18, 24];
    const { alpha, level, residuals } = smoothing(values);
    const found = forecast(values, { horizon: 3 })!;
    expect([found.method, alpha]).toEqual(["smoothing", 0.65]);
    expect(found.points.map(({ value }) => value)).toEqual([level, level, level]);
    // Two numbers are estimated from twelve; Student's t for 10 degrees of freedom is 2.228.
    const s = Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / 10);
    expect(found.points[0].high).toBeCloseTo(level + 2.2281 * s, 2);
    expect((found.points[2].high - level) / (found.points[0].high - level)).toBeCloseTo(Math.sqrt(1 + 2 * 0.65 ** 2), 10);
  });

  it("does not smooth seven values, though that would have been nearer", () => {
    expect(forecast([32, 32, 31, 31, 26, 30, 35], { horizon: 1 })!.method).toBe("mean");
  });

  it("takes the same month last year only with two years of months", () => {
    const year = [50, 80, 60, 90, 40, 70, 20, 100, 55, 85, 65, 95];
    const months = [...year, ...year.map((value, index) => value + (index % 2))];
    expect(forecast(months, { horizon: 12 })).toMatchObject({ method: "same month last year" });
    expect(forecast(months, { horizon: 2 })!.points.map(({ value }) => value)).toEqual([50, 81]);
    expect(forecast(months.slice(1), { horizon: 2 })!.method).not.toBe("same month last year");
  });

  it("has the interval of what differed from the year before, and a wider one for the year after next", () => {
    const year = [50, 80, 60, 90, 40, 70, 20, 100, 55, 85, 65, 95];
    const { points } = forecast([...year, ...year.map((value, index) => value + (index % 2))], { horizon: 13 })!;
    // Six of twelve months differed by 1; Student's t for 12 degrees of freedom is 2.179.
    const half = 2.1788 * Math.sqrt(6 / 12);
    expect(points[0]).toEqual({ value: 50, low: expect.closeTo(50 - half, 3), high: expect.closeTo(50 + half, 3) });
    expect(points[11].high).toBeCloseTo(96 + half, 3);
    expect(points[12]).toMatchObject({ value: 50, high: expect.closeTo(50 + half * Math.SQRT2, 3) });
  });

  it("does not forecast none of what comes seldom: 1 in five months is 0.2 a month", () => {
    const found = forecast([0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0], { horizon: 1, least: 0 })!;
    expect([found.method, found.points[0].value]).toEqual(["mean", 0.2]);
  });

  it("never forecasts less than none or more than all", () => {
    const found = forecast([2, 0, 3, 1, 0, 2, 0, 1], { horizon: 1, least: 0, most: 3 })!;
    expect([found.points[0].low, found.points[0].high]).toEqual([0, 3]);
  });

  it("is certain of a series that never moves", () => {
    expect(forecast([7, 7, 7, 7, 7, 7], { horizon: 1 })).toMatchObject({ method: "naive", points: [{ value: 7, low: 7, high: 7 }] });
  });
});
