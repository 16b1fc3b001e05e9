import type { Cell } from "../tables";

/**
 * The value of a data type, such as the number of one that brings its format with it, the text of an error cell, "#N/A" for one, and any other cell as it is. Functions that accept data types are
 * handed an object for each of them and for each error, with the value or the text of the error as `basicValue`.
 */
export function plainCell<T>(cell: T): T | Cell {
  if (typeof cell !== "object" || cell === null) return cell;
  return (cell as { readonly basicValue?: Cell }).basicValue ?? "";
}

/** A range without error objects. Rows without any are shared, not copied. */
export function plainRows<T>(rows: readonly T[][]): readonly (T | Cell)[][] {
  return rows.map((row) => (row.some((cell) => typeof cell === "object" && cell !== null) ? row.map(plainCell) : row));
}
