/** One number format for all cells of a range. Excel takes a single value for the whole range; its type declaration knows matrices only. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
