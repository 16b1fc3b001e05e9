import type { Messages } from "../../messages";
import {
  type Cell, columnIndex, DEFINITION_TABLES, type DefinitionEdit, definitionTable, type DefinitionTableName, type EditPlan, planEdits, rowNow, rowsWithId, sameName, tableNamed,
  type TableSource,
} from "../../tables";
import { literal, setNumberFormat, showAllRows } from "../excel";
import { DefinitionEditError } from "./DefinitionEditError";
import { CELL_FORMATS } from "./cellFormats";
import { type DefinitionSheet, readDefinitionSheets } from "./definitionSheets";
import { ensureNamesFree } from "./ensureNamesFree";
import { holdsFormula } from "./loadDefinitionBook";
import { restoreDefinitionSheets } from "./restoreDefinitionSheets";
import { writeDefinitionTables } from "./writeDefinitionTables";

/**
 * Carries out edits in the workbook's own tables, all or none: changed cells are written and no others, new rows follow the last one,
 * a table that does not exist yet is made. `seen`: the tables as the person saw them. A row that has moved since is found again.
 * @throws {DefinitionEditError} before anything is written: somebody changed the row meanwhile, a sheet is protected, a cell holds a formula,
 * or the new id is taken
 * @throws {TableNameTakenError} likewise: a table has to be made, and its name is in use
 */
export async function editDefinitions(
  context: Excel.RequestContext, seen: ReadonlyMap<string, TableSource>, edits: readonly DefinitionEdit[], messages: Messages,
): Promise<void> {
  const sheets = await readDefinitionSheets(context);
  const now = new Map(sheets.map(({ name, source }) => [name, source]));
  const plan = planEdits(now, edits.map((edit) => relocated(edit, seen, now)));
  const writable = withoutFollowingFormulas(plan, sheets);
  refuseWhatCannotBe(writable, sheets);

  const worksheets = context.workbook.worksheets.load({ id: true });
  const missing = plan.added.filter(({ table }) => tableNamed(now, table) === undefined);
  await ensureNamesFree(context, missing.map(({ table }) => table));
  const known = new Set(worksheets.items.map(({ id }) => id));
  try {
    if (missing.length > 0) await writeDefinitionTables(context, newTables(missing), messages);
    for (const sheet of sheets) writeSheet(context, sheet, writable);
    await context.sync();
  } catch (error) {
    await restoreDefinitionSheets(context, sheets.filter(({ name }) => isTouched(name, writable)), known, Object.values(messages.review.definitionSheets));
    throw error;
  }
}

/** The edit with the row where it stands now. */
function relocated(edit: DefinitionEdit, seen: ReadonlyMap<string, TableSource>, now: ReadonlyMap<string, TableSource>): DefinitionEdit {
  if (edit.kind === "add") return edit;
  const [before, source] = [tableNamed(seen, edit.table), tableNamed(now, edit.table)];
  if (before === undefined || source === undefined) throw new DefinitionEditError("changedMeanwhile", edit.table);
  if (edit.kind === "rename") {
    if (rowsWithId(source, edit.table, edit.from).length === 0) throw new DefinitionEditError("changedMeanwhile", edit.table);
    if (sameName(edit.from) !== sameName(edit.to) && rowsWithId(source, edit.table, edit.to).length > 0) throw new DefinitionEditError("idTaken", edit.table, edit.to);
    return edit;
  }
  const row = rowNow(edit.table, before, edit.row, source);
  if (row === undefined) throw new DefinitionEditError("changedMeanwhile", edit.table);
  return { ...edit, row };
}

/** A formula that names an id reckons the name itself. */
function withoutFollowingFormulas(plan: EditPlan, sheets: readonly DefinitionSheet[]): EditPlan {
  return { ...plan, changes: plan.changes.filter(({ table, row, column, follows }) => !(follows && holdsFormula(sheetOf(sheets, table)!, row, column))) };
}

function refuseWhatCannotBe(plan: EditPlan, sheets: readonly DefinitionSheet[]): void {
  for (const sheet of sheets) if (sheet.isProtected && isTouched(sheet.name, plan)) throw new DefinitionEditError("sheetProtected", sheet.name, sheet.sheet);
  for (const { table, row, column } of plan.changes) {
    if (holdsFormula(sheetOf(sheets, table)!, row, column)) throw new DefinitionEditError("cellHoldsFormula", table, column);
  }
}

