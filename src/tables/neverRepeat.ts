import type { Cell } from "./types";

/** Whether the ids only rise, or only fall, from row to row: then none repeats, and a million of them need no look-up. */
export function neverRepeat(ids: readonly Cell[]): boolean {
  const fall = ids.length > 1 && ids[1] < ids[0];
  for (let row = 1; row < ids.length; row++) {
    const lower = ids[fall ? row : row - 1];
    const higher = ids[fall ? row - 1 : row];
    if (typeof lower !== typeof higher || !(lower < higher)) return false;
  }
  return true;
}
