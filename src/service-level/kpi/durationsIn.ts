import type { Commitments } from "../clock";
import { HOUR_MS } from "../time";
import type { Interval } from "../time";
import type { Ending } from "./KpiData";
import type { KpiQuestion } from "./Measure";
import { percentile } from "./percentile";
import { RowsByPeriod } from "./RowsByPeriod";
import { rowsWhere } from "./rowsWhere";
import type { KpiFigure } from "./types";

export type DurationStatistic = "median" | "mean" | "P90";

/**
 * Median, mean or 90th percentile of the hours of the clocks that stopped in each period; `n` is how many did. Exact, not estimated. Service hours
 * without holds, or by the wall clock every hour since the ticket was opened.
 */
export function durationsIn(
  { stopped, opened, elapsedMs }: Commitments, { variant, admits }: KpiQuestion, periods: readonly Interval[], statistic: DurationStatistic,
): KpiFigure[] {
  const isWallClock = variant.hours === "wall clock";
  const stoppedIn = new RowsByPeriod(stopped, periods, admits);
  return periods.map((period) => {
    const rows = stoppedIn.rowsIn(period);
    const durations = new Float64Array(rows.length);
    for (let index = 0; index < rows.length; index++) durations[index] = isWallClock ? stopped[rows[index]] - opened[rows[index]] : elapsedMs[rows[index]];
    return { value: statisticOf(durations, statistic) / HOUR_MS, n: rows.length };
  });
}

/** The tickets whose clocks stopped in a period. */
export function stoppedRows({ stopped, size }: Commitments, { admits }: KpiQuestion, { from, to }: Interval): number[] {
  return rowsWhere(size, (row) => stopped[row] >= from && stopped[row] < to && admits(row));
}

export function endingOf({ variant }: KpiQuestion): Ending {
  return variant.ending as Ending;
}

function statisticOf(durations: Float64Array, statistic: DurationStatistic): number {
  switch (statistic) {
    case "mean": return durations.reduce((sum, ms) => sum + ms, 0) / durations.length;
    case "median": return percentile(durations, 0.5);
    case "P90": return percentile(durations, 0.9);
  }
}
