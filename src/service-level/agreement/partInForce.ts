import type { Interval } from "../time";
import type { Validity } from "./types";

/**
 * The part of a period in which a definition is in force: nothing is promised or judged outside it. `undefined` when it is in force at no time of the period.
 * @example in force from 1 October on, in 2025 //=> 1 October 2025 to 1 January 2026
 */
export function partInForce({ validFrom = Number.NEGATIVE_INFINITY, validTo = Number.POSITIVE_INFINITY }: Validity, period: Interval): Interval | undefined {
  const from = Math.max(period.from, validFrom);
  const to = Math.min(period.to, validTo);
  return from < to ? { from, to } : undefined;
}
