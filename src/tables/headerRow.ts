import { columnLetters } from "./columnLetters";
import { DateShape, isSerial, scanCell, scannedDate } from "./dates";
import type { Cell } from "./types";

/** How many rows from the top are looked at. */
export const HEADER_SEARCH_ROWS = 30;

/**
 * Index of the row that holds the column names: the first row that is filled nearly as far as the widest one, has words, not figures, and no date where the rows
 * have dates; of two such rows the lower one where the upper names groups of columns. Rows above it are titles ("Report of March", "Printed on ..."). 0 when no row looks like a header; -1 when the rows begin with one that has such dates and
 * none below has names for them, or when all begin with a number of the same letters, or none looks like a header and all begin with a mere number: then all rows are content.
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number {
  const top = rows.slice(0, HEADER_SEARCH_ROWS);
  const widest = Math.max(0, ...top.map(filledCells));
  if (widest < 2) return 0;
  const isWide = (row: readonly Cell[]) => filledCells(row) >= Math.max(2, widest * 0.7);
  const dates = dateColumns(top);
  const isRecord = (row: readonly Cell[]) => dates.some((column) => isMoment(row[column]));
  const found = top.findIndex((row) => isWide(row) && row.filter(isFigure).length <= filledCells(row) * 0.2 && !isRecord(row));
  const wide = top.filter(isWide);
  if (isRecord(wide[0]) && (found < 0 || dates.every((column) => isBlank(top[found][column])))) return -1;
  if (found >= 0 && namesGroups(top[found]) && isWide(top[found + 1] ?? []) && namesColumns(top[found + 1], dates)) return found + 1;
  if (beginWithCodes(wide)) return -1;
  return found < 0 && beginWithNumbers(wide) ? -1 : Math.max(0, found);
}

/** Whether some of these names stand above several columns, as where cells were merged: "Ticket", "Dates", "Dates". */
function namesGroups(row: readonly Cell[]): boolean {
  const names = row.filter((cell) => !isBlank(cell));
  return new Set(names).size < names.length;
}

/** Whether the cells are names, each another one, of the columns of dates, too. */
function namesColumns(row: readonly Cell[], dates: readonly number[]): boolean {
  return dates.length > 0 && !namesGroups(row) && !row.some(isFigure) && dates.every((column) => !isBlank(row[column]) && !isMoment(row[column]));
}

/** Whether each of several rows begins with a number, the first one, too: no column of tickets has a number for its name. */
function beginWithNumbers(rows: readonly (readonly Cell[])[]): boolean {
  const column = rows[0].findIndex((cell) => !isBlank(cell));
  return rows.length > 1 && rows.every((row) => isFigure(row[column]));
}

/** Whether each of several rows begins with a ticket's number of the same letters, the first one, too: "INC0010023". */
function beginWithCodes(rows: readonly (readonly Cell[])[]): boolean {
  const column = rows[0].findIndex((cell) => !isBlank(cell));
  const letters = rows.map((row) => /^\s*(\p{L}{1,10})[-_#]?\d{2,}\s*$/u.exec(String(row[column]))?.[1]);
  return rows.length > 1 && letters[0] !== undefined && letters.every((each) => each === letters[0]);
}

/** Columns in which at least every other filled cell is a date, and in several rows where there are several: a name that is a date ("Status on", 2026-03-31) makes no dates of an empty column. */
function dateColumns(rows: readonly (readonly Cell[])[]): number[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const several = rows.filter((row) => filledCells(row) > 1).length;
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = rows.filter((row) => !isBlank(row[column]));
    const moments = filled.filter((row) => isMoment(row[column])).length;
    return moments >= Math.min(2, several) && moments * 2 >= filled.length;
  });
}

/** A point in time, whatever way it is written; no time of day, and no number below which a column may mean anything. */
export function isMoment(cell: Cell | undefined): boolean {
  return typeof cell === "number" ? isSerial(cell) : typeof cell === "string" && /\D/.test(cell.trim()) && scanCell(cell) && scannedDate.shape !== DateShape.TimeOnly && scannedDate.shape !== DateShape.Serial;
}

/** The names of columns that have none, by their letters: "Column A", "Column B". `firstColumn`: 0 is A. */
export function namesOfColumns(count: number, firstColumn = 0): string[] {
  return Array.from({ length: count }, (_, index) => `Column ${columnLetters(firstColumn + index)}`);
}

function filledCells(row: readonly Cell[]): number {
  return row.reduce((count: number, cell) => count + (isBlank(cell) ? 0 : 1), 0);
}

export function isBlank(cell: Cell | null | undefined): boolean {
  return cell === "" || cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

function isFigure(cell: Cell): boolean {
  return typeof cell === "number" || typeof cell === "boolean" || (typeof cell === "string" && /^[\s\d.,:/+-]+$/.test(cell) && /\d/.test(cell));
}
