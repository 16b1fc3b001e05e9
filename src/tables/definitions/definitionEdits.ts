import type { Cell, TableSource } from "../types";
import { linksToId, namesAfter } from "./definitionLinks";
import { cellAt, columnIndex, idColumn, rowsWithId, tableNamed } from "./definitionLookups";
import type { DefinitionTableName } from "./definitionTableNames";
import { definitionTable } from "./definitionTables";
import { sameName } from "./nearestName";

/** Cells by column name, spelt as in `DEFINITION_TABLES`. */
export type RowCells = Readonly<Record<string, Cell>>;

/** What a person does to the definitions. `row` is the sheet row. A renamed id is renamed wherever it is named. */
export type DefinitionEdit =
  | { readonly kind: "add"; readonly table: DefinitionTableName; readonly cells: RowCells }
  | { readonly kind: "change"; readonly table: DefinitionTableName; readonly row: number; readonly cells: RowCells }
  | { readonly kind: "delete"; readonly table: DefinitionTableName; readonly row: number }
  | { readonly kind: "rename"; readonly table: DefinitionTableName; readonly from: string; readonly to: string };

export interface CellChange {
  readonly table: DefinitionTableName;
  readonly row: number;
  readonly column: string;
  readonly value: Cell;
  /** The cell only follows the edit: it names an id that was renamed or deleted. */
  readonly follows: boolean;
}

/** What edits come to, cell by cell and row by row. Rows are sheet rows before any of it is done. */
export interface EditPlan {
  readonly changes: readonly CellChange[];
  readonly added: readonly { readonly table: DefinitionTableName; readonly cells: RowCells }[];
  readonly deleted: readonly { readonly table: DefinitionTableName; readonly row: number }[];
}

/**
 * Which cells and rows edits come to. Cells that would stay as they are are left out. Deleting the last row of an id empties the cells
 * that name it.
 */
export function planEdits(tables: ReadonlyMap<string, TableSource>, edits: readonly DefinitionEdit[]): EditPlan {
  const changes = new Map<string, CellChange>();
  const change = (each: CellChange) => {
    const source = tableNamed(tables, each.table);
    const key = [each.table, each.row, sameName(each.column)].join("\n");
    if (source !== undefined && String(cellAt(source, each.row, each.column)) === String(each.value)) changes.delete(key);
    else changes.set(key, each);
  };
  const added: EditPlan["added"][number][] = [];
  const deleted: EditPlan["deleted"][number][] = [];
  for (const edit of edits) {
    if (edit.kind === "add") added.push({ table: edit.table, cells: edit.cells });
    if (edit.kind === "delete") deleted.push({ table: edit.table, row: edit.row });
    if (edit.kind === "change") {
      for (const [column, value] of Object.entries(edit.cells)) change({ table: edit.table, row: edit.row, column, value, follows: false });
    }
    if (edit.kind === "rename") {
      const column = idColumn(edit.table)!.name;
      for (const row of rowsWithId(tableNamed(tables, edit.table), edit.table, edit.from)) change({ table: edit.table, row, column, value: edit.to, follows: false });
      for (const link of linksToId(tables, edit.table, edit.from)) change({ ...link, value: namesAfter(link, edit.from, edit.to), follows: true });
    }
  }
  for (const { table, id } of idsThatGo(tables, deleted)) {
    for (const link of linksToId(tables, table, id)) {
      if (!deleted.some((each) => each.table === link.table && each.row === link.row)) change({ ...link, value: namesAfter(link, id, undefined), follows: true });
    }
  }
  return { changes: [...changes.values()], added, deleted };
}

function idsThatGo(tables: ReadonlyMap<string, TableSource>, deleted: EditPlan["deleted"]): { table: DefinitionTableName; id: string }[] {
  return deleted.flatMap(({ table, row }) => {
    const source = tableNamed(tables, table);
    const column = idColumn(table);
    if (source === undefined || column === undefined) return [];
    const id = String(cellAt(source, row, column.name)).trim();
    const stays = rowsWithId(source, table, id).some((other) => !deleted.some((each) => each.table === table && each.row === other));
    return id === "" || stays ? [] : [{ table, id }];
  });
}

/**
 * The tables as they will be when the plan is carried out, for reading them before anything is written. Deleted rows are blank, so that
 * every other row keeps its number; added rows follow the last one.
 */
export function withPlan(tables: ReadonlyMap<string, TableSource>, plan: EditPlan): ReadonlyMap<string, TableSource> {
  const names = new Set([...plan.changes, ...plan.added, ...plan.deleted].map(({ table }) => table));
  const after = new Map(tables);
  // A table that is still to be made counts its days as the others of its workbook do.
  const date1904 = [...tables.values()].some((source) => source.date1904);
  for (const name of names) {
    const source = tableNamed(tables, name);
    after.set(source?.name ?? name, editedTable(name, source ?? { name, headers: definitionTable(name).columns.map((column) => column.name), size: 0, firstRow: 2, firstColumn: 1, date1904, column: () => [] }, plan));
  }
  return after;
}

function editedTable(name: DefinitionTableName, base: TableSource, plan: EditPlan): TableSource {
  const changes = plan.changes.filter(({ table }) => table === name);
  const added = plan.added.filter(({ table }) => table === name).map(({ cells }) => cells);
  const used = [...changes.map(({ column }) => column), ...added.flatMap((cells) => Object.keys(cells))];
  const headers = [...base.headers];
  for (const column of used) {
    if (columnIndex({ headers }, column) < 0) headers.push(column);
  }
  const columns = headers.map((header, index) => {
    const cells: Cell[] = index < base.headers.length ? [...base.column(index)] : Array<Cell>(base.size).fill("");
    for (const { table, row } of plan.deleted) if (table === name) cells[row - base.firstRow] = "";
    for (const { row, column, value } of changes) if (sameName(column) === sameName(header)) cells[row - base.firstRow] = value;
    for (const row of added) cells.push(Object.entries(row).find(([column]) => sameName(column) === sameName(header))?.[1] ?? "");
    return cells;
  });
  return { ...base, headers, size: base.size + added.length, column: (index) => columns[index] };
}
