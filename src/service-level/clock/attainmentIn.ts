import type { Interval } from "../time";
import { accumulate, PeriodEdges } from "./PeriodEdges";
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
const MISSED = OUTCOMES.indexOf("missed");

/**
 * Counts commitments by the period in which each was decided, at min(stop, deadline). Periods are half-open and may overlap, touch or
 * leave gaps; one pass serves all. `admits` leaves tickets out by row.
 */
export function attainmentIn(commitments: Commitments, periods: readonly Interval[], admits: (row: number) => boolean = () => true): PeriodCounts[] {
  return attainmentByGroup(commitments, periods, 1, (row) => (admits(row) ? 0 : -1))[0];
}

/** `attainmentIn` for several groups of tickets in one pass: `groupOf` gives the group of a row, 0 to `groups - 1`, or a negative number to leave it out. */
export function attainmentByGroup(commitments: Commitments, periods: readonly Interval[], groups: number, groupOf: (row: number) => number): PeriodCounts[][] {
  const { size, asOf, outcome, opened, decidedAt } = commitments;
  const edges = new PeriodEdges(periods);
  const { stretches } = edges;
  // One table for all outcomes, without a choice between tables: which outcome comes next cannot be foreseen.
  const decided = new Int32Array(OUTCOMES.length * groups * stretches);
  const entered = new Int32Array(groups * stretches);
  for (let row = 0; row < size; row++) {
    const code = outcome[row];
    if (code < UNDECIDED || opened[row] > asOf) continue;
    const group = groupOf(row);
    if (group < 0) continue;
    // A clock between two other fields may have stopped before its ticket was opened: it was undecided at no time.
    entered[group * stretches + edges.stretchOf(decidedAt[row] < opened[row] ? decidedAt[row] : opened[row])]++;
    decided[(code * groups + group) * stretches + edges.stretchOf(decidedAt[row])]++;
  }
  return Array.from({ length: groups }, (_, group) => {
    const before = (counts: Int32Array, line: number) => accumulate(counts.subarray(line * stretches, (line + 1) * stretches));
    const [met, missed, opened] = [before(decided, MET * groups + group), before(decided, MISSED * groups + group), before(entered, group)];
    return periods.map(({ from, to }) => {
      const start = edges.before(from);
      const end = edges.before(to);
      return { met: met[end] - met[start], missed: missed[end] - missed[start], undecided: opened[end] - met[end] - missed[end] };
    });
  });
}
