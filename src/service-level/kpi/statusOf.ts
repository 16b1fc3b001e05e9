import type { Kpi } from "../agreement";
import type { KpiStatus, Status } from "./types";

/** Figures that are equal but for the last digits of floating-point arithmetic are equal. */
const ROUNDING_NOISE = 1e-12;

/**
 * Compares a figure with its target, unrounded; exactly on target is met. Short of it, but not short of `amber`, is at risk. Without a
 * figure (`NaN`) there is nothing to say: no data.
 * @example 0.9496 against 0.95, higher is better //=> "Not met"
 */
export function statusOf(value: number, target: number, amber: number | undefined, better: Kpi["better"]): Status {
  if (Number.isNaN(value)) return "No data";
  const reaches = (limit: number) => (better === "higher" ? value - limit : limit - value) >= -ROUNDING_NOISE * Math.max(1, Math.abs(limit));
  if (reaches(target)) return "Met";
  return amber !== undefined && reaches(amber) ? "At risk" : "Not met";
}

/** Whether a figure asks for something to be done. */
export function isOffTrack(status: KpiStatus): boolean {
  return status === "Not met" || status === "At risk";
}
