import fc from "fast-check";
import { percentile } from "../../../src/service-level/kpi";

describe("a percentile of values in any order", () => {
  it("is the one of the sorted values, interpolated between neighbours", () => {
    expect(percentile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(percentile([40, 10, 30, 20], 0.9)).toBeCloseTo(37, 12);
    expect(percentile([7], 0.9)).toBe(7);
    const zeroToTwenty = [13, 2, 19, 7, 0, 16, 5, 11, 20, 3, 9, 14, 1, 18, 6, 12, 4, 17, 8, 15, 10];
    for (const share of [0.03, 0.07, 0.11, 0.33, 0.52, 0.78, 0.97]) expect(percentile([...zeroToTwenty], share)).toBeCloseTo(20 * share, 12);
  });

  it("is exact for any values, equal ones among them", () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })), { minLength: 1, maxLength: 60 });
    fc.assert(fc.property(values, fc.constantFrom(0, 0.25, 0.5, 0.9, 1), (some, share) => {
      const sorted = [...some].sort((a, b) => a - b);
      const place = share * (sorted.length - 1);
      const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
      const expected = above === below ? below : below + (place - Math.floor(place)) * (above - below);
      // Adding 0 makes -0 of it 0.
      expect(percentile(Float64Array.from(some), share) + 0).toBe(expected + 0);
    }));
  });
});
