import type { SheetModel } from "../../model";
import { DEFAULT_WIDTH } from "./changeStyle";

const POINTS_PER_PIXEL = 0.75;
/** Pixels of a digit in the default font. */
const DIGIT_PIXELS = 7;
/** In points. */
export const DEFAULT_ROW_HEIGHT = 15;
const DEFAULT_COLUMN_POINTS = 48;

/** Width of a column in points: 48 when nobody set it, 0 when hidden. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const found = sheet.columnWidths.get(column);
  return found?.hidden ? 0 : Math.round((found?.widthChars ?? DEFAULT_WIDTH) * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function widthChars(points: number): number {
  return points / POINTS_PER_PIXEL / DIGIT_PIXELS;
}

/** Height of a row in points: 15 when nobody set it, 0 when hidden. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const found = sheet.rows[row];
  return found?.hidden ? 0 : (found?.heightPt ?? DEFAULT_ROW_HEIGHT);
}

/** Points from the sheet's left edge to the column's. */
export function leftOfColumn(sheet: SheetModel, column: number): number {
  let points = column * DEFAULT_COLUMN_POINTS;
  for (const index of sheet.columnWidths.keys()) if (index < column) points += columnPoints(sheet, index) - DEFAULT_COLUMN_POINTS;
  return points;
}

/** Points from the sheet's top edge to the row's. */
export function topOfRow(sheet: SheetModel, row: number): number {
  let points = row * DEFAULT_ROW_HEIGHT;
  const end = Math.min(row, sheet.rows.length);
  for (let index = 0; index < end; index++) if (sheet.rows[index]) points += rowPoints(sheet, index) - DEFAULT_ROW_HEIGHT;
  return points;
}
