import { isSerial } from "../tables";

/**
 * A range with its empty cells empty again: Excel hands a custom function a 0 for each, on the desktop at least (office-js #1951, #4702, #5262). A row and a column of nothing else is
 * empty, and so are the zeros among words and dates. Those among figures may be counted ones and stay. A range without such zeros is shared, not copied.
 */
export function withEmptyCells<T>(rows: readonly T[][]): readonly (T | "")[][] {
  const hasFigures = rows[0].map((_, column) => rows.some((row) => isFigure(row[column])));
  return rows.map((row) => {
    if (!row.includes(0 as T)) return row;
    const isEmpty = row.every((cell) => cell === 0 || cell === "" || cell === null);
    return row.map((cell, column) => (cell === 0 && (isEmpty || !hasFigures[column]) ? "" : cell));
  });
}

function isFigure(cell: unknown): boolean {
  return typeof cell === "number" && cell !== 0 && !isSerial(cell);
}
