import type { Cell } from "./types";

/** Whether each id is greater than the one before it: then none repeats, and a million of them need no look-up. */
export function ascend(ids: readonly Cell[]): boolean {
  for (let row = 1; row < ids.length; row++) if (typeof ids[row] !== typeof ids[row - 1] || !(ids[row] > ids[row - 1])) return false;
  return true;
}
