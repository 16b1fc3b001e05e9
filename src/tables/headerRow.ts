import { DateShape, scanCell, scannedDate } from "./dates";
import type { Cell, TableSource } from "./types";

/** How many rows from the top are looked at. */
export const HEADER_SEARCH_ROWS = 30;

/**
 * Index of the row that holds the column names: the first row that is filled nearly as far as the widest one and has words, not figures.
 * Rows above it are titles ("Report of March", "Printed on ..."). 0 when no row looks like a header.
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number {
  const top = rows.slice(0, HEADER_SEARCH_ROWS);
  const widest = Math.max(0, ...top.map(filledCells));
  if (widest < 2) return 0;
  const found = top.findIndex((row) => filledCells(row) >= Math.max(2, widest * 0.7) && row.filter(isFigure).length <= filledCells(row) * 0.2);
  return Math.max(0, found);
}

/** Whether the row that was taken for the names of the columns is one of the data, as in a range that was selected without its header row: a date stands in it, and dates below. */
export function lacksHeaderRow(source: TableSource): boolean {
  return source.headers.some((header, index) => isDate(header) && isDate(source.column(index).find((cell) => !isBlank(cell)) ?? ""));
}

/** A whole date; a count or a time of day is none. */
function isDate(cell: Cell): boolean {
  return scanCell(cell) && scannedDate.shape !== DateShape.TimeOnly && scannedDate.shape !== DateShape.Epoch;
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
