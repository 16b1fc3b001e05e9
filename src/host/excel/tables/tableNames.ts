import type { SheetModel, Table, WorkbookModel } from "../../model";
import { parseArea } from "../../model";
import { RichApiError } from "../../richapi";

/** Names that Excel takes for tables and defined names: no cell address, no spaces, not R or C, at most 255 characters. */
export function checkDefinedName(name: unknown): string {
  const ok = typeof name === "string" && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !/^[rc]$/i.test(name) && !parseArea(name) && !/^r\d+c\d+$/i.test(name);
  if (!ok) throw new RichApiError("InvalidArgument");
  return name;
}

/** ItemAlreadyExists when a table or a name of the workbook has the name. */
export function ensureFreeName(workbook: WorkbookModel, name: string, except?: Table): void {
  const table = workbook.tableByName(name)?.table;
  const wanted = name.toLowerCase();
  if ((table && table !== except) || workbook.names.some((defined) => defined.sheet === undefined && defined.name.toLowerCase() === wanted)) throw new RichApiError("ItemAlreadyExists");
}

export function freeTableName(workbook: WorkbookModel): string {
  for (let number = 1; ; number++) if (!workbook.tableByName(`Table${number}`)) return `Table${number}`;
}

/** Excel cuts a longer header, and calls a file damaged in which a column has one (ycphs/openxlsx #402). */
const LONGEST_COLUMN_NAME = 255;

/** The wanted column names made unique as Excel does: empty ones become "Column1", a repeated "Name" becomes "Name2". */
export function uniqueColumnNames(wanted: readonly string[]): string[] {
  const used = new Set<string>();
  return wanted.map((name, index) => {
    const base = name === "" ? "Column" : name;
    let candidate = name === "" ? `Column${index + 1}` : name.slice(0, LONGEST_COLUMN_NAME);
    for (let number = 2; used.has(candidate.toLowerCase()); number++) candidate = base.slice(0, LONGEST_COLUMN_NAME - String(number).length) + number;
    used.add(candidate.toLowerCase());
    return candidate;
  });
}

/** Takes over what was written into header cells: their texts become column names, and the cells show the names. */
export function syncHeaders(sheet: SheetModel, table: Table, headerText: (row: number, column: number) => string): void {
  if (!table.showHeaders) return;
  const { top, left } = table.area;
  const names = uniqueColumnNames(table.columns.map((_column, index) => headerText(top, left + index)));
  table.columns.forEach((column, index) => {
    column.name = names[index];
    if (sheet.value(top, left + index) !== names[index]) sheet.setValue(top, left + index, names[index]);
  });
  sheet.changed.add("tables");
}
