import type { Cell } from "../tables";

/**
 * The value of a data type, such as the number of one that brings its format with it, the text of an error cell, "#N/A" for one, and any other cell as it is. Functions that accept data types and
 * errors are handed an object for each: with the value as `basicValue`, or with the text of the error as `code`.
 */
export function plainCell<T>(cell: T): T | Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicValue, code } = cell as { readonly basicValue?: Cell; readonly code?: string };
  return basicValue ?? code ?? "";
}

/** A range without error objects. Rows without any are shared, not copied. */
export function plainRows<T>(rows: readonly T[][]): readonly (T | Cell)[][] {
  return rows.map((row) => (row.some((cell) => typeof cell === "object" && cell !== null) ? row.map(plainCell) : row));
}
