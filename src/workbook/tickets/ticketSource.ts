import type { TableSource } from "../../tables";
import { isDefinitionTable } from "../definitions";
import { REPORT_MARK } from "../marks";

/** Where a table of rows stands: all of `TableSource` but the cells. */
export interface SourceRange extends Omit<TableSource, "column"> {
  readonly sheet: string;
}

/** A table or a sheet that could hold tickets, as the manager would see it named. */
export interface SourceCandidate {
  readonly name: string;
  readonly kind: "table" | "sheet";
  readonly sheet: string;
  readonly rows: number;
  readonly address: string;
  /** Its sheet is hidden: what somebody put aside. */
  readonly isHidden: boolean;
}

/**
 * Everything in the workbook that can hold rows: tables first, then sheets that hold cells outside tables; our own report sheets
 * and the named definition tables are left out. Two syncs.
 */
export async function listSources(context: Excel.RequestContext): Promise<SourceCandidate[]> {
  const tables = context.workbook.tables.load({ name: true, worksheet: { name: true, visibility: true } });
  const sheets = context.workbook.worksheets.load({ name: true, visibility: true });
  await context.sync();
  const tableRanges = tables.items.map((table) => table.getRange().load({ address: true, rowCount: true }));
  const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load({ address: true, rowCount: true }));
  const marks = sheets.items.map((sheet) => sheet.names.getItemOrNullObject(REPORT_MARK).load({ name: true }));
  await context.sync();
  const ours = new Set(sheets.items.filter((_, index) => !marks[index].isNullObject).map((sheet) => sheet.name));
  const withTables = new Set(tables.items.map((table) => table.worksheet.name));
  return [
    ...tables.items.flatMap((table, index): SourceCandidate[] =>
      isDefinitionTable(table.name) || ours.has(table.worksheet.name)
        ? []
        : [{ name: table.name, kind: "table", sheet: table.worksheet.name, rows: tableRanges[index].rowCount - 1, address: tableRanges[index].address, isHidden: table.worksheet.visibility !== "Visible" }],
    ),
    ...sheets.items.flatMap((sheet, index): SourceCandidate[] =>
      ours.has(sheet.name) || withTables.has(sheet.name) || used[index].isNullObject
        ? []
        : [{ name: sheet.name, kind: "sheet", sheet: sheet.name, rows: used[index].rowCount - 1, address: used[index].address, isHidden: sheet.visibility !== "Visible" }],
    ),
  ];
}

/** What several are called beside each other: by their sheets, which people see, where each has a sheet of its own. */
export function namesTogether(ranges: readonly SourceRange[]): string[] {
  const sheets = new Set(ranges.map(({ sheet }) => sheet));
  return ranges.map(({ name, sheet }) => (ranges.length > 1 && sheets.size === ranges.length ? sheet : name));
}

/** All of its cells, the header row among them. */
export function rangeOf(context: Excel.RequestContext, { kind, name, sheet }: SourceCandidate): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return kind === "table" ? worksheet.tables.getItem(name).getRange() : worksheet.getUsedRange(true);
}

/** The candidate of a name, that of a table or of a sheet; without a name the one called `Tickets`. */
export function sourceNamed(candidates: readonly SourceCandidate[], wanted: string | undefined): SourceCandidate | undefined {
  const name = wanted?.trim().toLowerCase();
  if (!name) return candidates.find((candidate) => candidate.name.toLowerCase() === "tickets");
  return candidates.find((candidate) => candidate.name.toLowerCase() === name) ?? candidates.find((candidate) => candidate.sheet.toLowerCase() === name);
}
