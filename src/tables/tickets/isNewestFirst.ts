/**
 * Whether a log is written from the newest row to the oldest, by what most rows of the same ticket say: then, of two rows at the same
 * time, the lower one happened first. Rows with a negative `ticket` belong to none.
 */
export function isNewestFirst(ticket: Int32Array, at: Float64Array): boolean {
  const above = new Float64Array(ticket.reduce((most, each) => Math.max(most, each), -1) + 1).fill(Number.NaN);
  let falls = 0;
  for (let row = 0; row < ticket.length; row++) {
    if (ticket[row] < 0 || Number.isNaN(at[row])) continue;
    const before = above[ticket[row]];
    if (at[row] < before) falls++;
    else if (at[row] > before) falls--;
    above[ticket[row]] = at[row];
  }
  return falls > 0;
}
