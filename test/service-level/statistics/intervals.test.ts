import fc from "fast-check";
import { binomialAtMost, difference, exactInterval, largestPoissonMean, mixAdjustedShare, poissonInterval, poissonPrediction, poissonTail, successesForLowerBound, wilsonInterval } from "../../../src/service-level/statistics";

const percents = ({ low, high }: { low: number; high: number }) => [Math.round(low * 100), Math.round(high * 100)];

describe("the exact interval for a share", () => {
  it.each([
    // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 5.
    [81, 263, 0.2527, 0.3676], [15, 148, 0.0578, 0.1617], [0, 20, 0, 0.1684], [1, 29, 0.0009, 0.1776],
  ])("%i of %i is %p to %p", (met, n, low, high) => {
    const interval = exactInterval(met, n);
    expect([interval.value, interval.low, interval.high]).toEqual([met / n, expect.closeTo(low, 4), expect.closeTo(high, 4)]);
  });

  it("leaves out the true share no oftener than it says, which Wilson's does: of 60 tickets at 95% and a confidence of 99.9%", () => {
    const leavesOut = (interval: typeof exactInterval) =>
      Array.from({ length: 61 }, (_, met) => met).reduce((chance, met) => {
        const { low, high } = interval(met, 60, 0.999);
        return low > 0.95 || high < 0.95 ? chance + binomialAtMost(met, 60, 0.95) - (met > 0 ? binomialAtMost(met - 1, 60, 0.95) : 0) : chance;
      }, 0);
    expect(leavesOut(exactInterval)).toBeLessThan(0.001);
    expect(leavesOut(wilsonInterval)).toBeGreaterThan(0.001);
  });

  it("ends at 0 and 1 where none or all were met, and says nothing of no tickets", () => {
    expect([exactInterval(0, 10).low, exactInterval(10, 10).high]).toEqual([0, 1]);
    expect(exactInterval(0, 0)).toEqual({ value: NaN, low: NaN, high: NaN });
  });
});

describe("Wilson's interval for a share", () => {
  it.each([
    // Newcombe 1998, Statistics in Medicine 17, 857-872, table I, method 3.
    [81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718],
  ])("%i of %i is %p to %p", (met, n, low, high) => {
    const interval = wilsonInterval(met, n);
    expect([interval.low, interval.high]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
  });

  it.each([[9, 10, 60, 98], [19, 20, 76, 99], [28, 30, 79, 98], [48, 50, 87, 99], [190, 200, 91, 97]])("%i of %i met means %i to %i%%", (met, n, low, high) => {
    expect(percents(wilsonInterval(met, n))).toEqual([low, high]);
  });

  it("leaves room below even when all 20 of 20 were met: 83.9%", () => {
    expect(wilsonInterval(20, 20).low).toBeCloseTo(0.839, 3);
    expect(wilsonInterval(20, 20).high).toBe(1);
  });

  it.each([[0.9, 35], [0.95, 73], [0.98, 189], [0.99, 381]])("it takes a lower end of %p only after %i successes in a row", (bound, successes) => {
    expect(successesForLowerBound(bound)).toBe(successes);
    expect(wilsonInterval(successes, successes).low).toBeGreaterThanOrEqual(bound);
    expect(wilsonInterval(successes - 1, successes - 1).low).toBeLessThan(bound);
  });

  it("is wider with more confidence, and says nothing of no tickets", () => {
    expect(wilsonInterval(28, 30, 0.99).low).toBeLessThan(wilsonInterval(28, 30, 0.9).low);
    expect(wilsonInterval(0, 0)).toEqual({ value: NaN, low: NaN, high: NaN });
  });

  it("holds the share, stays within 0 and 1, and is the mirror of its misses", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))), ([met, n]) => {
      const { value, low, high } = wilsonInterval(met, n);
      const missed = wilsonInterval(n - met, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= value && value <= high).toBe(true);
      expect(1 - missed.high).toBeCloseTo(low, 12);
    }));
  });
});

