/** A value for each of the given rows. A plain loop: on a million rows `Float64Array.from` with a callback takes several times as long. */
export function columnOf(rows: Uint32Array, valueOf: (row: number) => number): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = valueOf(rows[i]);
  return values;
}
