/** Items beside each other that are alike. */
export interface Run<T> {
  /** Place of the first, from 0. */
  readonly first: number;
  readonly count: number;
  readonly item: T;
}

/** The runs of alike items, in order: what a run has in common is written for all of its cells at once. */
export function runs<T>(items: readonly T[], isAlike: (a: T, b: T) => boolean = Object.is): Run<T>[] {
  const starts = items.flatMap((item, at) => (at > 0 && isAlike(items[at - 1], item) ? [] : [at]));
  return starts.map((first, index) => ({ first, count: (starts[index + 1] ?? items.length) - first, item: items[first] }));
}
