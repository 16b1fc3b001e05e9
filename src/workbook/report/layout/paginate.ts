/** Neighbouring rows that stay on one page. */
export interface PagePart {
  /** First of them, 0-based. */
  readonly row: number;
  /** In points. */
  readonly height: number;
  /** Whether a new page must be asked for when it does not fit; inside a table Excel begins one by itself. */
  readonly isBlock: boolean;
}

/** The rows before which a new page has to be asked for, so that no block is torn; a block higher than a page begins one. */
export function pageBreaksOf(parts: readonly PagePart[], pageHeight: number): number[] {
  const breaks: number[] = [];
  let reached = 0;
  for (const { row, height, isBlock } of parts) {
    if (reached > 0 && reached + height > pageHeight) {
      if (isBlock) breaks.push(row);
      reached = 0;
    }
    reached += height;
  }
  return breaks;
}
