import { accumulate, eachOpenInterval, periodEdges, stretchOf } from "../clock";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import type { KpiFigure } from "./types";

/**
 * Tickets open at the end of each period, or at `asOf` when that comes first: opened before it, and not done, cancelled or merged before
 * it. So the backlog of a period is that of the period before, plus opened and reopened, less done. Held tickets are open.
 */
export function backlogIn(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const edges = periodEdges(periods);
  const open = new Float64Array(edges.length + 1);
  eachOpenInterval(tickets, asOf, (row, from, to) => {
    if (!admits(row)) return;
    open[stretchOf(edges, from)]++;
    if (to < Number.POSITIVE_INFINITY) open[stretchOf(edges, to)]--;
  });
  accumulate(open);
  return periods.map(({ to }) => {
    const value = open[edges.indexOf(to)];
    return { value, n: value };
  });
}
