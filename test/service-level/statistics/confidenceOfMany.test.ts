import { confidenceOfMany } from "../../../src/service-level/statistics";

/** How many of the published probabilities are small enough at a confidence. */
const among = (probabilities: readonly number[]) => (confidence: number) => probabilities.filter((p) => p <= 1 - confidence + 1e-12).length;

// Benjamini and Hochberg 1995, section 3.2: thrombolysis, fifteen comparisons.
const THROMBOLYSIS = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];

it("takes four of fifteen published comparisons for more than chance, where Bonferroni takes three", () => {
  const confidence = confidenceOfMany(15, among(THROMBOLYSIS));
  expect(confidence).toBeCloseTo(1 - (0.05 * 4) / 15, 12);
  expect([among(THROMBOLYSIS)(confidence), among(THROMBOLYSIS)(1 - 0.05 / 15)]).toEqual([4, 3]);
});

it("asks one question as if it were alone, and many with one yes for as much more as there are of them", () => {
  expect(confidenceOfMany(1, among([0.04]))).toBeCloseTo(0.95, 12);
  expect(confidenceOfMany(8, among([0.001, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]))).toBeCloseTo(1 - 0.05 / 8, 12);
  expect(confidenceOfMany(3, among([0.5, 0.5, 0.5]))).toBeCloseTo(1 - 0.05 / 3, 12);
  expect(confidenceOfMany(3, among([0.03, 0.04, 0.05]))).toBeCloseTo(0.95, 12);
  expect(confidenceOfMany(0, among([]))).toBeCloseTo(0.95, 12);
});
