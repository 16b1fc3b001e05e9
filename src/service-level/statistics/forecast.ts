import { meanOf } from "./meanOf";
import { studentQuantile } from "./specialFunctions";
import { smoothing } from "./smoothing";
import type { Estimate } from "./types";

export type ForecastMethod =
  /** The last value. */
  | "naive"
  | "mean"
  /** Simple exponential smoothing: the newer a value, the more it counts. */
  | "smoothing"
  /** The value of the same month one year earlier. */
  | "same month last year";

export interface Forecast {
  readonly method: ForecastMethod;
  /** The next values, each with its prediction interval. */
  readonly points: readonly Estimate[];
  readonly backTest: ForecastBackTest;
  /** How many values it rests on. */
  readonly n: number;
}

/** How far off forecasts of the next value would have been, had they been made at each point of the past. */
export interface ForecastBackTest {
  readonly tries: number;
  /**
   * Quadratic mean of the errors of the chosen method, in the values' unit. Absolute errors would call for the median, and forecast none of what
   * comes seldom.
   */
  readonly meanError: number;
  /** The same of the naive forecast: nothing worse is ever chosen. */
  readonly naiveError: number;
}

export interface ForecastOptions {
  readonly horizon: number;
  /** Values in a year: 12 for months, 52 for weeks. */
  readonly season?: number;
  readonly least?: number;
  readonly most?: number;
  readonly confidence?: number;
}

/** With fewer values every forecast is a guess. */
export const LEAST_VALUES = 6;
const LEAST_FOR_SMOOTHING = 8;
const LEAST_YEARS = 2;

interface Method {
  readonly method: ForecastMethod;
  /** From how many values on it may be used. */
  readonly least: number;
  /** How many numbers it estimates from them. */
  readonly estimated: number;
  fit(past: readonly number[]): Fit;
}

/** A method with what it took from the past. */
interface Fit {
  /** Each value less what the method makes of those before it, where it makes anything of them. */
  readonly residuals: readonly number[];
  predict(ahead: number): number;
  /** Variance `ahead` steps away, in variances of the next step. */
  spread(ahead: number): number;
}

/**
 * The values to come: of four simple methods the one that would have been nearest in a rolling back-test, never a worse one than the naive;
 * the simpler one where two are equal. The last values without a gap (`NaN`) are used; `undefined` when those are fewer than six. Intervals
 * follow Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 5.5, with Student's t in place of the normal
 * distribution because the series are short; they are cut at `least` and `most`.
 */
export function forecast(values: readonly number[], options: ForecastOptions): Forecast | undefined {
  const { horizon, season = 12, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY, confidence = 0.95 } = options;
  const known = values.slice(values.findLastIndex(Number.isNaN) + 1);
  if (known.length < LEAST_VALUES) return undefined;
  const tested = methodsFor(season).filter((method) => known.length >= method.least).map((method) => ({ method, ...backTest(known, method) }));
  const naiveError = tested[0].meanError;
  const best = tested.reduce((nearest, other) => (other.meanError < nearest.meanError ? other : nearest));
  const { residuals, predict, spread } = best.method.fit(known);
  const degrees = residuals.length - best.method.estimated;
  const reach = studentQuantile((1 + confidence) / 2, degrees) * Math.sqrt(sumOfSquares(residuals) / degrees);
  const points = Array.from({ length: horizon }, (_, index): Estimate => {
    const value = predict(index + 1);
    const half = reach * Math.sqrt(spread(index + 1));
    const cut = (at: number) => Math.min(most, Math.max(least, at));
    return { value: cut(value), low: cut(value - half), high: cut(value + half) };
  });
  return { method: best.method.method, points, backTest: { tries: best.tries, meanError: best.meanError, naiveError }, n: known.length };
}

function methodsFor(season: number): readonly Method[] {
  return [
    { method: "naive", least: 1, estimated: 0, fit: asBefore(1) },
    { method: "mean", least: 1, estimated: 1, fit: asTheMean },
    { method: "smoothing", least: LEAST_FOR_SMOOTHING, estimated: 2, fit: smoothed },
    { method: "same month last year", least: LEAST_YEARS * season, estimated: 0, fit: asBefore(season) },
  ];
}

/** What was so many steps before comes again. */
function asBefore(steps: number): Method["fit"] {
  return (past) => ({
    residuals: past.slice(steps).map((value, index) => value - past[index]),
    predict: (ahead) => past[past.length - steps + ((ahead - 1) % steps)],
    spread: (ahead) => Math.floor((ahead - 1) / steps) + 1,
  });
}

function asTheMean(past: readonly number[]): Fit {
  const mean = meanOf(past);
  return { residuals: past.map((value) => value - mean), predict: () => mean, spread: () => 1 + 1 / past.length };
}

function smoothed(past: readonly number[]): Fit {
  const { alpha, level, residuals } = smoothing(past);
  return { residuals, predict: () => level, spread: (ahead) => 1 + alpha ** 2 * (ahead - 1) };
}

/** Every method is tried at the same points of the second half, so that none has easier ones. */
function backTest(values: readonly number[], method: Method): { readonly tries: number; readonly meanError: number } {
  const first = Math.floor(values.length / 2);
  const errors = values.slice(first).map((value, index) => value - method.fit(values.slice(0, first + index)).predict(1));
  return { tries: errors.length, meanError: Math.sqrt(sumOfSquares(errors) / errors.length) };
}

function sumOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value ** 2, 0);
}
