import { accumulate, PeriodEdges } from "../clock";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import type { KpiFigure } from "./types";

/** Tickets opened in each period, up to `asOf`. Cancelled and merged ones were opened too. */
export function volumeIn({ size, opened }: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const edges = new PeriodEdges(periods);
  const counts = new Int32Array(edges.stretches);
  for (let row = 0; row < size; row++) {
    if (opened[row] <= asOf && admits(row)) counts[edges.stretchOf(opened[row])]++;
  }
  accumulate(counts);
  return periods.map(({ from, to }) => {
    const value = counts[edges.before(to)] - counts[edges.before(from)];
    return { value, n: value };
  });
}
