import { compareRates, compareShares, compareValues } from "../../../src/service-level/trend";
import { pChart, xmrChart } from "../../../src/service-level/statistics";
import type { ControlPoint } from "../../../src/service-level/statistics";
import { chance, shareOf } from "../../support/chance";

const months = (shares: readonly number[], n = 100): ControlPoint[] => [...pChart(shares.map((share) => ({ met: share * n, n })))];
const NO_CHART: ControlPoint[] = [];
const steady = months(Array<number>(12).fill(0.9)).slice(-1);

describe("a period against the one before", () => {
  it("28 of 30 after 27 of 31 is no detectable change", () => {
    const found = compareShares({ met: 28, n: 30 }, { met: 27, n: 31 }, "higher", NO_CHART);
    expect(found).toMatchObject({ verdict: "noChange", evidence: { interval: "noChange", mix: "", limits: "" } });
    expect(found.difference.value).toBeCloseTo(28 / 30 - 27 / 31, 12);
  });

  it("90% after 60% of a hundred each is better, and the other way round worse", () => {
    expect(compareShares({ met: 90, n: 100 }, { met: 60, n: 100 }, "higher", NO_CHART).verdict).toBe("better");
    expect(compareShares({ met: 60, n: 100 }, { met: 90, n: 100 }, "higher", NO_CHART).verdict).toBe("worse");
    expect(compareShares({ met: 60, n: 100 }, { met: 90, n: 100 }, "lower", NO_CHART).verdict).toBe("better");
  });

  it("is no change where the control limits call the period usual", () => {
    const found = compareShares({ met: 90, n: 100 }, { met: 60, n: 100 }, "higher", steady);
    expect(found).toMatchObject({ verdict: "noChange", evidence: { interval: "better", limits: "noChange" } });
  });

  it("is better where interval and limits both say so", () => {
    const points = months([...Array<number>(11).fill(0.6), 0.95]).slice(-1);
    expect(compareShares({ met: 95, n: 100 }, { met: 60, n: 100 }, "higher", points)).toMatchObject({ verdict: "better", evidence: { limits: "better" } });
  });

  it("is better or worse where each priority is, whatever the mix", () => {
    const better = [{ now: { met: 95, n: 100 }, before: { met: 60, n: 100 } }, { now: { met: 90, n: 100 }, before: { met: 20, n: 50 } }];
    const worse = better.map(({ now, before }) => ({ now: before, before: now }));
    expect(compareShares({ met: 185, n: 200 }, { met: 80, n: 150 }, "higher", NO_CHART, better)).toMatchObject({ verdict: "better", evidence: { interval: "better", mix: "better" } });
    expect(compareShares({ met: 80, n: 150 }, { met: 185, n: 200 }, "higher", NO_CHART, worse)).toMatchObject({ verdict: "worse", evidence: { interval: "worse", mix: "worse" } });
  });

  it("is no change where only the mix of priorities moved", () => {
    // Both priorities are as before; the easy one came more often: 63% became 87%.
    const groups = [{ now: { met: 171, n: 180 }, before: { met: 57, n: 60 } }, { now: { met: 2, n: 20 }, before: { met: 6, n: 60 } }];
    const found = compareShares({ met: 173, n: 200 }, { met: 63, n: 120 }, "higher", NO_CHART, groups);
    expect(found).toMatchObject({ verdict: "noChange", evidence: { interval: "better", mix: "noChange" } });
    expect(found.adjusted!.value).toBeCloseTo(0, 12);
    // One kind 10 points better, 40 of 60 tickets; the other as before: 6.7 points at equal mix.
    const half = [{ now: { met: 18, n: 20 }, before: { met: 16, n: 20 } }, { now: { met: 5, n: 10 }, before: { met: 5, n: 10 } }];
    expect(compareShares({ met: 23, n: 30 }, { met: 21, n: 30 }, "higher", NO_CHART, half).adjusted!.value).toBeCloseTo(0.1 * 40 / 60, 12);
  });

  it("weighs kinds by the tickets of both periods: 40 of 50 ten points better are eight", () => {
    const groups = [{ now: { met: 9, n: 10 }, before: { met: 24, n: 30 } }, { now: { met: 4, n: 8 }, before: { met: 1, n: 2 } }];
    expect(compareShares({ met: 13, n: 18 }, { met: 25, n: 32 }, "higher", NO_CHART, groups).adjusted!.value).toBeCloseTo(0.08, 12);
  });

  it("has no mix to adjust where every ticket is of one priority", () => {
    const groups = [{ now: { met: 9, n: 10 }, before: { met: 8, n: 10 } }, { now: { met: 0, n: 0 }, before: { met: 0, n: 0 } }];
    expect(compareShares({ met: 9, n: 10 }, { met: 8, n: 10 }, "higher", NO_CHART, groups)).toMatchObject({ adjusted: undefined, evidence: { mix: "" } });
  });

  it("is no change where only the hard priority stayed away: 95% of the easy one as before", () => {
    const groups = [{ now: { met: 95, n: 100 }, before: { met: 57, n: 60 } }, { now: { met: 0, n: 0 }, before: { met: 10, n: 40 } }];
    const found = compareShares({ met: 95, n: 100 }, { met: 67, n: 100 }, "higher", NO_CHART, groups);
    expect(found).toMatchObject({ verdict: "noChange", evidence: { interval: "better", mix: "noChange" } });
    expect(found.adjusted!.value).toBeCloseTo(0, 12);
    expect(compareShares({ met: 67, n: 100 }, { met: 95, n: 100 }, "higher", NO_CHART, groups.map(({ now, before }) => ({ now: before, before: now }))).verdict).toBe("noChange");
  });

  it("is no change where the periods have no priority in common, since nobody can tell the mix from the work", () => {
    const groups = [{ now: { met: 95, n: 100 }, before: { met: 0, n: 0 } }, { now: { met: 0, n: 0 }, before: { met: 60, n: 100 } }];
    expect(compareShares({ met: 95, n: 100 }, { met: 60, n: 100 }, "higher", NO_CHART, groups)).toMatchObject({ verdict: "noChange", adjusted: undefined, evidence: { interval: "better", mix: "noChange" } });
  });

  it("says nothing of four tickets, and nothing of none, but something of five", () => {
    expect(compareShares({ met: 5, n: 5 }, { met: 0, n: 100 }, "higher", NO_CHART).verdict).toBe("better");
    expect(compareShares({ met: 4, n: 4 }, { met: 0, n: 100 }, "higher", NO_CHART).verdict).toBe("tooFew");
    expect(compareShares({ met: 0, n: 0 }, { met: 90, n: 100 }, "higher", NO_CHART).verdict).toBe("tooFew");
  });
});

