import { type Cell, columnLetters } from "../../tables";
import { isFormula, literal } from "../excel";
import type { ReportCell, ReportLink, TableBlock } from "./reportSheet";
import type { ExistingTable } from "./reportState";

/** Where the table of a link stands in the workbook; `undefined` when the review has no such table. */
export type FindTable = (name: string) => { readonly sheet: string; readonly top: number; readonly left: number } | undefined;

/**
 * The rows as the table has its columns now: ours from the review wherever the user moved them, the reader's as they stand. What the
 * reader wrote beside a row follows it by the table's keys; formulas fill their column and stay in place. A table has at least one row.
 */
export function bodyOf(table: TableBlock, height: number, find: FindTable, earlier?: ExistingTable): Cell[][] {
  const headers = earlier?.headers ?? table.columns.map((column) => column.header);
  const places = headers.map((header) => table.columns.findIndex((column) => column.header === header && column.kind !== "input"));
  const sources = earlierPlaces(table, earlier);
  return Array.from({ length: height }, (_, index) => {
    const row = table.rows[index];
    const source = row ? sources(row, index) : undefined;
    return places.map((from, at) => {
      if (from >= 0) return row ? written(row[from], find) : "";
      const here = earlier?.body[index]?.[at] ?? "";
      if (isFormula(here)) return here;
      const own = source === undefined ? "" : (earlier?.body[source]?.[at] ?? "");
      return isFormula(own) ? "" : own;
    });
  });
}

/** For each new row the row of the earlier body that said the same; each is given away once. */
function earlierPlaces(table: TableBlock, earlier: ExistingTable | undefined): (row: readonly ReportCell[], index: number) => number | undefined {
  if (!earlier) return () => undefined;
  const { keys } = table;
  if (!keys) return (_, index) => index;
  const own = keys.map((key) => table.columns.findIndex((column) => column.header === key));
  const there = keys.map((key) => earlier.headers.indexOf(key));
  // Without its key columns a row cannot be known again.
  if (there.some((at) => at < 0)) return (_, index) => index;
  const waiting = new Map<string, number[]>();
  earlier.body.forEach((row, index) => {
    const key = there.map((at) => String(row[at]).replace(/^'/, "")).join("\u0000");
    waiting.set(key, [...(waiting.get(key) ?? []), index]);
  });
  return (row) => waiting.get(own.map((at) => textOf(row[at])).join("\u0000"))?.shift();
}

function textOf(cell: ReportCell): string {
  return typeof cell === "object" ? cell.text : String(cell);
}

function written(cell: ReportCell, find: FindTable): Cell {
  return typeof cell === "object" ? linkCell(cell, find) : literal(cell);
}

/** A native formula, so that the link works without the add-in. */
function linkCell({ text, table, row }: ReportLink, find: FindTable): Cell {
  const place = find(table);
  if (!place) return literal(text);
  const target = `#'${place.sheet.replaceAll("'", "''")}'!${row === undefined ? "A1" : `${columnLetters(place.left)}${place.top + 2 + row}`}`;
  return `=HYPERLINK("${target.replaceAll('"', '""')}","${text.replaceAll('"', '""')}")`;
}
