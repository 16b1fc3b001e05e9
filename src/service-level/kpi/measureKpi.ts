import { KPI_MEASURES } from "../agreement";
import type { Kpi, KpiUnit } from "../agreement";
import { attainmentIn } from "../clock";
import type { Tickets } from "../ticket";
import type { Interval } from "../time";
import { backlogIn } from "./backlogIn";
import { durationsIn } from "./durationsIn";
import type { KpiData } from "./KpiData";
import { reopenRateIn } from "./reopenRateIn";
import { NO_FIGURE } from "./types";
import type { KpiFigure, NotMeasurable } from "./types";
import { volumeIn } from "./volumeIn";

export interface KpiMeasurement {
  readonly unit: KpiUnit;
  readonly notMeasurable: NotMeasurable;
  /** One per period, in their order; without value when it is not measurable. */
  readonly figures: readonly KpiFigure[];
}

/**
 * Measures a KPI over periods, which may overlap. Each measure counts a ticket where its anchor lies (see `KPI_MEASURES`). A period
 * that begins after `asOf` or ends before the first ticket has no data; a period between them without tickets has a volume of 0.
 */
export function measureKpi(kpi: Kpi, data: KpiData, periods: readonly Interval[]): KpiMeasurement {
  const { unit } = KPI_MEASURES[kpi.measure];
  const notMeasurable = missingFor(kpi, data);
  if (notMeasurable !== "") return { unit, notMeasurable, figures: periods.map(() => NO_FIGURE) };
  const first = data.tickets.opened.reduce((earliest, opened) => (opened < earliest ? opened : earliest), Number.POSITIVE_INFINITY);
  const figures = figuresOf(kpi, data, periods);
  return { unit, notMeasurable, figures: periods.map(({ from, to }, index) => (from > data.asOf || to <= first ? NO_FIGURE : figures[index])) };
}

function figuresOf(kpi: Kpi, data: KpiData, periods: readonly Interval[]): readonly KpiFigure[] {
  const { tickets, asOf } = data;
  const admits = data.admits(kpi);
  switch (kpi.measure) {
    case "volume": return volumeIn(tickets, asOf, periods, admits);
    case "backlog": return backlogIn(tickets, asOf, periods, admits);
    case "response time median": return durationsIn(data.durations(kpi, "response"), "median", periods, admits);
    case "response time mean": return durationsIn(data.durations(kpi, "response"), "mean", periods, admits);
    case "response time P90": return durationsIn(data.durations(kpi, "response"), "P90", periods, admits);
    case "resolution time median": return durationsIn(data.durations(kpi, "resolution"), "median", periods, admits);
    case "resolution time mean": return durationsIn(data.durations(kpi, "resolution"), "mean", periods, admits);
    case "resolution time P90": return durationsIn(data.durations(kpi, "resolution"), "P90", periods, admits);
    case "compliance": return complianceIn(kpi, data, periods, admits);
    case "reopen rate": return reopenRateIn(tickets, asOf, periods, admits);
  }
}

/** Met / decided over all SLAs of the KPI: counts are pooled, percentages never averaged. */
function complianceIn(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const counts = [...new Set(data.linkedSlas(kpi).map(({ id }) => data.commitments(id)))].map((commitments) => attainmentIn(commitments, periods, admits));
  return periods.map((_, index) => {
    const met = counts.reduce((sum, { [index]: count }) => sum + count.met, 0);
    const n = counts.reduce((sum, { [index]: count }) => sum + count.met + count.missed, 0);
    return { value: n === 0 ? Number.NaN : met / n, n };
  });
}

function missingFor(kpi: Kpi, data: KpiData): NotMeasurable {
  const { tickets } = data;
  if (kpi.measure === "compliance") return data.linkedSlas(kpi).length > 0 ? "" : "noSlaLinked";
  if (!tickets.measured.has("opened")) return "needsOpened";
  if (kpi.measure === "volume") return "";
  if (kpi.measure.startsWith("response time") && !tickets.measured.has("first response")) return "needsFirstResponse";
  if (!kpi.measure.startsWith("response time") && !tellsResolution(tickets)) return "needsResolved";
  return kpi.measure === "reopen rate" && tickets.history === undefined && !tickets.measured.has("reopens") ? "needsReopens" : "";
}

function tellsResolution({ measured, history }: Tickets): boolean {
  return measured.has("resolved") || measured.has("closed") || history !== undefined;
}
