/**
 * The value below which a share of the sorted values lies, interpolated between neighbours as Excel's PERCENTILE.INC does: 0.5 is
 * the median, 0 the smallest, 1 the largest. `NaN` when there are no values.
 * @example 1, 2, 3, 4 and 0.9 //=> 3.7
 */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const part = place - below;
  return part === 0 ? sorted[below] : sorted[below] + part * (sorted[below + 1] - sorted[below]);
}
