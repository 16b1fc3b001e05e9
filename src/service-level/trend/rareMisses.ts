import { OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import { gChart } from "../statistics";
import type { ControlPoint } from "../statistics";
import type { Instant, Interval } from "../time";

/** Where misses are rare, months tell nothing; how many were met between one miss and the next does. */
export interface RareMisses {
  /** When each miss was decided, oldest first. */
  readonly missedAt: readonly Instant[];
  /** Beside `missedAt`: the value is how many were met since the miss before, or since the beginning. */
  readonly points: readonly ControlPoint[];
  /** Met since the last miss. */
  readonly since: number;
}

const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");

/** The commitments decided in a stretch of time, by how many were met between misses (g-chart). A long gap is a good signal. */
export function rareMisses({ size, outcome, decidedAt }: Commitments, { from, to }: Interval): RareMisses {
  const isInside = (row: number) => decidedAt[row] >= from && decidedAt[row] < to;
  const missed: number[] = [];
  for (let row = 0; row < size; row++) if (outcome[row] === MISSED && isInside(row)) missed.push(decidedAt[row]);
  const missedAt = missed.sort((a, b) => a - b);
  const met: number[] = [...missedAt, 0].map(() => 0);
  for (let row = 0; row < size; row++) if (outcome[row] === MET && isInside(row)) met[countUntil(missedAt, decidedAt[row])]++;
  return { missedAt, points: gChart(met.slice(0, -1)), since: met[met.length - 1] };
}

/** How many of the sorted instants are not after `instant`. */
function countUntil(sorted: readonly Instant[], instant: Instant): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
