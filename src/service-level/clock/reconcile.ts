import { OUTCOMES } from "./types";
import type { Commitments, Reconciliation } from "./types";

/** Counts every ticket opened by `asOf` once, by the class of its commitment: removed + noSla + undecided + met + missed = tickets. */
export function reconcile({ size, outcome, opened, asOf }: Commitments): Reconciliation {
  const counts = new Array<number>(OUTCOMES.length).fill(0);
  for (let row = 0; row < size; row++) if (!(opened[row] > asOf)) counts[outcome[row]]++;
  const [removed, noSla, undecided, met, missed] = counts;
  return { tickets: removed + noSla + undecided + met + missed, removed, noSla, undecided, met, missed };
}
