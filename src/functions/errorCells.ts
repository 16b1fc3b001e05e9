/**
 * The text of an error cell, "#N/A" for one, and any other cell as it is. Functions that accept errors are handed an object for each:
 * by Excel with the text as `basicValue`, by other hosts as `code`.
 */
export function plainCell<T>(cell: T): T | string {
  if (typeof cell !== "object" || cell === null) return cell;
  const { basicValue, code } = cell as { readonly basicValue?: unknown; readonly code?: unknown };
  return String(basicValue ?? code ?? "");
}

/** A range without error objects. Rows without any are shared, not copied. */
export function plainRows<T>(rows: readonly T[][]): readonly (T | string)[][] {
  return rows.map((row) => (row.some((cell) => typeof cell === "object" && cell !== null) ? row.map(plainCell) : row));
}
