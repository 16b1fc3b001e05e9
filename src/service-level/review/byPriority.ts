import type { Kpi } from "../agreement";
import { attainmentByGroup } from "../clock";
import type { Commitments } from "../clock";
import { figuresByPriority, MOST_PRIORITIES } from "../kpi";
import type { KpiData, KpiFigure } from "../kpi";
import type { Count } from "../statistics";
import type { Interval } from "../time";
import type { CountPair } from "../trend";

/** For each priority the counts of an SLA, one a period: what a comparison at the same mix needs. None where the column holds no priorities. */
export function slaByPriority(commitments: Commitments, { columns: { priority } }: KpiData, periods: readonly Interval[]): Count[][] {
  if (priority.labels.length > MOST_PRIORITIES) return [];
  return attainmentByGroup(commitments, periods, priority.labels.length, (row) => priority.codes[row])
    .map((counts) => counts.map(({ met, missed }) => ({ met, n: met + missed })));
}

/** The same of a KPI that is a share of cases. */
export function kpiByPriority(kpi: Kpi, data: KpiData, periods: readonly Interval[]): Count[][] {
  return figuresByPriority(kpi, data, periods).map((figures) => figures.map(countOf));
}

/** Of each kind its counts in two of the periods, by their places. */
export function pairsOf(kinds: readonly (readonly Count[])[], now: number, before: number): CountPair[] {
  return kinds.map((counts) => ({ now: counts[now], before: counts[before] }));
}

/** The cases behind a share. */
export function countOf({ value, n }: KpiFigure): Count {
  return { met: n > 0 ? Math.round(value * n) : 0, n: Number.isNaN(value) ? 0 : n };
}
