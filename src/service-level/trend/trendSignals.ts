import type { Chance } from "../kpi";
import { pChart, xmrChart } from "../statistics";
import type { ControlPoint } from "../statistics";
import type { Interval } from "../time";
import type { Period } from "../period";
import type { ChangePoint } from "./changePoints";
import { isWhole } from "./isWhole";

/** What a series says of itself: which of its points are more than the usual variation. */
export interface TrendSignals {
  /** Limits from one period to the next (XmR), or from the number of tickets behind each period (p-chart). */
  readonly chart: "xmr" | "p";
  /** One a period of the trend; limits are `NaN` where there are too few periods for any. */
  readonly points: readonly ControlPoint[];
  /** Where limits begin anew; indices into `points`. */
  readonly changes: readonly ChangePoint[];
}

/** One period of a series. `NaN` = no data. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number;
  readonly n: number;
}

/** Fewer tickets than these a period, and a share moves by chance more than by anything else. */
const LEAST_FOR_XMR = 12;
/** Periods that differ more than this in their tickets need limits of their own width. */
const UNEVEN = 2;

/**
 * Signals of a series. A share whose tickets are few or uneven gets limits by their number, everything else limits by its own steps. A period of which only
 * a part is known counts in neither, unless it is a share.
 * @param known from the first ticket to `asOf`
 * @param least below it no value is possible
 */
export function trendSignals(series: readonly SeriesPoint[], chance: Chance, changes: readonly ChangePoint[], known: Interval, least = 0): TrendSignals {
  const at = { changes: changes.map(({ index }) => index) };
  const isShare = chance === "share";
  const byNumber = isShare && isUneven(series);
  const points = byNumber
    ? pChart(series.map(({ value, n }) => ({ met: value * n, n: Number.isNaN(value) ? 0 : n })), at)
    : isShare ? xmrChart(series.map(({ value }) => value), { ...at, clip: { least, most: 1 }, n: series.map(({ n }) => n) })
    : xmrChart(series.map(({ value, period }) => (isWhole(period, known) ? value : Number.NaN)), { ...at, clip: { least, most: Number.POSITIVE_INFINITY }, areCounts: chance !== "value" });
  return { chart: byNumber ? "p" : "xmr", points: points.map((point, index) => ({ ...point, value: series[index].value })), changes };
}

/** The same of the last `count` periods: those before only made the limits better. */
export function lastSignals({ chart, points, changes }: TrendSignals, count: number): TrendSignals {
  const hidden = points.length - count;
  return { chart, points: points.slice(hidden), changes: changes.filter(({ index }) => index >= hidden).map((change) => ({ ...change, index: change.index - hidden })) };
}

function isUneven(series: readonly SeriesPoint[]): boolean {
  const counts = series.filter(({ value }) => !Number.isNaN(value)).map(({ n }) => n);
  const least = Math.min(...counts);
  return least < LEAST_FOR_XMR || Math.max(...counts) > UNEVEN * least;
}
