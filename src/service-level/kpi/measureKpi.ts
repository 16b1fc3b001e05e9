import type { Kpi } from "../agreement";
import type { Interval } from "../time";
import type { KpiData } from "./KpiData";
import type { KpiUnit } from "./Measure";
import { KPI_MEASURES } from "./measures";
import { questionOf } from "./questionOf";
import { NO_FIGURE } from "./types";
import type { KpiFigure, NotMeasurable } from "./types";
import { countedSince } from "./wholeTime";

export interface KpiMeasurement {
  readonly unit: KpiUnit;
  readonly notMeasurable: NotMeasurable;
  /** One per period, in their order; without value when it is not measurable. */
  readonly figures: readonly KpiFigure[];
}

/**
 * Measures a KPI over periods, which may overlap. Each measure counts a case where its anchor lies (see `KPI_MEASURES`). A period that begins after
 * `asOf`, or ends before the first ticket, has no data; a period between them without tickets has a volume of 0. For what is not measured from tickets the
 * first outage and the start of the agreement count as well as the first ticket.
 */
export function measureKpi(kpi: Kpi, data: KpiData, periods: readonly Interval[]): KpiMeasurement {
  const { unit, missing, figures } = KPI_MEASURES[kpi.measure];
  const question = questionOf(kpi, data);
  const notMeasurable = missing(question);
  if (notMeasurable !== "" || periods.length === 0) return { unit, notMeasurable, figures: periods.map(() => NO_FIGURE) };
  const first = countedSince(kpi, data);
  const measured = figures(question, periods);
  return { unit, notMeasurable, figures: periods.map(({ from, to }, index) => (from > data.asOf || to <= first ? NO_FIGURE : measured[index])) };
}
