import type { Cell } from "./types";

/** Columns that are read when they are first asked for, then kept: the recogniser, the date formats and the tickets ask for the same ones. */
export function lazyColumns(size: number, cell: (row: number, index: number) => Cell): (index: number) => readonly Cell[] {
  const columns = new Map<number, readonly Cell[]>();
  return (index) => {
    const known = columns.get(index);
    if (known !== undefined) return known;
    // A plain loop: on a million rows `Array.from` with a callback takes several times as long.
    const cells = new Array<Cell>(size);
    for (let row = 0; row < size; row++) cells[row] = cell(row, index);
    columns.set(index, cells);
    return cells;
  };
}
