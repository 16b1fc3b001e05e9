import { accumulate, periodEdges, stretchOf } from "../clock";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import type { KpiFigure } from "./types";

/** Tickets opened in each period, up to `asOf`. Cancelled and merged ones were opened too. */
export function volumeIn({ size, opened }: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const edges = periodEdges(periods);
  const counts = new Float64Array(edges.length + 1);
  for (let row = 0; row < size; row++) {
    if (opened[row] <= asOf && admits(row)) counts[stretchOf(edges, opened[row])]++;
  }
  accumulate(counts);
  return periods.map(({ from, to }) => {
    const value = counts[edges.indexOf(to)] - counts[edges.indexOf(from)];
    return { value, n: value };
  });
}
