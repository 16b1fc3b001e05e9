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
  readonly backTest: BackTest;
  /** How many values it rests on. */
  readonly n: number;
}

/** How far off forecasts of the next value would have been, had they been made at each point of the past. */
export interface BackTest {
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
  predict(past: readonly number[], ahead: number): number;
  /** Variance `ahead` steps away, in variances of the next step. */
  spread(past: readonly number[], ahead: number): number;
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
  const sigma = residualSpread(known, best.method);
  const points = Array.from({ length: horizon }, (_, index): Estimate => {
    const value = best.method.predict(known, index + 1);
    const half = studentQuantile((1 + confidence) / 2, sigma.degrees) * sigma.deviation * Math.sqrt(best.method.spread(known, index + 1));
    const cut = (at: number) => Math.min(most, Math.max(least, at));
    return { value: cut(value), low: cut(value - half), high: cut(value + half) };
  });
  return { method: best.method.method, points, backTest: { tries: best.tries, meanError: best.meanError, naiveError }, n: known.length };
}

function methodsFor(season: number): readonly Method[] {
  const yearBefore = (past: readonly number[], ahead: number) => past[past.length - season + ((ahead - 1) % season)];
  return [
    { method: "naive", least: 1, estimated: 0, predict: (past) => past[past.length - 1], spread: (_, ahead) => ahead },
    { method: "mean", least: 1, estimated: 1, predict: meanOf, spread: (past) => 1 + 1 / past.length },
    {
      method: "smoothing", least: LEAST_FOR_SMOOTHING, estimated: 2,
      predict: (past) => smoothing(past).level, spread: (past, ahead) => 1 + smoothing(past).alpha ** 2 * (ahead - 1),
    },
    {
      method: "same month last year", least: LEAST_YEARS * season, estimated: 0,
      predict: yearBefore, spread: (_, ahead) => Math.floor((ahead - 1) / season) + 1,
    },
  ];
}

/** Every method is tried at the same points of the second half, so that none has easier ones. */
function backTest(values: readonly number[], method: Method): { readonly tries: number; readonly meanError: number } {
  const first = Math.floor(values.length / 2);
  const squares = values.slice(first).map((value, index) => (value - method.predict(values.slice(0, first + index), 1)) ** 2);
  return { tries: squares.length, meanError: Math.sqrt(meanOf(squares)) };
}

/** Standard deviation of what the method leaves unexplained, and the degrees of freedom behind it. */
function residualSpread(values: readonly number[], { method, predict, estimated, least }: Method): { readonly deviation: number; readonly degrees: number } {
  const first = method === "same month last year" ? least / LEAST_YEARS : 1;
  const residuals = method === "mean" ? values.map((value) => value - meanOf(values))
    : method === "smoothing" ? smoothing(values).residuals
    : values.slice(first).map((value, index) => value - predict(values.slice(0, first + index), 1));
  const degrees = residuals.length - estimated;
  return { deviation: Math.sqrt(residuals.reduce((sum, residual) => sum + residual ** 2, 0) / degrees), degrees };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
