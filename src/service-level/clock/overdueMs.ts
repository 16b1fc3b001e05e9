import type { DurationMs } from "../time";
import type { Commitments } from "./types";

/**
 * How far a missed commitment went beyond its target: service time over it so far; for a fixed due date, which has no target in
 * service time, the time since it passed. Negative while there is time left; `NaN` without SLA.
 */
export function overdueMs({ elapsedMs, targetMs, deadline, stopped, asOf }: Commitments, row: number): DurationMs {
  if (Number.isFinite(targetMs[row])) return elapsedMs[row] - targetMs[row];
  return (Number.isNaN(stopped[row]) ? asOf : stopped[row]) - deadline[row];
}
