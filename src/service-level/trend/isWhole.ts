import { DAY_MS } from "../time";
import type { Interval } from "../time";

/** A first period that begins this much before the first ticket is taken as a whole one. */
const QUIET_START_MS = 3 * DAY_MS;

/** Whether a period lies within the time of which something is known, from the first ticket to `asOf`: what is counted of a part of it is no measure. */
export function isWhole(period: Interval, known: Interval): boolean {
  return period.to <= known.to && period.from + QUIET_START_MS >= known.from;
}
