/** The rows of `size` for which `isIn` says yes, in their order. */
export function rowsWhere(size: number, isIn: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row++) if (isIn(row)) rows.push(row);
  return rows;
}
