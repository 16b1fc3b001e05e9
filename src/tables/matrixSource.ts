import type { Finding } from "../service-level/finding";
import { tableFinding } from "./findings";
import { findHeaderRow, HEADER_SEARCH_ROWS, isBlank, namesOfColumns } from "./headerRow";
import { headerFindings, noHeaderRow } from "./headerFindings";
import type { Cell, TableSource } from "./types";

/** Where the matrix stands: `firstRow` and `firstColumn` are those of its first cell, 1-based. */
export interface MatrixPlace {
  readonly name: string;
  readonly firstRow?: number;
  readonly firstColumn?: number;
  readonly date1904?: boolean;
  /** The range is an Excel table: its first row is the header row and its first column belongs to it, whatever they hold. */
  readonly isTable?: boolean;
}

/**
 * The values of a range, its header row included, as a table. Titles above the header row and empty columns left of the table are
 * skipped (finding `titleRowsAbove`); rows that begin with content have the letters of their columns for names (`noHeaderRow`); empty rows below the data are not part of it. An empty matrix is a table without columns.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- Office.js and custom functions hand over `any[][]`.
export function matrixSource(rows: readonly any[][], place: MatrixPlace): { source: TableSource; findings: readonly Finding[] } {
  const headerIndex = place.isTable ? 0 : findHeaderRow(rows.slice(0, HEADER_SEARCH_ROWS));
  const skipped = place.isTable ? 0 : emptyColumnsLeft(rows, headerIndex);
  const firstColumn = (place.firstColumn ?? 1) + skipped;
  const headers = headerIndex < 0 ? namesOfColumns(rows[0].length - skipped, firstColumn - 1) : (rows[headerIndex] ?? []).slice(skipped).map((cell) => (isBlank(cell) ? "" : String(cell).trim()));
  let end = rows.length;
  while (end > headerIndex + 1 && rows[end - 1].every(isBlank)) end--;
  const first = headerIndex + 1;
  const size = Math.max(0, end - first);
  let columns: readonly Cell[][] | undefined;
  const source: TableSource = {
    name: place.name,
    headers,
    size,
    firstRow: (place.firstRow ?? 1) + first,
    firstColumn,
    date1904: place.date1904 ?? false,
    column: (index) => (columns ??= turned(rows, first, size, skipped, headers.length))[index],
  };
  const findings = [
    ...(headerIndex > 0 ? [tableFinding("titleRowsAbove", "note", place.name, undefined, headerIndex, { headerRow: source.firstRow - 1 })] : []),
    ...(headerIndex < 0 ? [noHeaderRow(place.name, rows.slice(0, HEADER_SEARCH_ROWS), size)] : []),
    ...headerFindings(source),
    ...(size === 0 ? [tableFinding("noRows", "error", place.name, undefined, 0)] : []),
  ];
  return { source, findings };
}

/** Rows as columns, all at once: a million rows lie far apart in memory, and going to each of them again for every column takes three times as long. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
function turned(rows: readonly any[][], firstRow: number, size: number, firstColumn: number, width: number): Cell[][] {
  const columns = Array.from({ length: width }, () => new Array<Cell>(size));
  for (let row = 0; row < size; row++) {
    const cells = rows[firstRow + row];
    for (let index = 0; index < width; index++) columns[index][row] = (cells[firstColumn + index] ?? "") as Cell;
  }
  return columns;
}

/** Report writers leave column A empty. Only columns without a name and without any cell are skipped. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
function emptyColumnsLeft(rows: readonly any[][], headerIndex: number): number {
  const below = rows.slice(Math.max(0, headerIndex));
  const width = below[0]?.length ?? 0;
  let skipped = 0;
  while (skipped < width - 1 && below.every((row) => isBlank(row[skipped]))) skipped++;
  return skipped;
}
