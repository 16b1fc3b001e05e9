import { lastInstant, versionInForce } from "../agreement";
import type { Kpi } from "../agreement";
import { measureKpi, NO_FIGURE, statusOf } from "../kpi";
import type { KpiData, KpiFigure, KpiMeasurement, KpiStatus } from "../kpi";
import type { Period } from "../period";
import type { KpiPeriodResult } from "./types";

/** A KPI over periods, each measured and judged by the version in force at its end; none in force is no data. `rows`: the versions of the KPI. */
export function kpiTrend(rows: readonly Kpi[], data: KpiData, periods: readonly Period[]): KpiPeriodResult[] {
  const measured = new Map<Kpi, KpiMeasurement>();
  return periods.map((period, index) => {
    const kpi = versionInForce(rows, lastInstant(period, data.asOf));
    if (kpi === undefined) return { period, ...NO_FIGURE, target: undefined, status: "No data" };
    const measurement = measured.get(kpi) ?? measureKpi(kpi, data, periods);
    measured.set(kpi, measurement);
    const figure = measurement.figures[index];
    return { period, ...figure, target: kpi.target, status: kpiStatus(figure, kpi) };
  });
}

function kpiStatus({ value }: KpiFigure, { target, amber, better }: Kpi): KpiStatus {
  if (target === undefined) return Number.isNaN(value) ? "No data" : "No target";
  return statusOf(value, target, amber, better);
}
