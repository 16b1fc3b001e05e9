import type { Kpi } from "../agreement";
import type { Interval } from "../time";
import { readsTickets } from "./answers";
import type { KpiData } from "./KpiData";
import { variantOf } from "./kpiVariant";
import { isOfTickets, KPI_MEASURES } from "./measures";
import { questionOf } from "./questionOf";

/** The tickets behind a KPI's figure of one period: rows of `Tickets` in their order, each once. None for what is not measured from tickets. */
export function rowsOfKpi(kpi: Kpi, data: KpiData, period: Interval): number[] {
  const { missing, rows } = KPI_MEASURES[kpi.measure];
  const question = questionOf(kpi, data);
  return rows === undefined || missing(question) !== "" ? [] : rows(question, period);
}

/**
 * The tickets that speak against a figure that customers feel: those reopened, those whose answer was not a good one. Rows of `Tickets` in their
 * order; none where the figure comes from elsewhere, such as the `Feedback` table and outages.
 */
export function troubledRows(kpi: Kpi, data: KpiData, period: Interval): number[] {
  return KPI_MEASURES[kpi.measure].troubled?.(questionOf(kpi, data), period) ?? [];
}

/** Whether there are tickets behind a KPI's figures: answers of the `Feedback` table, outages, changes and entered figures have none. */
export function hasTickets(kpi: Kpi, data: KpiData): boolean {
  const { rows } = KPI_MEASURES[kpi.measure];
  return isOfTickets(kpi.measure) || (rows !== undefined && readsTickets({ variant: variantOf(kpi), data }));
}
