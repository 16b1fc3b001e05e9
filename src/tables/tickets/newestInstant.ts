const MONTH_MS = 2_629_800_000;
/** An empty stretch of more than this many months below the last dates tells that they are typing errors or placeholders of the future. */
const GAP_MONTHS = 13;
/** How many dates may lie beyond the gap and still be taken for errors. */
const STRAY_SHARE = 0.01;
const MONTHS = 3000;

/**
 * The newest instant that can be believed, and from when on dates cannot. A few dates far after all others ("31/12/2099") would otherwise
 * make every open ticket decades old. `NaN` and infinity when there is no date.
 */
export function newestInstant(columns: readonly Float64Array[]): { readonly newest: number; readonly futureFrom: number } {
  const months = new Uint32Array(MONTHS);
  for (const column of columns) countMonths(column, months);
  const futureFrom = endOfBelievable(months);
  const newest = columns.reduce((latest, column) => Math.max(latest, newestBefore(futureFrom, column)), Number.NEGATIVE_INFINITY);
  return { newest: newest > Number.NEGATIVE_INFINITY ? newest : Number.NaN, futureFrom };
}

/** Adds the dates of a column to those of each month. */
function countMonths(column: Float64Array, months: Uint32Array): void {
  const { length } = column;
  for (let row = 0; row < length; row++) {
    const month = column[row] / MONTH_MS;
    if (month === month) months[month < 0 ? 0 : month < MONTHS - 1 ? month | 0 : MONTHS - 1]++;
  }
}

function newestBefore(end: number, column: Float64Array): number {
  const { length } = column;
  let newest = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row++) if (column[row] > newest && column[row] < end) newest = column[row];
  return newest;
}

function endOfBelievable(months: Uint32Array): number {
  const dates = months.reduce((sum, count) => sum + count, 0);
  let beyond = 0;
  let empty = 0;
  let end = Number.POSITIVE_INFINITY;
  for (let month = MONTHS - 1; month >= 0; month--) {
    if (months[month] === 0) {
      empty++;
      continue;
    }
    if (beyond > dates * STRAY_SHARE) break;
    if (beyond > 0 && empty >= GAP_MONTHS) end = (month + 1) * MONTH_MS;
    beyond += months[month];
    empty = 0;
  }
  return end;
}
