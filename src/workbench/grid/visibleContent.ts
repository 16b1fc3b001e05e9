import type { SheetModel } from "../../host/model";
import type { SheetCells } from "./SheetCells";

/** The rows and columns that the screen shows besides frozen ones; the end is part of it. */
export interface VisibleRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** So many cells a long text reaches over at most. */
const TEXT_REACH = 20;

/** Everything that the screen shows of a sheet, as a text to compare: what looks the same need not be drawn anew. */
export function visibleContent(sheet: SheetModel, cells: SheetCells, range: VisibleRange): string {
  const columns = Math.min(cells.size().columns, range.endColumn + TEXT_REACH);
  const shown: unknown[] = [];
  const add = (from: number, to: number) => {
    for (let row = from; row < to; row++) {
      for (let column = 0; column < columns; column++) shown.push(cells.cell(row, column), cells.text(row, column));
    }
  };
  add(0, sheet.frozen.rows);
  add(range.startRow, range.endRow + 1);
  return JSON.stringify([sheet.id, range, shown]);
}
