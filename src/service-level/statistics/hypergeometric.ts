import { logChoose } from "./specialFunctions";

/** Terms that add so little to the largest one are beyond the last digits. */
const NEGLIGIBLE = 1e-17;

/**
 * The chance that of `n` cases drawn from `total`, of which `marked` are marked, at least so many are marked (Fisher's exact test on one side).
 * Source: Fisher 1935, The Logic of Inductive Inference, JRSS 98, 39.
 * @example of 100 tickets 10 are missed: at least 8 of them among 40 //=> 0.9%
 */
export function hypergeometricAtLeast(atLeast: number, n: number, marked: number, total: number): number {
  // Beyond the mean terms fall: so few are added, and what is small keeps its digits.
  if (atLeast * total > n * marked) return sumFrom(atLeast, n, marked, total);
  return 1 - sumFrom(n - atLeast + 1, n, total - marked, total);
}

function sumFrom(atLeast: number, n: number, marked: number, total: number): number {
  const most = Math.min(n, marked);
  if (atLeast > most) return 0;
  let term = Math.exp(logChoose(marked, atLeast) + logChoose(total - marked, n - atLeast) - logChoose(total, n));
  let sum = 0;
  for (let count = atLeast; count <= most && term > sum * NEGLIGIBLE; count++) {
    sum += term;
    term *= ((n - count) * (marked - count)) / ((count + 1) * (total - marked - n + count + 1));
  }
  return Math.min(1, sum);
}
