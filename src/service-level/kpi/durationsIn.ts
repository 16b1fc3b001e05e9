import { OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import { HOUR_MS } from "../time";
import type { Interval } from "../time";
import { percentile } from "./percentile";
import { RowsByPeriod } from "./RowsByPeriod";
import type { KpiFigure } from "./types";

export type DurationStatistic = "median" | "mean" | "P90";

const UNDECIDED = OUTCOMES.indexOf("undecided");

/**
 * Median, mean or 90th percentile of the hours of the clocks that stopped in each period; `n` is how many did. Exact, not estimated. Service hours
 * without holds, or with `isWallClock` every hour since the ticket was opened.
 */
export function durationsIn(
  { outcome, stopped, opened, elapsedMs }: Commitments, statistic: DurationStatistic, periods: readonly Interval[], admits: (row: number) => boolean, isWallClock = false,
): KpiFigure[] {
  const stoppedIn = new RowsByPeriod(stopped, periods, (row) => outcome[row] >= UNDECIDED && admits(row));
  return periods.map((period) => {
    const rows = stoppedIn.rowsIn(period);
    const durations = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++) durations[index] = isWallClock ? stopped[rows[index]] - opened[rows[index]] : elapsedMs[rows[index]];
    return { value: statisticOf(durations, statistic) / HOUR_MS, n: rows.length };
  });
}

function statisticOf(durations: Float64Array, statistic: DurationStatistic): number {
  switch (statistic) {
    case "mean": return durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
    case "median": return percentile(durations, 0.5);
    case "P90": return percentile(durations, 0.9);
  }
}
