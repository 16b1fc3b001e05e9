/** A hair for quotients of logarithms that would be whole. */
const HAIR = 1e-9;

/** The shortest gap between two events than which no longer one comes with at least this chance, where gaps of `mean` are usual. @example half of all gaps where 22 are usual //=> 15 */
export function geometricQuantile(chance: number, mean: number): number {
  // Of a gap of `mean` each further step is made with mean / (mean + 1).
  return mean > 0 ? Math.max(0, Math.ceil(-Math.log1p(-chance) / Math.log1p(1 / mean) - HAIR) - 1) : 0;
}
