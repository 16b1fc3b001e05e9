import { variantMs } from "../agreement";
import type { Kpi } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import { eachResolution } from "./eachResolution";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

/**
 * Of the tickets resolved in each period, the share that was reopened within `withinMs` of it, up to `asOf`; each ticket counts once. `Infinity`
 * counts a reopening at any time, so that the figure of a period may rise for ever; with a window it is provisional until the window of its last
 * day has passed. Without a status history the desk's own count of reopenings says so, at any time only.
 */
export function reopenRateIn(
  tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean, withinMs: number = Number.POSITIVE_INFINITY,
): KpiFigure[] {
  const tallies = periods.map(() => ({ resolved: 0, reopened: 0 }));
  eachResolution(tickets, asOf, periods, admits, (index, { at, reopenedAt }) => {
    tallies[index].resolved++;
    if (reopenedAt - at <= withinMs) tallies[index].reopened++;
  });
  return tallies.map(({ resolved, reopened }, index) => provisional(shareOf(reopened, resolved), periods[index].to + withinMs > asOf && withinMs < Number.POSITIVE_INFINITY));
}

/** Where nobody chose a window and only the desk's own count is known, a reopening counts whenever it was. */
export function reopenWindowMs(kpi: Kpi, { history }: Tickets): number {
  return history === undefined && kpi.variant?.days === undefined ? Number.POSITIVE_INFINITY : variantMs(kpi, "days");
}

/** Marks a figure that may still change; one without data has nothing to change. */
export function provisional(figure: KpiFigure, mayChange: boolean): KpiFigure {
  return mayChange && figure.n > 0 ? { ...figure, isProvisional: true } : figure;
}
