import { NO_ESTIMATE } from "./noEstimate";
import { betaI, solve } from "./specialFunctions";
import type { Estimate } from "./types";

/**
 * The interval for a share that leaves it out at most as often as `confidence` allows, whatever share and `n`. Wilson's is right on average, and
 * leaves out more than that at the confidences of many comparisons. No data when `n` is 0.
 * Source: Clopper and Pearson 1934, Biometrika 26, 404; method 5 of Newcombe 1998, Statistics in Medicine 17, 857.
 * @example 15 of 148 //=> 5.8% to 16.2%
 */
export function exactInterval(met: number, n: number, confidence = 0.95): Estimate {
  if (!(n > 0)) return NO_ESTIMATE;
  const beyond = (1 - confidence) / 2;
  return {
    value: met / n,
    low: met === 0 ? 0 : solve((share) => betaI(share, met, n - met + 1) - beyond, 0, 1),
    high: met === n ? 1 : solve((share) => betaI(share, met + 1, n - met) - (1 - beyond), 0, 1),
  };
}
