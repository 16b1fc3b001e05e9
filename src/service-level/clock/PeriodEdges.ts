import type { Instant, Interval } from "../time";

/** Fine enough that few instants lie in a step with an edge. */
const STEPS_AN_EDGE = 32;

/** The edges of some periods, each once, in time order. They cut time into stretches; periods may overlap, touch or leave gaps. */
export class PeriodEdges {
  /** `NaN`, which is not before any instant, stands behind the last edge. */
  private readonly edges: Float64Array;
  /** For each step of time from `from` on: how many edges are not after the start of the step before, as subtracting may round up. */
  private readonly byTime: Int32Array;
  private readonly from: Instant;
  /** A power of two, so that multiplying is exact; 1 at most. */
  private readonly stepsAMs: number;

  constructor(periods: readonly Interval[]) {
    const sorted = Float64Array.from(new Set(periods.flatMap(({ from, to }) => [from, to]))).sort();
    const finite = sorted.filter(Number.isFinite);
    const [from = 0, lengthMs = 0] = finite.length === 0 ? [] : [finite[0], finite[finite.length - 1] - finite[0]];
    this.edges = Float64Array.of(...sorted, Number.NaN);
    this.from = from;
    this.stepsAMs = Math.min(1, 2 ** Math.ceil(Math.log2((finite.length * STEPS_AN_EDGE) / lengthMs)));
    let count = 0;
    this.byTime = Int32Array.from({ length: Math.floor(lengthMs * this.stepsAMs) + 1 }, (_, step) => (count = this.edgesUntil(from + (step - 1) / this.stepsAMs, count)));
  }

  /** One more than there are edges. */
  get stretches(): number {
    return this.edges.length;
  }

  /** How many edges are not after `instant`: the number of the stretch that contains it. Stretch 0 lies before the first edge. */
  stretchOf(instant: Instant): number {
    const steps = (instant - this.from) * this.stepsAMs;
    const last = this.byTime.length - 1;
    return this.edgesUntil(instant, steps > 0 ? this.byTime[steps < last ? steps | 0 : last] : 0);
  }

  /** The stretch that ends at `edge`, one of the edges. */
  before(edge: Instant): number {
    return this.edges.indexOf(edge);
  }

  private edgesUntil(instant: Instant, known: number): number {
    let count = known;
    while (this.edges[count] <= instant) count++;
    return count;
  }
}

/** Turns counts per stretch into counts before each edge: afterwards entry `i` counts everything before edge `i`. */
export function accumulate(counts: Int32Array): Int32Array {
  for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
  return counts;
}
