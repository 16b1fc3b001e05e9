/** Neighbouring rows that stay on one page. */
export interface PagePart {
  /** First of them, 0-based. */
  readonly row: number;
  /** In points. */
  readonly height: number;
  /** Height of the heads that are repeated above it where it begins a page. */
  readonly heads?: number;
}

/**
 * The parts before which a new page begins, by their rows, so that none is torn; one that is higher than a page begins one. Pages are as full
 * as each other: none is left with the last few rows. Where more follows, `goesOn`, each is as full as it can be.
 */
export function pageBreaksOf(parts: readonly PagePart[], pageHeight: number, goesOn = false): number[] {
  const fullest = breaksWithin(parts, pageHeight);
  if (goesOn) return fullest;
  let [low, high] = [Math.max(0, ...parts.map(({ height }) => height)), pageHeight];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (breaksWithin(parts, middle).length > fullest.length) low = middle;
    else high = middle;
  }
  return breaksWithin(parts, high);
}

/** Each page as full as this height allows. */
function breaksWithin(parts: readonly PagePart[], pageHeight: number): number[] {
  const breaks: number[] = [];
  let reached = 0;
  for (const { row, height, heads = 0 } of parts) {
    if (reached > 0 && reached + height > pageHeight) {
      breaks.push(row);
      reached = heads;
    }
    reached += height;
  }
  return breaks;
}
