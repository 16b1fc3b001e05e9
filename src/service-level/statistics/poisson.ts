import { NO_ESTIMATE } from "./noEstimate";
import { betaI, gammaP, gammaQuantile, solve } from "./specialFunctions";
import type { Estimate } from "./types";

/**
 * Exact interval for how often something happens per unit of `exposure`, of which `count` were seen.
 * Source: Garwood 1936, Biometrika 28, 437, by the chi-square distribution.
 * @example 4 outages in one year //=> 1.1 to 10.2 a year; none //=> 0 to 3.7
 */
export function poissonInterval(count: number, exposure = 1, confidence = 0.95): Estimate {
  if (!(exposure > 0 && count >= 0)) return NO_ESTIMATE;
  const tail = (1 - confidence) / 2;
  return {
    value: count / exposure,
    low: count === 0 ? 0 : gammaQuantile(tail, count) / exposure,
    high: gammaQuantile(1 - tail, count + 1) / exposure,
  };
}

/**
 * How many events the next period holds where `periods` like it held `count` together: what chance alone makes of it, whatever the past looked like.
 * The predictive distribution of a Poisson count after Jeffreys' prior is a negative binomial one.
 * Source: Gelman and others, Bayesian Data Analysis, 3rd edition, 2.6 and 2.8.
 * @example none in eight months //=> 0 to 1 in the next; 800 in eight //=> 80 to 121
 */
export function poissonPrediction(count: number, periods: number, confidence = 0.95): Estimate {
  const value = count / periods;
  const tail = (1 - confidence) / 2;
  const share = periods / (periods + 1);
  const most = value + 20 * Math.sqrt(value + 1) + 20;
  /** Where the chance of fewer events is that high. */
  const whereBelow = (chance: number) => solve((events) => betaI(share, count + 0.5, events) - chance, 0, most);
  return { value, low: Math.floor(whereBelow(tail)), high: Math.max(0, Math.ceil(whereBelow(1 - tail)) - 1) };
}

/** The chance of more than `atMost` events where `mean` are expected. @example more than 4 where 4 are expected //=> 37% */
export function poissonTail(atMost: number, mean: number): number {
  return atMost < 0 ? 1 : gammaP(Math.floor(atMost) + 1, mean);
}

/** The fewest events of which no more happen with at least this chance, where `mean` are expected. @example 99.5% where one is expected //=> 4 */
export function poissonQuantile(chance: number, mean: number): number {
  let atMost = 0;
  while (poissonTail(atMost, mean) > 1 - chance) atMost++;
  return atMost;
}

/** The largest expected number with which at most `atMost` events happen with that confidence. @example 4 with 95% //=> 1.97 */
export function largestPoissonMean(atMost: number, confidence = 0.95): number {
  return atMost < 0 ? 0 : gammaQuantile(1 - confidence, Math.floor(atMost) + 1);
}
