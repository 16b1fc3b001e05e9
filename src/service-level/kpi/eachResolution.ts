import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import { eachOpenStretch } from "./eachOpenStretch";
import type { KpiQuestion } from "./Measure";

/** A ticket as it was done in one period. */
export interface Resolution {
  readonly row: number;
  /** Its first resolution there; where it was reopened after one of them, that which held the shortest. */
  readonly at: Instant;
  /** The first of all, in whatever period: not after a reopening. */
  readonly isFirst: boolean;
  /** When it was reopened after `at`; `NaN` when it was not, `Infinity` when it was and nobody knows when. */
  readonly reopenedAt: Instant;
}

type Pending = { -readonly [Field in keyof Resolution]: Resolution[Field] } & { shortest: number };

/**
 * Visits the tickets done in each period, each once a period. Without a status history the desk's own count says that a ticket was reopened, but
 * not when.
 */
export function eachResolution(
  { data: { tickets, asOf }, admits }: KpiQuestion, periods: readonly Interval[], visit: (period: number, resolution: Resolution) => void,
): void {
  const pending = periods.map((): Pending => ({ row: -1, at: Number.NaN, isFirst: false, reopenedAt: Number.NaN, shortest: Number.POSITIVE_INFINITY }));
  const flush = (index: number) => {
    const { shortest, ...resolution } = pending[index];
    if (resolution.row >= 0) visit(index, resolution);
  };
  let lastRow = -1;
  let lastEnd = Number.NaN;
  let lastWasDone = false;
  let lastWasFirst = false;
  const reopen = (from: Instant) => {
    periods.forEach((period, index) => {
      const each = pending[index];
      if (each.row !== lastRow || !(lastEnd >= period.from && lastEnd < period.to)) return;
      const waited = from - lastEnd;
      if (waited < each.shortest) [each.shortest, each.reopenedAt, each.at, each.isFirst] = [waited, from, lastEnd, lastWasFirst];
    });
  };
  eachOpenStretch(tickets, asOf, (row, from, to, end, isReopened) => {
    if (!admits(row)) return;
    const isFirst = row !== lastRow;
    if (!isFirst && lastWasDone) reopen(from);
    [lastRow, lastEnd, lastWasDone, lastWasFirst] = [row, to, end === "done", isFirst];
    if (end !== "done") return;
    periods.forEach((period, index) => {
      if (!(to >= period.from && to < period.to) || pending[index].row === row) return;
      flush(index);
      const counted = !isReopened && !hasHistory(tickets, row) && tickets.reopens[row] > 0;
      pending[index] = { row, at: to, isFirst, reopenedAt: counted ? Number.POSITIVE_INFINITY : Number.NaN, shortest: Number.POSITIVE_INFINITY };
    });
  });
  periods.forEach((_, index) => flush(index));
}

/** The tickets done in a period; `counts`: of which a measure counts only some. */
export function resolvedRows(question: KpiQuestion, period: Interval, counts: (resolution: Resolution) => boolean = () => true): number[] {
  const rows: number[] = [];
  eachResolution(question, [period], (_, resolution) => { if (counts(resolution)) rows.push(resolution.row); });
  return rows;
}

function hasHistory({ history }: Tickets, row: number): boolean {
  return history !== undefined && history.offsets[row + 1] > history.offsets[row];
}
