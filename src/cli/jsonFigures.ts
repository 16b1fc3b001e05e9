import type { Effect } from "../service-level/review";
import type { Estimate } from "../service-level/statistics";
import { toWallClock } from "../service-level/time";
import type { Instant, Interval } from "../service-level/time";

/** A figure as JSON takes it: `null` where there is no data. */
export function figure(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function estimate({ value, low, high }: Estimate): object {
  return { value: figure(value), low: figure(low), high: figure(high) };
}

/** A time such as 2026-03-31T18:00:00 on the wall clock of `zone`; `null` where there is none. */
export function wallTime(instant: Instant, zone: string): string | null {
  return Number.isFinite(instant) ? new Date(toWallClock(instant, zone)).toISOString().slice(0, 19) : null;
}

/** One side of the comparison before and after a change. */
export function effectSide({ value, n }: Effect["before"]): object {
  return { value: figure(value), n };
}

/** What a change did to a figure, with the two times that are compared on the wall clock of `zone`. */
export function effectJson({ before, after, during, ...effect }: Effect, zone: string): object {
  const times = ({ from, to }: Interval) => ({ from: wallTime(from, zone), to: wallTime(to, zone) });
  return { ...effect, during: { before: times(during.before), after: times(during.after) }, before: effectSide(before), after: effectSide(after) };
}
