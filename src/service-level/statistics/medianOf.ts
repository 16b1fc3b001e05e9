/** The value in the middle, of an even number the higher of the two; `undefined` of no values. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
