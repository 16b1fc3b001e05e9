import type { IColumnData, IObjectArrayPrimitiveType, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import type { SheetModel } from "../../host/model";
import { charsToPoints, DEFAULT_STYLE } from "../../host/model";
import { PIXELS_PER_POINT } from "../pixels";
import { drawnFont } from "./fonts";

/** Empty rows and columns below and beside what the sheet holds, and how many there are at least. */
const SPARE = { rows: 60, columns: 6 };
const LEAST = { rows: 200, columns: 26 };

/** Everything of a sheet but its cells, as the grid keeps it. */
export function sheetFrame(sheet: SheetModel, used: { rows: number; columns: number }): Partial<IWorksheetData> {
  const font = drawnFont(DEFAULT_STYLE.fontName, DEFAULT_STYLE.fontSize);
  return {
    id: String(sheet.id),
    name: sheet.name,
    hidden: sheet.visibility === "Visible" ? 0 : 1,
    tabColor: sheet.tabColor,
    rowCount: Math.max(LEAST.rows, used.rows + SPARE.rows),
    columnCount: Math.max(LEAST.columns, used.columns + SPARE.columns),
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: { xSplit: sheet.frozen.columns, ySplit: sheet.frozen.rows, startColumn: sheet.frozen.columns || -1, startRow: sheet.frozen.rows || -1 },
    mergeData: sheet.merged.map(({ top, left, bottom, right }): IRange => ({ startRow: top, startColumn: left, endRow: bottom, endColumn: right })),
    columnData: columnData(sheet),
    rowData: rowData(sheet),
    cellData: {},
    defaultStyle: { ff: font.family, fs: font.sizePt },
  };
}

function columnData(sheet: SheetModel): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const found: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, { widthChars, hidden }] of sheet.columnWidths) found[column] = { w: Math.round(charsToPoints(widthChars) * PIXELS_PER_POINT), hd: hidden ? 1 : 0 };
  return found;
}

function rowData(sheet: SheetModel): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const found: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  sheet.rows.forEach((row, index) => {
    if (row?.heightPt === undefined && !row?.hidden) return;
    found[index] = { h: Math.round((row.heightPt ?? 15) * PIXELS_PER_POINT), hd: row.hidden ? 1 : 0, ia: 0 };
  });
  return found;
}
