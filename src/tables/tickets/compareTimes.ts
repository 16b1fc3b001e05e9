/** Unreadable times last; they tell no change. */
export function compareTimes(a: number, b: number): number {
  return Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : a - b;
}
