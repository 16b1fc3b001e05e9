import type { Interval } from "../time";
import { eachResolution, resolvedRows } from "./eachResolution";
import type { KpiQuestion } from "./Measure";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";
import { variantMs } from "./variantValues";

/**
 * Of the tickets resolved in each period, the share that was reopened within the window of it, up to `asOf`; each ticket counts once. Without a window
 * a reopening counts at any time, so that the figure of a period may rise for ever; with one it is provisional until the window of its last
 * day has passed. Without a status history the desk's own count of reopenings says so, at any time only.
 */
export function reopenRateIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { asOf } = question.data;
  const withinMs = reopenWindowMs(question);
  const tallies = periods.map(() => ({ resolved: 0, reopened: 0 }));
  eachResolution(question, periods, (index, { at, reopenedAt }) => {
    tallies[index].resolved++;
    if (reopenedAt - at <= withinMs) tallies[index].reopened++;
  });
  return tallies.map(({ resolved, reopened }, index) => provisional(shareOf(reopened, resolved), periods[index].to + withinMs > asOf && withinMs < Number.POSITIVE_INFINITY));
}

/** The tickets resolved in a period and reopened within the window. */
export function reopenedRows(question: KpiQuestion, period: Interval): number[] {
  const withinMs = reopenWindowMs(question);
  return resolvedRows(question, period, ({ at, reopenedAt }) => reopenedAt - at <= withinMs);
}

/** Where nobody chose a window and only the desk's own count is known, a reopening counts whenever it was; `Infinity` = at any time. */
export function reopenWindowMs({ kpi, variant, data: { tickets: { history } } }: KpiQuestion): number {
  return history === undefined && kpi.variant?.days === undefined ? Number.POSITIVE_INFINITY : variantMs(variant, "days");
}

/** Marks a figure that may still change; one without data has nothing to change. */
export function provisional(figure: KpiFigure, mayChange: boolean): KpiFigure {
  return mayChange && figure.n > 0 ? { ...figure, isProvisional: true } : figure;
}
