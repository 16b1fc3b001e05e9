import type { Area } from "./types";
import { MAX_COLUMNS, MAX_ROWS } from "./SheetModel";

/** Letters of a 0-based column: 0 is "A", 26 is "AA". */
export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}

/** 0-based column of its letters, either case; -1 when they name no column. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index++) {
    const digit = (letters.charCodeAt(index) | 32) - 96;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column > MAX_COLUMNS ? -1 : column - 1;
}

/** "B3" of a 0-based cell. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "A1:C5", or "A1" for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area of "A1", "$A$1:C5", "A:C" or "2:4" without a sheet; `undefined` when the text is no such address. */
export function parseArea(text: string): Area | undefined {
  const cells = CELLS.exec(text);
  if (cells) return orderedArea(Number(cells[2]) - 1, columnIndex(cells[1]), Number(cells[4] ?? cells[2]) - 1, columnIndex(cells[3] ?? cells[1]));
  const columns = COLUMNS.exec(text);
  if (columns) return orderedArea(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2]));
  const rows = ROWS.exec(text);
  return rows ? orderedArea(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}

/** Areas of a space-separated list such as "A1:A5 C1"; text that is no address is left out. */
export function parseAreas(text: string): Area[] {
  return text.trim().split(/\s+/).map(parseArea).filter((area): area is Area => area !== undefined);
}

function orderedArea(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  if (Math.min(row1, row2, column1, column2) < 0 || Math.max(row1, row2) >= MAX_ROWS) return undefined;
  return { top: Math.min(row1, row2), left: Math.min(column1, column2), bottom: Math.max(row1, row2), right: Math.max(column1, column2) };
}

/** Anything but letters, digits, "_" and "." needs quotes (jmcnamara/XlsxWriter #1078); only ASCII digits are sure to be plain to Excel, and quotes never hurt. */
const PLAIN_SHEET = /^[\p{L}_][\p{L}\d_.]*$/u;
/** Truth values, and what begins like a cell in R1C1, as "R2D2" does: with such a name unquoted Excel calls the file damaged (apache/poi #545). */
const NEVER_PLAIN = /^(?:(?:r|c|rc)(?:$|\d)|(?:true|false)$)/i;

/** A sheet name as formulas write it: in quotes where Excel needs them. */
export function quotedSheetName(name: string): string {
  const plain = PLAIN_SHEET.test(name) && !CELLS.test(name) && !NEVER_PLAIN.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
