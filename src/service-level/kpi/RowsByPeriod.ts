import { accumulate, PeriodEdges } from "../clock";
import type { Instant, Interval } from "../time";

/**
 * Rows of tickets by the period that contains an instant of each, found in one pass for all periods, which may overlap, touch or leave gaps. Rows for
 * which `counts` says no, and those whose instant is not known, are in none.
 */
export class RowsByPeriod {
  /** In the order of the stretches between the edges of the periods; within a stretch in the order of the tickets. */
  private readonly rows: Uint32Array;
  /** Those of stretch `i` end at `ends[i]`. */
  private readonly ends: Int32Array;
  private readonly edges: PeriodEdges;

  constructor(instants: ArrayLike<Instant>, periods: readonly Interval[], counts: (row: number) => boolean) {
    const edges = new PeriodEdges(periods);
    const stretches = new Int32Array(instants.length);
    const ends = new Int32Array(edges.stretches);
    for (let row = 0; row < instants.length; row++) {
      // Stretch 0 lies before every period: what is in it is not looked at.
      const stretch = edges.stretchOf(instants[row]);
      if (stretch === 0 || !counts(row)) continue;
      stretches[row] = stretch;
      ends[stretch]++;
    }
    accumulate(ends);
    const next = Int32Array.from(ends, (_, stretch) => (stretch === 0 ? 0 : ends[stretch - 1]));
    this.rows = new Uint32Array(ends[edges.stretches - 1]);
    for (let row = 0; row < instants.length; row++) if (stretches[row] > 0) this.rows[next[stretches[row]]++] = row;
    this.ends = ends;
    this.edges = edges;
  }

  /** `period`: one of those given to the constructor. */
  rowsIn({ from, to }: Interval): Uint32Array {
    return this.rows.subarray(this.ends[this.edges.before(from)], this.ends[this.edges.before(to)]);
  }
}
