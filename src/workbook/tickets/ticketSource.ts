import type { Cell, TableSource } from "../../tables";
import { isDefinitionTable } from "../definitions";
import { REPORT_MARK } from "../marks";
import { cellsOutside } from "./cellsOutside";

/** Where a table of rows stands: all of `TableSource` but the cells. */
export interface SourceRange extends Omit<TableSource, "column"> {
  readonly sheet: string;
  /** The row of the sheet below it and its row of totals, from 1. */
  readonly nextRow: number;
}

/** A table or a sheet that could hold tickets, as the manager would see it named. */
export interface SourceCandidate {
  readonly name: string;
  readonly kind: "table" | "sheet";
  readonly sheet: string;
  /** Without headers and totals. */
  readonly rows: number;
  readonly address: string;
  /** Its sheet is hidden: what somebody put aside. */
  readonly isHidden: boolean;
  readonly hasTotals: boolean;
  /** Of a table whose row of headers somebody has switched off: the names that its columns have all the same. */
  readonly hiddenHeaders?: readonly string[];
}

/**
 * Everything in the workbook that can hold rows: tables first, then sheets that hold cells outside tables; our own report sheets
 * and the named definition tables are left out. Two syncs, three where rows stand beside a table.
 */
export async function listSources(context: Excel.RequestContext): Promise<SourceCandidate[]> {
  const tables = context.workbook.tables.load({ name: true, showHeaders: true, showTotals: true, columns: { name: true }, worksheet: { name: true, visibility: true } });
  const sheets = context.workbook.worksheets.load({ name: true, visibility: true });
  await context.sync();
  const place = { address: true, rowIndex: true, columnIndex: true, rowCount: true, columnCount: true };
  const tableRanges = tables.items.map((table) => table.getRange().load(place));
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(place));
  const marks = sheets.items.map((sheet) => sheet.names.getItemOrNullObject(REPORT_MARK).load({ name: true }));
  await context.sync();
  const reports = new Set(sheets.items.filter((_, index) => !marks[index].isNullObject).map((sheet) => sheet.name));
  const ours = new Set([
    ...reports,
    ...tables.items.filter((table) => isDefinitionTable(table.name)).map((table) => table.worksheet.name),
  ]);
  const tablesOn = (sheet: Excel.Worksheet) => tableRanges.filter((_, index) => tables.items[index].worksheet.name === sheet.name);
  const filled = sheets.items.filter((sheet, index) => !ours.has(sheet.name) && !used[index].isNullObject);
  const loose = await cellsOutside(context, filled.map((sheet) => ({ sheet, used: used[sheets.items.indexOf(sheet)], tables: tablesOn(sheet) })));
  return [
    ...tables.items.flatMap((table, index): SourceCandidate[] =>
      isDefinitionTable(table.name) || reports.has(table.worksheet.name) ? [] : [tableCandidate(table, tableRanges[index])]),
    ...filled.flatMap((sheet, index): SourceCandidate[] => {
      const cells = loose[index];
      return cells === undefined ? [] : [{ name: sheet.name, kind: "sheet", sheet: sheet.name, rows: cells.rowCount - 1, address: cells.address, isHidden: sheet.visibility !== "Visible", hasTotals: false }];
    }),
  ];
}

function tableCandidate({ name, worksheet, showHeaders, showTotals, columns }: Excel.Table, { address, rowCount }: Excel.Range): SourceCandidate {
  return {
    name, kind: "table", sheet: worksheet.name, rows: rowCount - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0), address, isHidden: worksheet.visibility !== "Visible", hasTotals: showTotals,
    ...(showHeaders ? {} : { hiddenHeaders: columns.items.map((column) => column.name) }),
  };
}

/** What several are called beside each other: by their sheets, which people see, where each has a sheet of its own. */
export function namesTogether(ranges: readonly SourceRange[]): string[] {
  const sheets = new Set(ranges.map(({ sheet }) => sheet));
  return ranges.map(({ name, sheet }) => (ranges.length > 1 && sheets.size === ranges.length ? sheet : name));
}

/** All of its cells, the header row among them unless it is switched off, totals not. */
export function rangeOf(context: Excel.RequestContext, { kind, name, sheet, address, hasTotals }: SourceCandidate): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  if (kind === "sheet") return worksheet.getRange(address.slice(address.lastIndexOf("!") + 1));
  const range = worksheet.tables.getItem(name).getRange();
  return hasTotals ? range.getResizedRange(-1, 0) : range;
}

/** Rows of a candidate, the header row being row 0: that of a table without it is made of the names of its columns. `values` are there after the next sync. */
export function askRows(context: Excel.RequestContext, candidate: SourceCandidate, first: number, count: number) {
  const { hiddenHeaders } = candidate;
  const shift = hiddenHeaders ? 1 : 0;
  const isTop = first < shift;
  const range = rangeOf(context, candidate).getRow(isTop ? 0 : first - shift).getResizedRange(count - 1 - (isTop ? 1 : 0), 0).load({ values: true, rowIndex: true, columnIndex: true });
  return {
    /** Where the first of them stands, from 0; -1 for the headers that a table in the first row of its sheet does not show. */
    get rowIndex() { return range.rowIndex - (isTop ? 1 : 0); },
    get columnIndex() { return range.columnIndex; },
    get values(): Cell[][] { return isTop ? [[...hiddenHeaders!], ...(range.values as Cell[][])] : (range.values as Cell[][]); },
  };
}

/**
 * The candidate of a name, that of a table or of a sheet; without a name the one called `Tickets`. Of several on the sheet of that name the one with the most rows,
 * as of tickets and a list of codes beside them.
 */
export function sourceNamed(candidates: readonly SourceCandidate[], wanted: string | undefined): SourceCandidate | undefined {
  const name = wanted?.trim().toLowerCase() || "tickets";
  const table = candidates.find((candidate) => candidate.kind === "table" && candidate.name.toLowerCase() === name);
  const isNamed = wanted !== undefined && wanted.trim() !== "";
  const onSheet = candidates.filter(({ kind, sheet }) => (isNamed || kind === "sheet") && sheet.toLowerCase() === name);
  return table ?? onSheet.reduce<SourceCandidate | undefined>((most, candidate) => (most !== undefined && most.rows >= candidate.rows ? most : candidate), undefined);
}
