import type { Cell } from "./types";

/** What `of` says of a cell, asked once for each different one: a column of names has few of them in a million rows. */
export function onceEach<T>(of: (cell: Cell) => T): (cell: Cell) => T {
  const known = new Map<Cell, T>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, of(cell));
    return known.get(cell) as T;
  };
}
