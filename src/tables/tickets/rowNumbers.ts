/** 0, 1, 2 ...: every row of a source, as it stands. */
export function rowNumbers(size: number): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row++) rows[row] = row;
  return rows;
}