describe("the exact interval for a number of outages", () => {
  it.each([
    // GraphPad QuickCalcs, "confidence interval of a count" (Garwood's method), example of 25.
    [25, 0.9, 17.38, 34.92], [25, 0.95, 16.18, 36.9], [25, 0.99, 14, 41],
    // Garwood 1936, Biometrika 28, 437, table of 95% limits.
    [0, 0.95, 0, 3.69], [1, 0.95, 0.03, 5.57], [10, 0.95, 4.8, 18.39],
  ])("%i seen, with confidence %p: %p to %p", (count, confidence, low, high) => {
    const interval = poissonInterval(count, 1, confidence);
    expect([interval.low, interval.high]).toEqual([expect.closeTo(low, 2), expect.closeTo(high, 2)]);
  });

  it("none in a year still allows 3.7 a year; 4 mean 1.1 to 10.2; 8 in two years 1.7 to 7.9", () => {
    expect(poissonInterval(0).high).toBeCloseTo(3.7, 1);
    expect([poissonInterval(4).low, poissonInterval(4).high]).toEqual([expect.closeTo(1.1, 1), expect.closeTo(10.2, 1)]);
    expect(poissonInterval(8, 2)).toEqual({ value: 4, low: expect.closeTo(1.73, 2), high: expect.closeTo(7.88, 2) });
  });

  it.each([[2, 5], [3, 18], [4, 37]])("more than 4 where %i are usual happens in %i%% of years", (mean, percent) => {
    expect(Math.round(poissonTail(4, mean) * 100)).toBe(percent);
  });

  it("a single one where one in ten years is usual happens in 9.5% of years", () => {
    expect(poissonTail(0, 0.1)).toBeCloseTo(1 - Math.exp(-0.1), 12);
  });

  it("keeps 'at most 4 a year' with 95% only below 1.97 a year", () => {
    expect(largestPoissonMean(4)).toBeCloseTo(1.97, 2);
    expect(poissonTail(4, largestPoissonMean(4))).toBeCloseTo(0.05, 12);
    expect(largestPoissonMean(0)).toBeCloseTo(-Math.log(0.95), 12);
  });

  it("knows that fewer than none cannot be kept, and that nothing follows from no time", () => {
    expect([poissonTail(-1, 2), largestPoissonMean(-1)]).toEqual([1, 0]);
    expect(poissonInterval(3, 0)).toEqual({ value: NaN, low: NaN, high: NaN });
  });
});

describe("the difference of two shares", () => {
  it.each([
    // Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10.
    [56, 70, 48, 80, 0.0524, 0.3339], [9, 10, 3, 10, 0.1705, 0.809], [6, 7, 2, 7, 0.0582, 0.8062], [5, 56, 0, 29, -0.0381, 0.1926], [0, 10, 0, 20, -0.1611, 0.2775],
  ])("%i of %i against %i of %i is %p to %p", (met, n, metBefore, nBefore, low, high) => {
    const found = difference(wilsonInterval(met, n), wilsonInterval(metBefore, nBefore));
    expect(found).toEqual({ value: met / n - metBefore / nBefore, low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) });
  });
});

describe("a share adjusted for the mix of tickets", () => {
  it("gives the published rate of direct standardisation", () => {
    // Population Analysis for Policies and Programmes (IUSSP), 101-6: Sweden's deaths at Ecuador's ages are 3.7 per 1000.
    const deaths = [{ met: 45, n: 100_000 }, { met: 240, n: 100_000 }, { met: 4240, n: 100_000 }];
    const { value } = mixAdjustedShare(deaths, [7_498_000, 3_219_000, 742_000]);
    expect(value * 1000).toBeCloseTo(42_560 / 11_459, 3);
  });

  it("shows that both priorities got worse where the plain share got better (Simpson)", () => {
    const before = [{ met: 45, n: 50 }, { met: 25, n: 50 }];
    const now = [{ met: 77, n: 90 }, { met: 4, n: 10 }];
    const weights = [140, 60];
    expect((77 + 4) / 100).toBeGreaterThan((45 + 25) / 100);
    expect(mixAdjustedShare(now, weights).value).toBeLessThan(mixAdjustedShare(before, weights).value);
  });

  it("is Wilson's interval where there is one group only", () => {
    expect(mixAdjustedShare([{ met: 28, n: 30 }], [7])).toEqual({ ...wilsonInterval(28, 30), low: expect.closeTo(wilsonInterval(28, 30).low, 12), high: expect.closeTo(wilsonInterval(28, 30).high, 12) });
  });

  it("leaves out groups without tickets", () => {
    expect(mixAdjustedShare([{ met: 9, n: 10 }, { met: 0, n: 0 }], [3, 1]).value).toBe(0.9);
    expect(mixAdjustedShare([{ met: 0, n: 0 }], [3])).toEqual({ value: NaN, low: NaN, high: NaN });
  });
});

describe("how many events the next month holds by chance alone", () => {
  it.each([[0, 8, 0, 1], [0, 30, 0, 0], [3, 9, 0, 2], [80, 8, 4, 17], [800, 8, 80, 121], [10_000, 1, 9725, 10_279]])("%i in %i months: %i to %i", (count, months, low, high) => {
    expect(poissonPrediction(count, months)).toEqual({ value: count / months, low, high });
  });

  it.each([[0.1, 12], [0.5, 6], [2, 8], [7, 24]])("holds 95 of 100 months where %p are expected and %i months were seen", (mean, months) => {
    const chance = (count: number, expected: number) => poissonTail(count - 1, expected) - poissonTail(count, expected);
    let held = 0;
    for (let seen = 0; seen < 2 * mean * months + 20; seen++) {
      const { low, high } = poissonPrediction(seen, months);
      for (let next = low; next <= high; next++) held += chance(seen, mean * months) * chance(next, mean);
    }
    expect(held).toBeGreaterThan(0.94);
  });
});
