import { accumulate, OUTCOMES, periodEdges, stretchOf } from "../clock";
import type { Commitments } from "../clock";
import { HOUR_MS } from "../time";
import type { Interval } from "../time";
import { percentile } from "./percentile";
import type { KpiFigure } from "./types";

export type DurationStatistic = "median" | "mean" | "P90";

const UNDECIDED = OUTCOMES.indexOf("undecided");

/** Median, mean or 90th percentile of the service hours of the clocks that stopped in each period; `n` is how many did. Exact, not estimated. */
export function durationsIn(
  commitments: Commitments, statistic: DurationStatistic, periods: readonly Interval[], admits: (row: number) => boolean,
): KpiFigure[] {
  const edges = periodEdges(periods);
  const { durations, ends } = byStretch(commitments, edges, admits);
  return periods.map(({ from, to }) => {
    const inPeriod = durations.slice(ends[edges.indexOf(from)], ends[edges.indexOf(to)]);
    return { value: statisticOf(inPeriod, statistic) / HOUR_MS, n: inPeriod.length };
  });
}

/** The durations ordered by the stretch between edges in which the clock stopped; those of stretch `i` end at `ends[i]`. */
function byStretch({ size, outcome, stopped, elapsedMs }: Commitments, edges: Float64Array, admits: (row: number) => boolean) {
  const stretches = new Int32Array(size).fill(-1);
  const ends = new Float64Array(edges.length + 1);
  for (let row = 0; row < size; row++) {
    if (outcome[row] < UNDECIDED || Number.isNaN(stopped[row]) || !admits(row)) continue;
    stretches[row] = stretchOf(edges, stopped[row]);
    ends[stretches[row]]++;
  }
  accumulate(ends);
  const next = Float64Array.from(ends, (_, stretch) => (stretch === 0 ? 0 : ends[stretch - 1]));
  const durations = new Float64Array(ends[edges.length]);
  for (let row = 0; row < size; row++) {
    if (stretches[row] >= 0) durations[next[stretches[row]]++] = elapsedMs[row];
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
