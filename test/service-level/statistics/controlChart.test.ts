import { gChart, pChart, xmrChart } from "../../../src/service-level/statistics";
import { chance, shareOf } from "../../support/chance";

// NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.2, flow rate of ten batches.
const NIST_FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe("the chart of individual values (XmR)", () => {
  it("has the published limits: 50.81, 45.81 to 55.80", () => {
    const points = xmrChart(NIST_FLOW);
    expect(points[0].mean).toBeCloseTo(50.81, 2);
    // The handbook divides by 1.128 and prints 45.8159 and 55.8041; 2.66 is 3 / 1.128 rounded.
    expect([points[9].lower, points[9].upper]).toEqual([expect.closeTo(45.815, 3), expect.closeTo(55.805, 3)]);
    expect(points.every(({ signal }) => signal === "")).toBe(true);
  });

  it("flags the one month outside", () => {
    const points = xmrChart([95, 96, 94, 95, 80, 95, 96, 95, 94, 95]);
    expect(points.map(({ signal, side }) => signal + side)).toEqual(["", "", "", "", "outsidebelow", "", "", "", "", ""]);
  });

  it("flags a long run on one side from its eighth point on, and from the ninth where Nelson's rule is agreed", () => {
    const values = [10, 14, 9, 15, 10, 14, 9, 15, 13, 13.5, 13, 13.2, 13.1, 13.4, 13, 13.2, 13.1];
    const points = xmrChart(values);
    const runs = points.flatMap(({ signal }, index) => (signal === "run" ? [index] : []));
    expect(runs).toEqual([14, 15, 16]);
    expect(xmrChart(values, { run: 9 }).flatMap(({ signal }, index) => (signal === "run" ? [index] : []))).toEqual([15, 16]);
  });

  it("flags three of four nearer to a limit than to the mean", () => {
    const values = [10, 11, 10, 11, 10, 11, 12.2, 11, 12.3, 12.2, 10, 9, 10];
    const points = xmrChart(values);
    const nearAbove = points.flatMap(({ signal, side }, index) => (signal === "near limit" ? [`${index} ${side}`] : []));
    expect(nearAbove).toEqual(["9 above"]);
    // Three of thirteen, none of them in one stretch of four.
    const apart = [10, 13, 10, 9, 10, 9, 13, 10, 9, 10, 9, 10, 13];
    expect(xmrChart(apart).every(({ signal }) => signal === "")).toBe(true);
  });

  it("goes on with a run over a month without a value", () => {
    const values = [10, 14, 9, 15, 10, 14, 9, 15, 13, 13.5, 13, NaN, 13.2, 13.1, 13.4, 13, 13.2, 13.1];
    expect(xmrChart(values).flatMap(({ signal }, index) => (signal === "run" ? [index] : []))).toEqual([15, 16, 17]);
  });

  it("leaves room for chance where one outage in five months is usual: a second one in a month is no signal, nor are eight months without any, a third one is", () => {
    const months = (last: number) => [0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, last];
    const signalsOf = (last: number) => xmrChart(months(last), { areCounts: true, clip: { least: 0, most: Infinity } }).flatMap(({ signal }, index) => (signal === "" ? [] : [`${index} ${signal}`]));
    expect([signalsOf(0), signalsOf(1), signalsOf(2), signalsOf(3)]).toEqual([[], [], [], ["23 outside"]]);
  });

  it("calls a year without outages a run where one a month was usual, and many a month by their own steps", () => {
    const signalsOf = (counts: readonly number[]) => new Set(xmrChart(counts, { areCounts: true }).map(({ signal, side }) => signal + side));
    expect(signalsOf([2, 3, 1, 2, 4, 2, 3, 2, 1, 3, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toContain("runbelow");
    const many = [20, 22, 19, 21, 20, 23, 18, 20, 21, 19];
    expect(xmrChart(many, { areCounts: true })).toEqual(xmrChart(many));
  });

  it("finds next to no signal in counts with nothing in them, however rare", () => {
    const { poisson } = chance(3);
    for (const mean of [0.1, 0.3, 1, 3]) {
      const charts = Array.from({ length: 200 }, () => xmrChart(Array.from({ length: 25 }, () => poisson(mean)), { areCounts: true }));
      expect(charts.flat().filter(({ signal }) => signal !== "").length / (200 * 25)).toBeLessThan(0.01);
    }
  });

  it("takes months without hours lost for the usual where there are mostly none, and for a run where each month had some before", () => {
    const runsOf = (hours: readonly number[]) => xmrChart(hours).filter(({ signal }) => signal === "run").length;
    expect(runsOf([0, 5, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(0);
    expect(runsOf([5, 8, 6, 7, 5, 9, 6, 0, 0, 0, 0, 0, 0, 0, 0])).toBe(1);
  });

  it("calls no 8 h without the service a signal where four of 23 months had outages of 1 to 2 h, but 9 h, in hours as in availability", () => {
    const hours = (last: number) => [0, 1.5, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1.2, 0, 0, 0, 0, 0, 0, 0, 0, last];
    const last = (value: number) => xmrChart(hours(value), { clip: { least: 0, most: Infinity } }).at(-1)!;
    expect([3, 8, 9, 24].map((value) => last(value).signal)).toEqual(["", "", "outside", "outside"]);
    // The next of exponential lengths after four with 5.7 h together is longer by chance once in 5 / 24 / .005; scipy 1.17: lomax.isf(.005 / (5 / 24), 4, scale=5.7).
    expect(last(3).upper).toBeCloseTo(8.781783322406518, 12);
    const available = (value: number) => xmrChart(hours(value).map((down) => 1 - down / 730), { clip: { least: 0, most: 1 } }).at(-1)!;
    expect([8, 9].map((value) => available(value)).map(({ signal, side }) => signal + side)).toEqual(["", "outsidebelow"]);
  });

  it("calls the second outage of a year a signal only where it is 33 times as long as the first: two lengths tell little of how long one usually is", () => {
    const months = (second: number) => [0, 0, 0, 1.5, 0, 0, 0, 0, 0, 0, 0, second];
    const signalsOf = (second: number) => xmrChart(months(second), { clip: { least: 0, most: Infinity } }).flatMap(({ signal }, index) => (signal === "" ? [] : [`${index} ${signal}`]));
    // The second of two is so many times as long by chance once in 33.3 cases, and comes in one month of six: together once in 200.
    expect([1.5, 3, 48, 49].map(signalsOf)).toEqual([[], [], [], ["11 outside"]]);
    expect(xmrChart([0, 0, 49, 0, 0, 0, 0, 1.5, 0, 0, 0, 0]).map(({ signal }) => signal).indexOf("outside")).toBe(2);
    // One outage over the end of a month is down in two of them.
    expect(xmrChart([0, 0, 0, 0, 0, 0, 0, 5, 3, 0, 0, 0]).every(({ signal }) => signal === "")).toBe(true);
  });

  it("takes two months with outages on end for two, which may be chance, and three for one change, wherever in the year they lie", () => {
    // Of 2, 3 and 5 h the two shorter ones have 5 h: scipy 1.17: lomax.isf(.005 / (3 / 12), 2, scale=5).
    expect(xmrChart([0, 0, 5, 3, 0, 0, 0, 0, 2, 0, 0, 0])[0].upper).toBeCloseTo(30.35533905932737, 12);
    const fell = xmrChart([0, 0, 36, 36, 36, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(fell.flatMap(({ signal }, index) => (signal === "outside" ? [index] : []))).toEqual([2, 3, 4]);
    // Three of 1 h and the first month of the change.
    expect(fell[0].upper).toBeCloseTo(fell[0].mean + 2.66 * 78 / 19, 12);
  });

  it("has no limits where a single month had an outage: nothing tells how long one usually is", () => {
    const points = xmrChart([0, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(points.map(({ mean, lower, upper, signal }) => [mean, lower, upper, signal])).toEqual(Array(12).fill([2, NaN, NaN, ""]));
    expect(xmrChart([0, 0, 0, 0, 0, 0])[5]).toMatchObject({ upper: 0, signal: "" });
  });

  it("sees service that fell to 95% and stayed there for three months after 21 without an outage, and after three usual outages, too", () => {
    const signalsOf = (before: readonly number[]) => xmrChart([...before, 0.95, 0.95, 0.951]).slice(-3).map(({ signal, side }) => signal + side);
    const quiet = Array.from({ length: 21 }, () => 1);
    expect(signalsOf(quiet)).toEqual(Array(3).fill("outsidebelow"));
    expect(signalsOf(quiet.map((share, month) => (month % 6 === 2 && month < 18 ? 0.998 : share)))).toEqual(Array(3).fill("outsidebelow"));
  });

  it.each([[24, 0.2], [12, 0.4], [6, 0.8], [3, 2]])(
    "hardly calls a month a signal where an outage comes every %i months by chance: no more than %f of 100, be eight months known, a year or two",
    (apart, most) => {
      const { poisson, normal } = chance(11);
      const month = () => 1 - Array.from({ length: poisson(1 / apart) }, () => Math.exp(0.8 * normal())).reduce((sum, length) => sum + length, 0) / 730;
      for (const months of [8, 12, 25]) {
        const charts = Array.from({ length: 300 }, () => xmrChart(Array.from({ length: months }, month), { clip: { least: 0, most: 1 } }));
        expect(charts.flat().filter(({ signal }) => signal !== "").length / (300 * months)).toBeLessThan(most / 100);
      }
    },
  );

  it("hides limits below six points", () => {
    const points = xmrChart([1, 2, 1, 2, 90]);
    expect(points.map(({ mean, signal }) => [mean, signal])).toEqual(Array(5).fill([NaN, ""]));
    expect(xmrChart([1, 2, 1, 2, 1, 2])[0].mean).toBe(1.5);
  });

  it("begins new limits at an agreed change, so that the change itself is no noise", () => {
    const values = [10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21];
    const points = xmrChart(values, { changes: [6] });
    expect([points[5].mean, points[6].mean]).toEqual([10.5, 20.5]);
    expect(points.every(({ signal }) => signal === "")).toBe(true);
    expect(xmrChart(values).some(({ signal }) => signal !== "")).toBe(true);
  });

  it("begins new limits once where two changes fall together, and again at the next", () => {
    const points = xmrChart([10, 11, 10, 11, 10, 11, 20, 21, 20, 21, 20, 21, 30, 31, 30, 31, 30, 31], { changes: [6, 6, 12] });
    expect([points.length, points[5].mean, points[6].mean, points[12].mean]).toEqual([18, 10.5, 20.5, 30.5]);
  });

  it("shows no limits after a change until six points are there", () => {
    const points = xmrChart([10, 11, 10, 11, 10, 11, 20, 21], { changes: [6] });
    expect([points[5].mean, points[6].mean, points[7].upper]).toEqual([10.5, NaN, NaN]);
  });

  it("cuts limits at what is possible", () => {
    const points = xmrChart([1, 0.8, 1, 0.8, 1, 0.8], { clip: { least: 0, most: 1 } });
    expect([points[0].lower, points[0].upper]).toEqual([expect.closeTo(0.9 - 2.66 * 0.2, 10), 1]);
  });

  it("steps over months without a value", () => {
    const points = xmrChart([1, NaN, 2, 1, 2, 1, 2]);
    expect(points[1]).toMatchObject({ value: NaN, mean: 1.5, signal: "" });
    // The step from the first to the third counts: every moving range is 1.
    expect(points[0].upper).toBeCloseTo(1.5 + 2.66, 10);
  });

  it("sees no signal in a series that never moves", () => {
    for (const value of [0.1 + 0.2, 123_456.7]) expect(xmrChart(Array(12).fill(value)).every(({ signal }) => signal === "")).toBe(true);
  });
});

describe("the chart of shares with uneven numbers (p-chart)", () => {
  // Bruised peaches: Pyzdek and Keller, The Handbook for Quality Management, table 9.6; limits 0.118 to 0.268 for 250, 0.140 to 0.246 for 500.
  const bruised = [47, 42, 55, 51, 46, 61, 39, 44, 41, 51, 88, 101, 101, 40, 48, 47, 50, 48, 57, 45, 43, 105, 98, 100, 96];
  const twoCrates = new Set([10, 11, 12, 21, 22, 23, 24]);
  const points = pChart(bruised.map((met, index) => ({ met, n: twoCrates.has(index) ? 500 : 250 })));

  it("has the published mean and limits, narrower where n is larger", () => {
    expect(points[0].mean).toBeCloseTo(0.193, 3);
    expect([points[0].lower, points[0].upper]).toEqual([expect.closeTo(0.118, 3), expect.closeTo(0.268, 3)]);
    expect([points[10].lower, points[10].upper]).toEqual([expect.closeTo(0.14, 3), expect.closeTo(0.246, 3)]);
    expect(points.every(({ signal }) => signal !== "outside")).toBe(true);
  });

  it("does not call one miss of two tickets a signal where one of forty months misses as often", () => {
    const months = Array.from({ length: 11 }, () => ({ met: 95, n: 100 }));
    expect(pChart([...months, { met: 1, n: 2 }]).at(-1)).toMatchObject({ signal: "", lower: expect.any(Number) });
    expect(pChart([...months, { met: 50, n: 100 }]).at(-1)).toMatchObject({ signal: "outside", side: "below" });
  });

  it("does not call every month of thousands of tickets a signal: 94 and 96% in turn are usual where they come every month, and 88% is not", () => {
    const months = (...last: number[]) => pChart([0.94, 0.96, 0.94, 0.96, 0.94, 0.96, 0.94, 0.96, 0.94, 0.96, ...last].map((share, index) => ({ met: share * (index % 3 === 0 ? 4000 : 10_000), n: index % 3 === 0 ? 4000 : 10_000 })));
    expect(months().filter(({ signal }) => signal !== "")).toEqual([]);
    // By chance alone one share in 370 of 10,000 tickets would be further than 0.65 points from 95%.
    expect(months()[1].upper - months()[1].mean).toBeGreaterThan(0.0065);
    expect(months(0.95, 0.88).at(-1)).toMatchObject({ signal: "outside", side: "below" });
  });

  it("calls neither one nor two misses of 30 a signal after eleven months without any, but three, and never the one miss of a month with one ticket", () => {
    const year = (...last: { met: number; n: number }[]) => pChart([...Array.from({ length: 11 }, () => ({ met: 30, n: 30 })), ...last]).at(-1)!;
    // At 359 of 360 one month in 12 has a miss; at 358 of 360 one in 80 has two; at 357 of 360 one in 500 has three.
    expect([29, 28, 27].map((met) => year({ met, n: 30 })).map(({ signal, side }) => signal + side)).toEqual(["", "", "outsidebelow"]);
    expect(year({ met: 27, n: 30 }).lower).toBeCloseTo(28 / 30, 12);
    expect(year({ met: 0, n: 1 })).toMatchObject({ signal: "", lower: 0 });
    const none = Array.from({ length: 11 }, () => ({ met: 0, n: 30 }));
    expect([1, 2, 3].map((met) => pChart([...none, { met, n: 30 }]).at(-1)!.signal)).toEqual(["", "", "outside"]);
  });

  it("does not call ten months of 30 without a miss a run where three of four have none, but ten of 29 of 30 after worse ones", () => {
    const signals = (missed: readonly number[]) => pChart(missed.map((count) => ({ met: 30 - count, n: 30 }))).flatMap(({ signal }) => (signal === "" ? [] : [signal]));
    expect(signals([1, 0, 1, 1, ...Array<number>(10).fill(0)])).toEqual([]);
    expect(signals([7, 5, 6, 7, 6, 5, 7, 6, ...Array<number>(10).fill(1)])).toContain("run");
  });

  it("has no limits below 0 or above 100%, and none at all below six months", () => {
    const months = (count: number, met: number) => pChart(Array.from({ length: count }, () => ({ met, n: 20 })));
    // 19 of 20: three standard errors are 14.6 points, but one month in 63 has four misses or more; one in 390 has five.
    expect(months(6, 19)[0]).toMatchObject({ mean: 0.95, lower: expect.closeTo(0.8, 12), upper: 1 });
    expect(months(6, 1)[0]).toMatchObject({ mean: 0.05, lower: 0, upper: expect.closeTo(0.2, 12) });
    expect(months(5, 19)[0]).toMatchObject({ mean: NaN, lower: NaN, upper: NaN });
  });

  it("steps over months without tickets", () => {
    expect(pChart([...Array.from({ length: 6 }, () => ({ met: 9, n: 10 })), { met: 0, n: 0 }]).at(-1)).toMatchObject({ value: NaN, mean: 0.9, signal: "" });
  });
});

describe("tickets between misses, where misses are rare", () => {
  it.each([[[10, 12, 9, 11, 8, 10, 90], 116], [[10, 30, 9, 31, 8, 30, 9, 32, 10, 31, 8, 240], 200], [[0, 1, 0, 1, 0, 1], 4], [[300, 300, 300, 300, 300, 300], 1592]])(
    "of gaps of %j one beyond %i tickets would come once in 200: only such a one is a signal",
    (gaps, upper) => {
      // R 4.2.2: qgeom(0.995, 1 / (mean(gaps) + 1)).
      const points = gChart(gaps);
      expect([points[0].lower, points[0].upper]).toEqual([0, expect.closeTo(upper, 10)]);
      expect(points.map(({ signal, side }) => signal + side)).toEqual(gaps.map((gap) => (gap > upper ? "outsideabove" : "")));
    },
  );

  it("hardly calls any gap too long where misses come by chance alone: in one of eight services with 24 misses at most", () => {
    const { uniform } = chance(24);
    const gap = () => Math.floor(Math.log(1 - uniform()) / Math.log(0.99));
    expect(shareOf(500, () => gChart(Array.from({ length: 24 }, gap)).some(({ signal }) => signal !== ""))).toBeLessThan(0.125);
  });

  it("calls no run of misses on end a signal where two of three tickets are missed", () => {
    expect(gChart([0, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 1, 0, 2]).filter(({ signal }) => signal !== "")).toEqual([]);
    expect(gChart([0, 0, 0, 0, 0, 0, 0, 0])[0]).toMatchObject({ mean: 0, upper: 0, signal: "" });
  });

  it("calls eight gaps in a row a run only below the median, since six of ten gaps are shorter than the mean", () => {
    const signals = (gaps: readonly number[]) => gChart([95, ...gaps, 120]).flatMap(({ signal, side }, index) => (signal === "" ? [] : [`${index} ${signal} ${side}`]));
    // Means of 54 and 38.6; R 4.2.2: qgeom(0.5, 1 / (mean + 1)) is 37 and 27.
    expect(signals([40, 42, 38, 41, 39, 43, 40, 42])).toEqual([]);
    expect(signals([20, 22, 24, 21, 19, 23, 20, 22])).toEqual(["8 run below"]);
  });

  it("has limits from six gaps on", () => {
    expect([gChart([10, 12, 9, 11, 8])[0].upper, gChart([10, 12, 9, 11, 8, 10])[0].mean]).toEqual([NaN, 10]);
  });
});
