import { OUTCOMES, periodEdges, stretchOf } from "../clock";
import type { Commitments } from "../clock";
import { HOUR_MS } from "../time";
import type { Interval } from "../time";
import { percentile } from "./percentile";
import type { KpiFigure } from "./types";

export type DurationStatistic = "median" | "mean" | "P90";

const UNDECIDED = OUTCOMES.indexOf("undecided");

/** Median, mean or 90th percentile of the service hours of the clocks that stopped in each period; `n` is how many did. Exact, not estimated. */
export function durationsIn(
  { size, outcome, stopped, elapsedMs }: Commitments, statistic: DurationStatistic, periods: readonly Interval[], admits: (row: number) => boolean,
): KpiFigure[] {
  const edges = periodEdges(periods);
  const byStretch: number[][] = Array.from({ length: edges.length + 1 }, () => []);
  for (let row = 0; row < size; row++) {
    if (outcome[row] < UNDECIDED || Number.isNaN(stopped[row]) || !admits(row)) continue;
    byStretch[stretchOf(edges, stopped[row])].push(elapsedMs[row]);
  }
  return periods.map(({ from, to }) => {
    const durations = Float64Array.from(byStretch.slice(edges.indexOf(from) + 1, edges.indexOf(to) + 1).flat());
    return { value: statisticOf(durations, statistic) / HOUR_MS, n: durations.length };
  });
}

function statisticOf(durations: Float64Array, statistic: DurationStatistic): number {
  switch (statistic) {
    case "mean": return durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
    case "median": return percentile(durations.sort(), 0.5);
    case "P90": return percentile(durations.sort(), 0.9);
  }
}
