import type { Interval } from "../time";
import { accumulate, periodEdges, stretchOf } from "./periodEdges";
import { OUTCOMES } from "./types";
import type { Commitments } from "./types";

/** What became of the commitments of a period. */
export interface PeriodCounts {
  readonly met: number;
  readonly missed: number;
  /** Opened before the end of the period (or up to `asOf`, when that is earlier) and not decided by then. */
  readonly undecided: number;
}

const UNDECIDED = OUTCOMES.indexOf("undecided");
const MET = OUTCOMES.indexOf("met");

/**
 * Counts commitments by the period in which each was decided, at min(stop, deadline). Periods are half-open and may overlap, touch or
 * leave gaps; one pass serves all. `admits` leaves tickets out by row.
 */
export function attainmentIn(commitments: Commitments, periods: readonly Interval[], admits: (row: number) => boolean = () => true): PeriodCounts[] {
  const { size, asOf, outcome, opened, decidedAt } = commitments;
  const edges = periodEdges(periods);
  const met = new Float64Array(edges.length + 1);
  const missed = new Float64Array(edges.length + 1);
  const entered = new Float64Array(edges.length + 1);
  for (let row = 0; row < size; row++) {
    const code = outcome[row];
    if (code < UNDECIDED || opened[row] > asOf || !admits(row)) continue;
    entered[stretchOf(edges, opened[row])]++;
    if (code === UNDECIDED) continue;
    (code === MET ? met : missed)[stretchOf(edges, decidedAt[row])]++;
  }
  [met, missed, entered].forEach(accumulate);
  return periods.map(({ from, to }) => {
    const start = edges.indexOf(from);
    const end = edges.indexOf(to);
    return { met: met[end] - met[start], missed: missed[end] - missed[start], undecided: entered[end] - met[end] - missed[end] };
  });
}