const sheetOf = (sheets: readonly DefinitionSheet[], table: DefinitionTableName) => sheets.find(({ name }) => sameName(name) === sameName(table));
const isTouched = (name: string, plan: EditPlan) => [...plan.changes, ...plan.added, ...plan.deleted].some(({ table }) => sameName(table) === sameName(name));

function newTables(added: EditPlan["added"]): Map<DefinitionTableName, Cell[][]> {
  const tables = new Map<DefinitionTableName, Cell[][]>();
  for (const { table, cells } of added) {
    const row = definitionTable(table).columns.map((column) => cells[column.name] ?? "");
    tables.set(table, [...(tables.get(table) ?? []), row]);
  }
  return tables;
}

function writeSheet(context: Excel.RequestContext, sheet: DefinitionSheet, plan: EditPlan): void {
  const isHere = ({ table }: { readonly table: string }) => sameName(table) === sameName(sheet.name);
  const changes = plan.changes.filter(isHere);
  const added = plan.added.filter(isHere).map(({ cells }) => cells);
  const deleted = plan.deleted.filter(isHere).map(({ row }) => row - sheet.source.firstRow).sort((a, b) => b - a);
  if (changes.length + added.length + deleted.length === 0) return;
  const table = context.workbook.tables.getItem(sheet.name);
  if (added.length + deleted.length > 0) showAllRows(context, [sheet]);
  const writer = new TableWriter(table, sheet);
  for (const { row, column, value } of changes) writer.set(row - sheet.source.firstRow, column, value);
  added.forEach((cells, index) => writer.add(sheet.source.size + index, cells));
  const rows = Math.max(sheet.bodyRows, sheet.source.size + added.length);
  deleted.forEach((index, position) => {
    const range = table.getDataBodyRange().getRow(index);
    // A table keeps one row; an empty one is read as none.
    if (rows - position > 1) range.delete("Up");
    else range.clear("Contents");
  });
}

/** Writes cells of one table by the names of their columns, wherever the user moved these. */
class TableWriter {
  readonly #headers: string[];

  constructor(private readonly table: Excel.Table, private readonly sheet: DefinitionSheet) {
    this.#headers = [...sheet.source.headers];
  }

  /** `index` counts from the first row of the body. */
  set(index: number, column: string, value: Cell): void {
    const at = this.#columnAt(column, value);
    if (at === undefined) return;
    const cell = this.table.getDataBodyRange().getCell(index, at);
    const format = this.#formatFor(index, column, value);
    if (format !== undefined) setNumberFormat(cell, format);
    cell.values = [[literal(value)]];
  }

  /** A row that stands empty below the last one is used before the table grows. */
  add(index: number, cells: Readonly<Record<string, Cell>>): void {
    if (index >= this.sheet.bodyRows) {
      this.table.rows.add(undefined, [this.#headers.map(() => "")]);
      this.#continueFormulas(index);
    }
    for (const [column, value] of Object.entries(cells)) if (value !== "") this.set(index, column, value);
  }

  /** A column that the table lacks is added when there is something to write into it. */
  #columnAt(column: string, value: Cell): number | undefined {
    const at = columnIndex({ headers: this.#headers }, column);
    if (at >= 0 || value === "") return at < 0 ? undefined : at;
    this.table.columns.add(undefined, undefined, column).name = column;
    this.#headers.push(column);
    return this.#headers.length - 1;
  }

  /** Only a cell that has no format of its own is given one. */
  #formatFor(index: number, column: string, value: Cell): string | undefined {
    if (typeof value !== "number") return undefined;
    const layout = DEFINITION_TABLES.find(({ name }) => sameName(name) === sameName(this.sheet.name));
    const kind = layout?.columns.find(({ name }) => name === column)?.kind;
    const wanted = kind && CELL_FORMATS[kind];
    const at = columnIndex(this.sheet.source, column);
    const present = this.sheet.numberFormats[Math.min(index, this.sheet.numberFormats.length - 1)]?.[at] ?? "General";
    return wanted !== undefined && (present === "General" || present === "@") ? wanted : undefined;
  }

  /** A column that the user filled with formulas goes on filling itself. */
  #continueFormulas(index: number): void {
    const last = this.sheet.formulas.length - 1;
    this.sheet.source.headers.forEach((header, at) => {
      if (last < 0 || !holdsFormula(this.sheet, this.sheet.source.firstRow + last, header)) return;
      const body = this.table.getDataBodyRange();
      body.getCell(index, at).copyFrom(body.getCell(last, at), "Formulas");
    });
  }
}
