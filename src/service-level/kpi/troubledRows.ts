import type { Kpi } from "../agreement";
import type { Interval } from "../time";
import { answersOf } from "./answers";
import { eachResolution } from "./eachResolution";
import type { KpiData } from "./KpiData";
import { reopenWindowMs } from "./reopenRateIn";
import { isSatisfied } from "./surveysIn";

/**
 * The tickets that speak against a figure that customers feel: those reopened, those whose answer was not a good one. Rows of `Tickets` in their
 * order; none where the figure comes from elsewhere, such as the `Feedback` table and outages.
 */
export function troubledRows(kpi: Kpi, data: KpiData, period: Interval): number[] {
  const { tickets, asOf } = data;
  const rows = new Set<number>();
  if (kpi.measure === "reopen rate") {
    const withinMs = reopenWindowMs(kpi, tickets);
    eachResolution(tickets, asOf, [period], data.admits(kpi), (_, { row, at, reopenedAt }) => { if (reopenedAt - at <= withinMs) rows.add(row); });
  }
  if (kpi.measure === "CSAT") {
    for (const answer of answersOf(kpi, "CSAT", data, data.admits(kpi))) {
      const { row, at, score } = answer;
      if (row !== undefined && at >= period.from && at < period.to && !Number.isNaN(score) && !isSatisfied(answer)) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}
