import { type Commitments, OUTCOMES } from "../service-level/clock";
import type { Interval } from "../service-level/time";

/** When commitments were met and missed, each list in time order: a period of hundreds costs two look-ups, not a pass over the tickets. */
export interface Decisions {
  countIn(period: Interval): { readonly met: number; readonly missed: number };
}

/** Counts as `attainmentIn` does: each commitment in the period in which it was decided; nothing opened after `asOf`. */
export function decisionsOf(commitments: Commitments): Decisions {
  const met = timesOf(commitments, OUTCOMES.indexOf("met"));
  const missed = timesOf(commitments, OUTCOMES.indexOf("missed"));
  return {
    countIn: ({ from, to }) => ({ met: countBefore(met, to) - countBefore(met, from), missed: countBefore(missed, to) - countBefore(missed, from) }),
  };
}

function timesOf({ outcome, opened, asOf, decidedAt }: Commitments, wanted: number): Float64Array {
  return decidedAt.filter((_, row) => outcome[row] === wanted && !(opened[row] > asOf)).sort();
}

/** How many of the sorted times lie before `instant`. */
function countBefore(times: Float64Array, instant: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle] < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
