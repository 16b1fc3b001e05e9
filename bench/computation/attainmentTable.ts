import type { PeriodCounts } from "../../src/service-level/clock";
import { MONTHS } from "../data/officeHours";
import { PRIORITIES, SLA_IDS } from "../data/seededAgreement";

/** Met, missed and undecided of every SLA, priority and month, one after the other. */
export type AttainmentTable = readonly number[];

export const FIGURES_A_CELL = 3;
export const CELLS = SLA_IDS.length * PRIORITIES.length * MONTHS;

export function attainmentTable(counts: readonly PeriodCounts[]): AttainmentTable {
  return counts.flatMap(({ met, missed, undecided }) => [met, missed, undecided]);
}

/** @throws when a figure differs: a fast wrong answer is worth nothing */
export function expectIdentical(ours: AttainmentTable, theirs: AttainmentTable, who: string): void {
  if (ours.length !== CELLS * FIGURES_A_CELL || theirs.length !== ours.length) {
    throw new Error(`${who}: ${theirs.length} figures, ours ${ours.length}, expected ${CELLS * FIGURES_A_CELL}.`);
  }
  const different = ours.flatMap((figure, index) => (figure === theirs[index] ? [] : [index]));
  if (different.length === 0) return;
  const index = different[0];
  const cell = Math.floor(index / FIGURES_A_CELL);
  const place = `${SLA_IDS[Math.floor(cell / MONTHS / PRIORITIES.length)]}, priority ${(Math.floor(cell / MONTHS) % PRIORITIES.length) + 1}, month ${(cell % MONTHS) + 1}`;
  throw new Error(`${who}: ${different.length} of ${ours.length} figures differ, first ${place} (${["met", "missed", "undecided"][index % FIGURES_A_CELL]}): ours ${ours[index]}, theirs ${theirs[index]}.`);
}
