import { OUTCOMES } from "../clock";
import { kaplanMeier, shareEndedBy } from "../statistics";
import type { Interval } from "../time";
import type { KpiQuestion } from "./Measure";
import { RowsByPeriod } from "./RowsByPeriod";
import { NO_FIGURE } from "./types";
import type { KpiFigure } from "./types";
import { variantMs } from "./variantValues";
import { openedRows } from "./volumeIn";

const UNDECIDED = OUTCOMES.indexOf("undecided");

/**
 * Of the tickets opened in each period, up to `asOf`, the share resolved within so much time, with the open ones counted as long as they are known (Kaplan
 * and Meier): leaving them out would forget the slowest. No data where no ticket has been known for so long.
 */
export function resolvedByIn({ kpi, variant, data, admits }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { outcome, opened, stopped, elapsedMs, asOf } = data.resolutionTimes(kpi, "last resolution");
  const isWallClock = variant.hours === "wall clock";
  const withinMs = variantMs(variant, "within");
  const openedIn = new RowsByPeriod(opened, periods, (row) => opened[row] <= asOf && outcome[row] >= UNDECIDED && admits(row));
  const hasEnded = (row: number) => !Number.isNaN(stopped[row]);
  return periods.map((period) => {
    const rows = openedIn.rowsIn(period);
    if (rows.length === 0) return NO_FIGURE;
    const durations = Float64Array.from(rows, (row) => (isWallClock ? (hasEnded(row) ? stopped[row] : asOf) - opened[row] : elapsedMs[row]));
    return { value: shareEndedBy(kaplanMeier(durations, (index) => hasEnded(rows[index])), withinMs), n: rows.length };
  });
}

/** The tickets opened in a period of which an SLA asks how long they took: all but those removed. */
export function resolvedByRows(question: KpiQuestion, period: Interval): number[] {
  const { outcome } = question.data.resolutionTimes(question.kpi, "last resolution");
  return openedRows(question, period, (row) => outcome[row] >= UNDECIDED);
}
