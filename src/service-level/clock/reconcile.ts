import { OUTCOMES } from "./types";
import type { Commitments, Reconciliation } from "./types";

/** Counts every ticket once, by the class of its commitment: removed + noSla + undecided + met + missed = tickets. */
export function reconcile(commitments: Commitments): Reconciliation {
  const counts = new Array<number>(OUTCOMES.length).fill(0);
  for (const code of commitments.outcome) counts[code]++;
  const [removed, noSla, undecided, met, missed] = counts;
  return { tickets: commitments.size, removed, noSla, undecided, met, missed };
}
