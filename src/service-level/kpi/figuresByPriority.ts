import type { Kpi } from "../agreement";
import type { Interval } from "../time";
import type { KpiData } from "./KpiData";
import { isOfTickets, KPI_MEASURES } from "./measures";
import { questionOf } from "./questionOf";
import type { KpiFigure } from "./types";

/** More kinds than these are no priorities, but a column that was taken for one. */
export const MOST_PRIORITIES = 20;

/**
 * A KPI over periods by the priorities of its tickets, as they were known at `asOf`: for each priority one figure a period. None where it is not measured
 * from tickets, or where the column holds no priorities.
 */
export function figuresByPriority(kpi: Kpi, data: KpiData, periods: readonly Interval[]): readonly (readonly KpiFigure[])[] {
  const { missing, figures } = KPI_MEASURES[kpi.measure];
  const { labels, codes } = data.columns.priority;
  const question = questionOf(kpi, data);
  if (!isOfTickets(kpi.measure) || labels.length > MOST_PRIORITIES || missing(question) !== "") return [];
  return labels.map((_, priority) => figures({ ...question, admits: (row) => codes[row] === priority && question.admits(row) }, periods));
}