describe("one month", () => {
  it("that came near its limit without being a signal is not worse, however many fewer were met than in the month before", () => {
    const months = xmrChart([0.9, 0.92, 0.9, 0.92, 0.9, 0.92, 0.9, 0.92, 0.9, 0.92, 0.855]);
    const last = months[10];
    expect([last.signal, (last.mean - last.value) / (last.mean - last.lower) > 0.7]).toEqual(["", true]);
    expect(compareShares({ met: 1710, n: 2000 }, { met: 1840, n: 2000 }, "higher", [last])).toMatchObject({ verdict: "noChange", evidence: { interval: "worse", limits: "noChange" } });
  });
});

describe("counts of two periods", () => {
  it("28 tickets in February are as many a day as 31 in January", () => {
    const found = compareRates({ count: 28, days: 28 }, { count: 31, days: 31 }, "lower", NO_CHART);
    expect(found.verdict).toBe("noChange");
    expect(found.difference.value).toBeCloseTo(0, 10);
  });

  it("60 tickets after 30 are more than chance", () => {
    expect(compareRates({ count: 60, days: 30 }, { count: 30, days: 30 }, "lower", NO_CHART)).toMatchObject({ verdict: "worse", difference: { value: expect.closeTo(30, 10) as number } });
    // 60 are 45.8 to 77.2, 30 are 20.2 to 42.8: 30 - sqrt(14.2² + 12.8²) to 30 + sqrt(17.2² + 9.8²).
    expect(compareRates({ count: 60, days: 30 }, { count: 30, days: 30 }, "lower", NO_CHART).difference).toEqual({ value: expect.closeTo(30, 10), low: expect.closeTo(10.9, 1), high: expect.closeTo(49.8, 1) });
    expect(compareRates({ count: 35, days: 30 }, { count: 30, days: 30 }, "lower", NO_CHART).verdict).toBe("noChange");
  });

  it("says nothing where a period has no figure", () => expect(compareRates({ count: NaN, days: 30 }, { count: 3, days: 30 }, "lower", NO_CHART).verdict).toBe("tooFew"));
});

