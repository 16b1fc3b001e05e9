import type { AvailabilityPromise } from "../agreement";
import { YEAR_MS } from "../time";
import type { DurationMs } from "../time";

export type Per = AvailabilityPromise["per"];

const IN_A_YEAR: Readonly<Record<Per, number>> = { year: 1, quarter: 4, month: 12 };

/** Length of a month, quarter or year where promises are compared, not counted: a month is the twelfth part of a year. */
export function lengthOf(per: Per): DurationMs {
  return YEAR_MS / IN_A_YEAR[per];
}

/**
 * The share of all hours that stays when every outage allowed happens and lasts as long as allowed; 0 when that is longer than the period.
 * @example 4 outages of 4 h a year //=> 99.82%
 */
export function promisePercent(outages: number, restoreWithinMs: DurationMs, per: Per): number {
  return Math.max(0, 1 - (outages * restoreWithinMs) / lengthOf(per));
}

/** A share as a promise: how long the service may be down in all, and how many outages of one length that makes, whole ones. */
export interface PercentPromise {
  readonly downtimeMs: DurationMs;
  readonly outages: number;
}

/** A hair for shares that come out of arithmetic. */
const HAIR = 1e-9;

/** What a share of all hours allows. @example 99.9% a year with outages of 4 h //=> 8.76 h, 2 outages */
export function percentPromise(share: number, restoreWithinMs: DurationMs, per: Per): PercentPromise {
  const downtimeMs = (1 - share) * lengthOf(per);
  return { downtimeMs, outages: Math.floor(downtimeMs / restoreWithinMs + HAIR) };
}
