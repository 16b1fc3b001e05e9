import type { Effect } from "../service-level/review";
import type { Estimate } from "../service-level/statistics";

/** A figure as JSON takes it: `null` where there is no data. */
export function figure(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

export function estimate({ value, low, high }: Estimate): object {
  return { value: figure(value), low: figure(low), high: figure(high) };
}

/** One side of the comparison before and after a change. */
export function effectSide({ value, n }: Effect["before"]): object {
  return { value: figure(value), n };
}
