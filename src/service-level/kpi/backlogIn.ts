import { accumulate, eachOpenInterval, PeriodEdges } from "../clock";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import type { KpiFigure } from "./types";

/**
 * Tickets open at the end of each period, or at `asOf` when that comes first: opened before it, and not done, cancelled or merged before
 * it. So the backlog of a period is that of the period before, plus opened and reopened, less done. Held tickets are open.
 */
export function backlogIn(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const edges = new PeriodEdges(periods);
  const open = new Int32Array(edges.stretches);
  eachOpenInterval(tickets, asOf, (row, from, to) => {
    if (!admits(row)) return;
    open[edges.stretchOf(from)]++;
    if (to < Number.POSITIVE_INFINITY) open[edges.stretchOf(to)]--;
  });
  accumulate(open);
  return periods.map(({ to }) => {
    const value = open[edges.before(to)];
    return { value, n: value };
  });
}
