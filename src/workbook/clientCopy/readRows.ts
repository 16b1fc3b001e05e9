import { cellsAt } from "..";
import type { Sync } from "./readSideBySide";

/** A row of a sheet. */
export interface RowLook {
  readonly hidden: boolean;
  /** In points. */
  readonly height: number;
}

/** Rows `[first, end)`. */
export interface RowSpan {
  readonly first: number;
  readonly end: number;
}

/** Heights that differ are read of spans up to this size only: longer lists have rows of one line. */
const HEIGHTS_READ = 2_000;
/** A span whose rows differ is asked in so many parts. */
const PARTS = 16;
/** A request to Excel on the web may hold 5 MB, for all readers together. */
const ASKED_AT_ONCE = 2_000;

/** Which rows nobody sees, and how high the others are. Spans whose rows are alike are asked once, the others part by part. */
export async function readRows(sheet: Excel.Worksheet, spans: readonly RowSpan[], sync: Sync): Promise<ReadonlyMap<number, RowLook>> {
  const rows = new Map<number, RowLook>();
  let pending = spans.filter(({ first, end }) => end > first).map((span) => ({ ...span, readsHeights: span.end - span.first <= HEIGHTS_READ }));
  while (pending.length > 0) {
    const now = pending.slice(0, ASKED_AT_ONCE);
    const ranges = now.map(({ first, end }) => cellsAt(sheet, first, 0, end - first).load({ rowHidden: true, format: { rowHeight: true } }));
    await sync();
    const rest = now.flatMap((span, index) => {
      const { rowHidden, format } = ranges[index];
      const [hidden, height] = [rowHidden as boolean | null, format.rowHeight as number | null];
      if (hidden === null || (height === null && span.readsHeights && !hidden)) return partsOf(span);
      for (let row = span.first; row < span.end; row++) rows.set(row, { hidden, height: height ?? 0 });
      return [];
    });
    pending = [...rest, ...pending.slice(ASKED_AT_ONCE)];
  }
  return rows;
}

function partsOf<T extends RowSpan>(span: T): T[] {
  const size = Math.max(1, Math.ceil((span.end - span.first) / PARTS));
  return Array.from({ length: Math.ceil((span.end - span.first) / size) }, (_, index) => ({ ...span, first: span.first + index * size, end: Math.min(span.end, span.first + (index + 1) * size) }));
}
