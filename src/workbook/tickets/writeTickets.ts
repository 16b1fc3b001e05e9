import { type Cell, type ColumnRecognition, dateIndexes, type TableSource } from "../../tables";
import { cellsAt, type ConversationOptions, freeName, literal, POINTS_PER_CHARACTER, printWideSheet, rowPortions, setNumberFormat } from "../excel";

const WIDTH_SAMPLE_ROWS = 50;
const NARROWEST = 9;
const WIDEST = 40;
/** Rows turned around at a time: columns to rows, without a second copy of a large export. */
const SLAB_ROWS = 5_000;

/**
 * Writes an export into an empty sheet as a table, in portions that fit one request. Texts stay texts: nothing is re-read as a date or
 * a formula by Excel. Headers must be unique and not empty (`uniqueHeaders`).
 */
export async function writeTickets(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  source: TableSource,
  recognition: ColumnRecognition,
  tableName: string,
  options: ConversationOptions = {},
): Promise<void> {
  const { headers, size } = source;
  const columns = headers.map((_, index) => source.column(index));
  cellsAt(worksheet, 0, 0, 1, headers.length).values = [headers.map(literal)];
  for (const index of dateIndexes(recognition)) {
    if (size > 0) setNumberFormat(cellsAt(worksheet, 1, index, size), "yyyy-mm-dd hh:mm");
  }
  for (let top = 0; top < size; top += SLAB_ROWS) {
    const rows: Cell[][] = [];
    for (let row = top; row < Math.min(size, top + SLAB_ROWS); row++) rows.push(columns.map((column) => literal(column[row])));
    for (const { first, end } of rowPortions(rows)) {
      options.signal?.throwIfAborted();
      cellsAt(worksheet, 1 + top + first, 0, end - first, headers.length).values = rows.slice(first, end);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may hold 5 MB
      await context.sync();
      options.onProgress?.(top + end, size);
    }
  }
  const table = worksheet.tables.add(cellsAt(worksheet, 0, 0, Math.max(1, size) + 1, headers.length), true);
  table.name = tableName;
  table.style = "TableStyleLight9";
  headers.forEach((header, index) => {
    const longest = columns[index].slice(0, WIDTH_SAMPLE_ROWS).reduce<number>((width, cell) => Math.max(width, String(cell).length), header.length + 3);
    cellsAt(worksheet, 0, index).format.columnWidth = Math.min(WIDEST, Math.max(NARROWEST, longest)) * POINTS_PER_CHARACTER;
  });
  worksheet.freezePanes.freezeRows(1);
  printWideSheet(worksheet, headers.length, 1);
  await context.sync();
}

/** Headers as an Excel table needs them: none empty, none twice (without regard to case). */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const plain = header.trim() === "" ? `Column${index + 1}` : header;
    return freeName(plain, taken, (n) => `${plain}${n}`);
  });
}
