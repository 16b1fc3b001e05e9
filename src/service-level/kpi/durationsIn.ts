import { accumulate, OUTCOMES, PeriodEdges } from "../clock";
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
  const edges = new PeriodEdges(periods);
  const { durations, ends } = byStretch(commitments, edges, admits);
  return periods.map(({ from, to }) => {
    const inPeriod = durations.slice(ends[edges.before(from)], ends[edges.before(to)]);
    return { value: statisticOf(inPeriod, statistic) / HOUR_MS, n: inPeriod.length };
  });
}

/** The durations ordered by the stretch between edges in which the clock stopped; those of stretch `i` end at `ends[i]`. */
function byStretch({ size, outcome, stopped, elapsedMs }: Commitments, edges: PeriodEdges, admits: (row: number) => boolean) {
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
