import type { Interval } from "../time";
import { OUTCOMES } from "./types";
import type { Commitments } from "./types";

const MISSED = OUTCOMES.indexOf("missed");

/** Rows of the commitments whose deadline passed unmet in the period, in the order of the tickets. */
export function missesIn({ size, outcome, decidedAt }: Commitments, { from, to }: Interval): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) {
    if (outcome[row] === MISSED && decidedAt[row] >= from && decidedAt[row] < to) rows.push(row);
  }
  return rows;
}