describe("volumes of two years", () => {
  it("are hardly ever called better or worse where every month is as usual, however much months differ", () => {
    const { clustered } = chance(4);
    const isCalled = shareOf(500, () => {
      const months = Array.from({ length: 24 }, () => clustered(100, 4));
      const year = (from: number) => ({ count: months.slice(from, from + 12).reduce((sum, count) => sum + count, 0), days: 365 });
      return ["better", "worse"].includes(compareRates(year(12), year(0), "lower", xmrChart(months).slice(-12)).verdict);
    });
    expect(isCalled).toBeLessThan(0.02);
  });
});

describe("a year of months that are each a little worse", () => {
  it("is worse: 18 outages after 3, though no month is a signal", () => {
    const months = Array.from({ length: 24 }, (_, index) => (index < 12 ? (index % 4 === 0 ? 1 : 0) : 1 + (index % 2)));
    const points = xmrChart(months, { areCounts: true, clip: { least: 0, most: Number.POSITIVE_INFINITY } }).slice(-12);
    expect(points.filter(({ signal }) => signal !== "")).toEqual([]);
    const compared = (chart: readonly ControlPoint[]) => compareRates({ count: 18, days: 365 }, { count: 3, days: 366 }, "lower", chart);
    expect(compared(points)).toMatchObject({ verdict: "worse", evidence: { interval: "worse", limits: "worse" } });
    expect(compared([{ ...points[0], signal: "outside", side: "below" }, ...points.slice(1)]).verdict).toBe("noChange");
    expect(compareValues(1.5, 0.25, "lower", points).verdict).toBe("noChange");
  });

  it("is worse mostly where 88% of 30 tickets a month are in time after 95%, and hardly ever where 95% are as before", () => {
    const { binomial } = chance(9);
    const isCalled = (share: number) => shareOf(200, () => {
      const months = Array.from({ length: 24 }, (_, index) => ({ met: binomial(30, index < 12 ? 0.95 : share), n: 30 }));
      const year = (from: number) => ({ met: months.slice(from, from + 12).reduce((sum, { met }) => sum + met, 0), n: 360 });
      return compareShares(year(12), year(0), "higher", pChart(months).slice(-12)).verdict === "worse";
    });
    expect(isCalled(0.88)).toBeGreaterThan(0.5);
    expect(isCalled(0.95)).toBeLessThan(0.02);
  });
});

describe("the tickets of a quarter that is not over", () => {
  it("are more where its two whole months are far out of the usual: the third, which has no limits yet, takes nothing from them", () => {
    const chart = xmrChart([100, 103, 99, 101, 98, 102, 100, 99, 101, 100, 98, 101, 180, 185, NaN]);
    const points = chart.slice(-3).map((point, index) => (index < 2 ? point : { ...point, value: 90 }));
    expect(points[2]).toMatchObject({ mean: expect.closeTo(112, 0), lower: NaN, upper: NaN });
    expect(compareRates({ count: 455, days: 75 }, { count: 299, days: 90 }, "lower", points).verdict).toBe("worse");
  });
});

