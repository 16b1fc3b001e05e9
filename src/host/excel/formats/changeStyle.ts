import type { Area, CellStyle, SheetModel } from "../../model";
import { MAX_COLUMNS, MAX_ROWS, ownStyles } from "../../model";
import { ensureAllowed } from "../cells/protection";
import type { ExcelSession } from "../ExcelSession";
import type { RangeRef } from "../RangeRef";

/**
 * Changes a property of every cell's style; `change` may depend on the cell's present style. Whole columns and rows get it as their own
 * style, so that cells without content cost nothing.
 */
export function changeStyle(session: ExcelSession, range: RangeRef, change: (style: CellStyle) => Partial<CellStyle>): void {
  ensureAllowed(range.sheet, "allowFormatCells");
  const { sheet, area } = range;
  const { styles } = session.workbook;
  const known = new Map<number, number>();
  const changed = (index: number) => {
    let next = known.get(index);
    if (next === undefined) known.set(index, (next = styles.changed(index, change(styles.get(index)))));
    return next;
  };
  sheet.changed.add("cells");
  session.isSaved = false;
  if (range.isEntireColumn) return changeColumns(range, changed);
  if (range.isEntireRow) return changeRows(range, changed);
  for (let row = area.top; row <= area.bottom; row++) {
    const target = sheet.row(row);
    const list = ownStyles(target);
    for (let column = area.left; column <= area.right; column++) list[column] = changed(sheet.style(row, column));
  }
}

function changeColumns({ sheet, area }: RangeRef, changed: (index: number) => number): void {
  for (let index = 0; index < sheet.rows.length; index++) {
    const row = sheet.rows[index];
    if (!row) continue;
    // A row's own style would hide the column's: its cells need the changed one each.
    const end = Math.min(area.right, row.style === undefined ? (row.styles?.length ?? 0) - 1 : area.right);
    for (let column = area.left; column <= end; column++) if (row.styles?.[column] !== undefined || row.style !== undefined) ownStyles(row)[column] = changed(sheet.style(index, column));
  }
  for (let column = area.left; column <= area.right; column++) {
    const width = sheet.columnWidths.get(column);
    sheet.columnWidths.set(column, { ...(width ?? { widthChars: DEFAULT_WIDTH, hidden: false }), style: changed(width?.style ?? 0) });
  }
}

function changeRows({ sheet, area }: RangeRef, changed: (index: number) => number): void {
  for (let index = area.top; index <= area.bottom; index++) {
    const row = sheet.row(index);
    row.style = changed(row.style ?? 0);
    row.styles = row.styles?.map((style) => style === undefined ? undefined : changed(style));
  }
}

/** Width of a column that nobody set, in characters as the file counts them (64 pixels). */
export const DEFAULT_WIDTH = 9.140625;

/** The value that all cells share, or null when they differ. Beyond the used rows and columns one cell stands for all. */
export function commonStyle<V>(session: ExcelSession, range: RangeRef, read: (style: CellStyle) => V): V | null {
  const { sheet } = range;
  const { styles } = session.workbook;
  const area = sampled(range);
  let first: V | undefined;
  let previous = -1;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const index = sheet.style(row, column);
      if (index === previous) continue;
      previous = index;
      const value = read(styles.get(index));
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first as V;
}

function sampled({ sheet, area }: RangeRef): Area {
  return {
    ...area,
    bottom: Math.min(area.bottom, Math.max(area.top, Math.min(sheet.rows.length, MAX_ROWS - 1))),
    right: area.right === area.left ? area.right : Math.min(area.right, Math.max(area.left, Math.min(usedWidth(sheet), MAX_COLUMNS - 1))),
  };
}

/** Looks at every row of the sheet. */
function usedWidth({ rows, columnWidths }: SheetModel): number {
  return rows.reduce((width, row) => Math.max(width, row?.values.length ?? 0, row?.styles?.length ?? 0), Math.max(0, ...columnWidths.keys()) + 1);
}
