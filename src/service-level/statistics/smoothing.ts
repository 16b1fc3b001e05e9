export interface Smoothing {
  /** Weight of the newest value, 0..1. */
  readonly alpha: number;
  /** Level before the first value. */
  readonly start: number;
  /** Level after the last value: the forecast of all that follow. */
  readonly level: number;
  /** Each value less its forecast one step before. */
  readonly residuals: readonly number[];
}

const STEPS = 100;

/**
 * Simple exponential smoothing with the weight and the starting level that leave the smallest squared errors. For each weight the best
 * start is exact: errors are linear in it; weights are tried in hundredths.
 * Source: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 8.1.
 */
export function smoothing(values: readonly number[]): Smoothing {
  let best: Smoothing | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 1; step < STEPS; step++) {
    const tried = smoothedWith(step / STEPS, values);
    const squares = tried.residuals.reduce((sum, residual) => sum + residual ** 2, 0);
    if (squares < least) [best, least] = [tried, squares];
  }
  return best ?? smoothedWith(1, values);
}

/** With a given weight. */
export function smoothedWith(alpha: number, values: readonly number[], start = bestStart(alpha, values)): Smoothing {
  let level = start;
  const residuals = values.map((value) => {
    const residual = value - level;
    level += alpha * residual;
    return residual;
  });
  return { alpha, start, level, residuals };
}

/** From level 0 the errors are some `e`; a start of `s` takes `s (1 - alpha)^t` off each: least squares gives `s`. */
function bestStart(alpha: number, values: readonly number[]): number {
  const errors = smoothedWith(alpha, values, 0).residuals;
  let [weight, products, squares] = [1, 0, 0];
  for (const error of errors) {
    products += error * weight;
    squares += weight ** 2;
    weight *= 1 - alpha;
  }
  return products / squares;
}