describe("hours of two periods, which have no interval", () => {
  const points = xmrChart([6, 7, 6, 7, 6, 7, 6, 7, 6, 20]);

  it("are worse only where the chart shows a signal", () => {
    expect(compareValues(20, 6, "lower", points.slice(-1))).toMatchObject({ verdict: "worse", difference: { value: 14, low: NaN, high: NaN } });
    expect(compareValues(7, 6, "lower", points.slice(3, 4)).verdict).toBe("noChange");
    expect(compareValues(20, 6, "higher", points.slice(-1)).verdict).toBe("better");
  });

  it("say nothing without a chart or without a figure", () => {
    expect(compareValues(20, 6, "lower", NO_CHART).verdict).toBe("tooFew");
    expect(compareValues(20, NaN, "lower", points.slice(-1)).verdict).toBe("tooFew");
    expect(compareValues(20, 6, "lower", [{ ...points[9], value: NaN }, { ...points[9], mean: NaN }]).verdict).toBe("tooFew");
  });

  it("of which nothing tells how far is usual have not changed where they are the same, such as 100% and 100% in a year with one outage; 98% after 100% are too few to say", () => {
    const year = xmrChart([1, 1, 1, 1, 1, 1, 0.98, 1, 1, 1, 1, 1]);
    expect([compareValues(1, 1, "higher", year.slice(-1)).verdict, compareValues(0.98, 1, "higher", year.slice(6, 7)).verdict]).toEqual(["noChange", "tooFew"]);
  });

  it("have not improved from 5 h to 6 h, nor from 6 h to 6 h, though both lie in a long run below the usual 10 h", () => {
    const run = xmrChart([14, 12, 15, 13, 14, 13, 15, 12, 14, 6, 5, 6, 5, 6, 6, 5, 5, 6]).slice(-1);
    expect(run[0]).toMatchObject({ signal: "run", side: "below" });
    expect([compareValues(6, 5, "lower", run).verdict, compareValues(6, 6, "lower", run).verdict, compareValues(6, 14, "lower", run).verdict]).toEqual(["noChange", "noChange", "better"]);
  });

  it("of a year are not worse for one month out of the usual, and are where the months of the year are mostly longer", () => {
    const before = [6, 7, 6, 7, 6, 7, 6, 7, 6, 7, 6, 7];
    const oneMonth = xmrChart([...before, ...before.slice(0, 11), 20]).slice(-12);
    expect([compareValues(20, 7, "lower", oneMonth.slice(-1)).verdict, compareValues(7.5, 6.5, "lower", oneMonth).verdict]).toEqual(["worse", "noChange"]);
    const longer = xmrChart([...before, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 10]).slice(-12);
    expect(compareValues(9.5, 6.5, "lower", longer).verdict).toBe("worse");
  });

  it("of a year with nothing in it are hardly ever called better or worse, nor are those of a quarter", () => {
    const { normal } = chance(12);
    const isCalled = (months: number) => shareOf(600, () => {
      // Like hours of tickets: never below 0, and now and then a long one.
      const hours = Array.from({ length: 25 }, () => 10 * Math.exp(0.5 * normal()));
      const [now, then] = [hours.slice(-months), hours.slice(-2 * months, -months)].map((values) => values.reduce((sum, value) => sum + value, 0) / months);
      return ["better", "worse"].includes(compareValues(now, then, "lower", xmrChart(hours).slice(-months)).verdict);
    });
    expect(isCalled(12)).toBeLessThan(0.03);
    expect(isCalled(3)).toBeLessThan(0.05);
  });

  it("are worse of a year of months of different limits, each by its own", () => {
    const months = [1, 1, 1, 9].map((above, index): ControlPoint => ({ ...points[9], value: 10 + above, mean: 10, lower: 7, upper: index < 3 ? 13 : 20, signal: index === 3 ? "run" : "", side: "above" }));
    // 1/3 + 1/3 + 1/3 + 9/10 = 1.9 of the limits, of which 2/3 x 2 = 1.33 are two standard errors of four; without the last two months 0.67 of 0.94.
    expect([compareValues(13, 10, "lower", months).verdict, compareValues(11, 10, "lower", [months[0], { ...months[1], signal: "run" }]).verdict]).toEqual(["worse", "noChange"]);
  });

  it("are worse of a year that began with months of no hours at all, whose limits lie on their mean", () => {
    const chart = xmrChart([0, 0, 0, 0, 0, 0, 6, 7, 6, 7, 6, 40], { changes: [6], clip: { least: 0, most: Number.POSITIVE_INFINITY } });
    expect([chart[5].mean, chart[5].upper, chart[11].signal]).toEqual([0, 0, "outside"]);
    expect(compareValues(40, 6, "lower", [chart[5], chart[11]]).verdict).toBe("worse");
  });

  it("say nothing clear where signals point both ways", () => {
    const both: ControlPoint[] = [{ ...points[9], side: "above", signal: "outside" }, { ...points[9], side: "below", signal: "outside" }];
    expect(compareValues(7, 6, "lower", both).verdict).toBe("noChange");
  });
});
