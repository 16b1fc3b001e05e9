import type { SheetModel } from "./SheetModel";

/** A column without a width of its own: 64 pixels. */
const DEFAULT_COLUMN_PT = 48;
/** A row without a height of its own. */
const DEFAULT_ROW_PT = 15;
const PT_PER_PIXEL = 0.75;
/** Widths count digits of the normal font, which are 7 pixels wide in Calibri 11. */
const DIGIT_PIXELS = 7;

/** Width of a column on the screen; 0 when it is hidden. */
export function columnWidthPt(sheet: SheetModel, column: number): number {
  const width = sheet.columnWidths.get(column);
  if (!width) return DEFAULT_COLUMN_PT;
  return width.hidden ? 0 : charsToPoints(width.widthChars);
}

/** Height of a row on the screen; 0 when it is hidden. */
export function rowHeightPt(sheet: SheetModel, row: number): number {
  const found = sheet.rows[row];
  return found?.hidden ? 0 : (found?.heightPt ?? DEFAULT_ROW_PT);
}

/** Points of a width as the file counts it. */
export function charsToPoints(widthChars: number): number {
  return Math.trunc(((256 * widthChars + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS) * PT_PER_PIXEL;
}

/** The width of the file that takes `points` on the screen. */
export function pointsToChars(points: number): number {
  return Math.round((points / PT_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** The cell at a distance from the sheet's top left corner, and how far into the cell that is. */
export function cellAtPoint(sheet: SheetModel, left: number, top: number): { column: number; row: number; intoColumnPt: number; intoRowPt: number } {
  let [column, row, x, y] = [0, 0, Math.max(0, left), Math.max(0, top)];
  for (let width = columnWidthPt(sheet, column); x >= width && column < 16_383; width = columnWidthPt(sheet, column)) {
    x -= width;
    column++;
  }
  for (let height = rowHeightPt(sheet, row); y >= height && row < 1_048_575; height = rowHeightPt(sheet, row)) {
    y -= height;
    row++;
  }
  return { column, row, intoColumnPt: x, intoRowPt: y };
}

/** Distance of a cell's top left corner from that of the sheet. */
export function pointOfCell(sheet: SheetModel, row: number, column: number): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (let index = 0; index < column; index++) left += columnWidthPt(sheet, index);
  for (let index = 0; index < row; index++) top += rowHeightPt(sheet, index);
  return { left, top };
}
