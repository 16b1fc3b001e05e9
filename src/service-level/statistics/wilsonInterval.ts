import { NO_ESTIMATE } from "./noEstimate";
import { normalQuantile } from "./specialFunctions";
import type { Estimate } from "./types";

/**
 * Wilson's score interval for a share, without continuity correction: right near 0 and 100% and for few tickets. No data when `n` is 0.
 * Source: Wilson 1927; method 3 of Newcombe 1998, Statistics in Medicine 17, 857.
 * @example 28 of 30 //=> 79% to 98%
 */
export function wilsonInterval(met: number, n: number, confidence = 0.95): Estimate {
  if (!(n > 0)) return NO_ESTIMATE;
  const z = normalQuantile((1 + confidence) / 2);
  const value = met / n;
  const middle = met + (z * z) / 2;
  const half = z * Math.sqrt((met * (n - met)) / n + (z * z) / 4);
  const all = n + z * z;
  // Where all or none was met, that end is exact; arithmetic would leave a hair.
  return { value, low: met === 0 ? 0 : (middle - half) / all, high: met === n ? 1 : (middle + half) / all };
}

/** How many successes in a row, without a single miss, lift the interval's lower end to `bound`. @example 0.95 //=> 73 */
export function successesForLowerBound(bound: number, confidence = 0.95): number {
  const z = normalQuantile((1 + confidence) / 2);
  // n of n has the lower end n / (n + z^2).
  return Math.ceil((bound / (1 - bound)) * z * z - 1e-9);
}
