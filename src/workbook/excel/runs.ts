/** Items beside each other that are alike. */
export interface Run<T> {
  /** Place of the first, from 0. */
  readonly first: number;
  readonly count: number;
  readonly item: T;
}

/** Rows or columns beside each other, from `first` on. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** The runs of alike items, in order: what a run has in common is written for all of its cells at once. */
export function runs<T>(items: readonly T[], isAlike: (a: T, b: T) => boolean = Object.is): Run<T>[] {
  const starts = items.flatMap((item, at) => (at > 0 && isAlike(items[at - 1], item) ? [] : [at]));
  return starts.map((first, index) => ({ first, count: (starts[index + 1] ?? items.length) - first, item: items[first] }));
}

/** Numbers that follow each other, as blocks of rows or columns. @param sorted ascending, none twice */
export function blocksOf(sorted: readonly number[]): Block[] {
  return runs(sorted.map((number, at) => number - at)).map(({ first, count }) => ({ first: sorted[first], count }));
}
