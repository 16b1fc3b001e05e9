import { percentile, statusOf } from "../../../src/service-level/kpi";

describe("the status of a figure", () => {
  it.each([
    ["exactly on target", 28 / 30, 28 / 30, undefined, "higher", "Met"],
    ["19 of 20 at 95%", 19 / 20, 0.95, undefined, "higher", "Met"],
    ["29 of 30 at 95%", 29 / 30, 0.95, undefined, "higher", "Met"],
    ["28 of 30 at 95%", 28 / 30, 0.95, undefined, "higher", "Not met"],
    ["94.96% at 95%, which rounds to 95.0%", 0.9496, 0.95, undefined, "higher", "Not met"],
    ["short of target, not of amber", 0.94, 0.95, 0.9, "higher", "At risk"],
    ["exactly on amber", 0.9, 0.95, 0.9, "higher", "At risk"],
    ["short of amber", 0.89, 0.95, 0.9, "higher", "Not met"],
    ["4 h where lower is better than 4 h", 4, 4, 6, "lower", "Met"],
    ["5 h where 6 h is amber", 5, 4, 6, "lower", "At risk"],
    ["a sum of tenths that is equal but for the last digit", 0.1 + 0.2, 0.3, undefined, "lower", "Met"],
    ["nothing measured", Number.NaN, 0.95, 0.9, "higher", "No data"],
  ] as const)("%s", (_, value, target, amber, better, status) => {
    expect(statusOf(value, target, amber, better)).toBe(status);
  });
});

describe("percentiles, as Excel's PERCENTILE.INC", () => {
  it.each([
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.9, 3.7],
    [[1, 2, 3], 0.5, 2],
    [[7], 0.9, 7],
    [[1, 2, 3], 1, 3],
  ])("%j at %d is %d", (values, share, expected) => {
    expect(percentile(values, share)).toBeCloseTo(expected, 12);
  });

  it("of nothing is no number", () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});
