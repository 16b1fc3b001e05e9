import type { Estimate } from "./types";

/**
 * The difference of two independent figures, each with its interval: by the distance of each value to the end of its interval (MOVER).
 * With two Wilson intervals this is method 10 of Newcombe 1998, Statistics in Medicine 17, 873.
 * @example 56 of 70 against 48 of 80 //=> 20 points, 5.2 to 33.4
 */
export function difference(now: Estimate, before: Estimate): Estimate {
  const value = now.value - before.value;
  return {
    value,
    low: value - Math.hypot(now.value - now.low, before.high - before.value),
    high: value + Math.hypot(now.high - now.value, before.value - before.low),
  };
}
