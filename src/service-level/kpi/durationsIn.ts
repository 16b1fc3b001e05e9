import { accumulate, OUTCOMES, PeriodEdges } from "../clock";
import type { Commitments } from "../clock";
import { HOUR_MS } from "../time";
import type { Interval } from "../time";
import { percentile } from "./percentile";
import type { KpiFigure } from "./types";

export type DurationStatistic = "median" | "mean" | "P90";

const UNDECIDED = OUTCOMES.indexOf("undecided");

/**
 * Median, mean or 90th percentile of the hours of the clocks that stopped in each period; `n` is how many did. Exact, not estimated. Service hours
 * without holds, or with `isWallClock` every hour since the ticket was opened.
 */
export function durationsIn(
  commitments: Commitments, statistic: DurationStatistic, periods: readonly Interval[], admits: (row: number) => boolean, isWallClock = false,
): KpiFigure[] {
  const edges = new PeriodEdges(periods);
  const { durations, ends } = byStretch(commitments, edges, admits, isWallClock);
  return periods.map(({ from, to }) => {
    const inPeriod = durations.slice(ends[edges.before(from)], ends[edges.before(to)]);
    return { value: statisticOf(inPeriod, statistic) / HOUR_MS, n: inPeriod.length };
  });
}

/** The durations ordered by the stretch between edges in which the clock stopped; those of stretch `i` end at `ends[i]`. */
function byStretch({ size, outcome, stopped, opened, elapsedMs }: Commitments, edges: PeriodEdges, admits: (row: number) => boolean, isWallClock: boolean) {
  const stretches = new Int32Array(size).fill(-1);
  const ends = new Int32Array(edges.stretches);
  for (let row = 0; row < size; row++) {
    if (outcome[row] < UNDECIDED || Number.isNaN(stopped[row]) || !admits(row)) continue;
    stretches[row] = edges.stretchOf(stopped[row]);
    ends[stretches[row]]++;
  }
  accumulate(ends);
  const next = Int32Array.from(ends, (_, stretch) => (stretch === 0 ? 0 : ends[stretch - 1]));
  const durations = new Float64Array(ends[edges.stretches - 1]);
  for (let row = 0; row < size; row++) {
    if (stretches[row] >= 0) durations[next[stretches[row]]++] = isWallClock ? stopped[row] - opened[row] : elapsedMs[row];
  }
  return { durations, ends };
}

function statisticOf(durations: Float64Array, statistic: DurationStatistic): number {
  switch (statistic) {
    case "mean": return durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
    case "median": return percentile(durations.sort(), 0.5);
    case "P90": return percentile(durations.sort(), 0.9);
  }
}
