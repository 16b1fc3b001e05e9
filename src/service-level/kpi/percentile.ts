/**
 * The value below which a share of the values lies, interpolated between neighbours as Excel's PERCENTILE.INC does: 0.5 is the median, 0 the
 * smallest, 1 the largest. `NaN` when there are no values. Exact, not estimated. The values may come in any order, and are left in another.
 * @example 4, 2, 1, 3 and 0.9 //=> 3.7
 */
export function percentile(values: Float64Array | number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const place = share * (values.length - 1);
  const below = Math.floor(place);
  const part = place - below;
  moveIntoPlace(values, below);
  if (part === 0) return values[below];
  let next = values[below + 1];
  for (let index = below + 2; index < values.length; index++) if (values[index] < next) next = values[index];
  return values[below] + part * (next - values[below]);
}

/**
 * Moves the value that sorting would put at `place` there, smaller ones before it and larger ones after it (Hoare's selection): sorting a
 * million values to look at one or two of them takes ten times as long.
 */
function moveIntoPlace(values: Float64Array | number[], place: number): void {
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = middleOf(values[from], values[(from + to) >> 1], values[to]);
    let low = from;
    let high = to;
    while (low <= high) {
      while (values[low] < pivot) low++;
      while (values[high] > pivot) high--;
      if (low > high) break;
      const smaller = values[high];
      values[high--] = values[low];
      values[low++] = smaller;
    }
    if (place <= high) to = high;
    else if (place >= low) from = low;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
