import type { CellValue } from "../../model";
import { RichApiError } from "../../richapi";
import type { ExcelSession } from "../ExcelSession";
import type { RangeRef } from "../RangeRef";
import { cellText } from "./cellText";

/** Excel reads no more cells than this at once. */
const MAX_READ_CELLS = 5_000_000;

/** Null for whole columns and rows, as Excel answers; RangeExceedsLimit above five million cells. */
function readMatrix<V>(range: RangeRef, read: (row: number, left: number, right: number) => V[]): V[][] | null {
  if (range.isEntireColumn || range.isEntireRow) return null;
  if (range.cellCount > MAX_READ_CELLS) throw new RichApiError("RangeExceedsLimit");
  const { top, left, bottom, right } = range.area;
  const rows: V[][] = new Array(bottom - top + 1);
  for (let row = top; row <= bottom; row++) rows[row - top] = read(row, left, right);
  return rows;
}

/** A value as add-ins see it: errors are their text, an empty cell is "". */
function plainValue(value: CellValue | undefined): string | number | boolean {
  return value === undefined ? "" : typeof value === "object" ? value.error : value;
}

export function readValues(range: RangeRef): (string | number | boolean)[][] | null {
  const { rows } = range.sheet;
  return readMatrix(range, (row, left, right) => {
    const values = rows[row]?.values;
    const line = new Array<string | number | boolean>(right - left + 1);
    for (let column = left; column <= right; column++) line[column - left] = plainValue(values?.[column]);
    return line;
  });
}

/** Formulas with their "="; other cells give their value. */
export function readFormulas(range: RangeRef, convert: (text: string, row: number, column: number) => string = (text) => text): (string | number | boolean)[][] | null {
  const { rows } = range.sheet;
  return readMatrix(range, (row, left, right) => {
    const found = rows[row];
    const line = new Array<string | number | boolean>(right - left + 1);
    for (let column = left; column <= right; column++) {
      const formula = found?.formulas?.[column];
      line[column - left] = formula ? `=${convert(formula.text, row, column)}` : plainValue(found?.values[column]);
    }
    return line;
  });
}

export function readTexts(range: RangeRef, session: ExcelSession): string[][] | null {
  const { sheet } = range;
  const { styles, date1904 } = session.workbook;
  return readMatrix(range, (row, left, right) => {
    const line = new Array<string>(right - left + 1);
    for (let column = left; column <= right; column++) line[column - left] = cellText(sheet.value(row, column), styles.get(sheet.style(row, column)).numberFormat, date1904);
    return line;
  });
}

export function readNumberFormats(range: RangeRef, session: ExcelSession): string[][] | null {
  const { sheet } = range;
  const { styles } = session.workbook;
  return readMatrix(range, (row, left, right) => {
    const line = new Array<string>(right - left + 1);
    for (let column = left; column <= right; column++) line[column - left] = styles.get(sheet.style(row, column)).numberFormat;
    return line;
  });
}

export function readValueTypes(range: RangeRef): string[][] | null {
  const { sheet } = range;
  return readMatrix(range, (row, left, right) => {
    const line = new Array<string>(right - left + 1);
    for (let column = left; column <= right; column++) line[column - left] = valueType(sheet.value(row, column));
    return line;
  });
}

function valueType(value: CellValue | undefined): string {
  switch (typeof value) {
    case "undefined":
      return "Empty";
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "string":
      return "String";
    default:
      return "Error";
  }
}
