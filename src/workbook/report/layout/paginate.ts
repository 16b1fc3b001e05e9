/** Neighbouring rows that stay on one page. */
export interface PagePart {
  /** First of them, 0-based. */
  readonly row: number;
  /** In points. */
  readonly height: number;
}

/** The parts before which a new page begins, by their rows, so that none is torn; one that is higher than a page begins one. */
export function pageBreaksOf(parts: readonly PagePart[], pageHeight: number): number[] {
  const breaks: number[] = [];
  let reached = 0;
  for (const { row, height } of parts) {
    if (reached > 0 && reached + height > pageHeight) {
      breaks.push(row);
      reached = 0;
    }
    reached += height;
  }
  return breaks;
}
