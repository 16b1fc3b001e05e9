import type { Instant, Interval } from "../time";

/** The edges of some periods, each once, in time order. They cut time into stretches; periods may overlap, touch or leave gaps. */
export function periodEdges(periods: readonly Interval[]): Float64Array {
  return Float64Array.from(new Set(periods.flatMap(({ from, to }) => [from, to]))).sort();
}

/** How many edges are not after `instant`: the number of the stretch that contains it. Stretch 0 lies before the first edge. */
export function stretchOf(edges: Float64Array, instant: Instant): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle] <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Turns counts per stretch into counts before each edge: afterwards entry `i` counts everything before edge `i`. */
export function accumulate(counts: Float64Array): void {
  for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
}
