import type { Cell, TableSource } from "../types";
import type { DefinitionTableName } from "./definitionTableNames";
import type { DefinitionColumn } from "./definitionTables";
import { definitionTable } from "./definitionTables";
import { sameName } from "./nearestName";

/** A table of the workbook by its definition name, without regard to case; `undefined` when the workbook has none. */
export function tableNamed(tables: ReadonlyMap<string, TableSource>, name: DefinitionTableName): TableSource | undefined {
  return [...tables].find(([known]) => sameName(known) === sameName(name))?.[1];
}

/** Position of a column in a table, -1 when it has none. Headers are compared without regard to case and blanks. */
export function columnIndex(source: Pick<TableSource, "headers">, column: string): number {
  return source.headers.findIndex((header) => sameName(header) === sameName(column));
}

/** The cell of a sheet row; "" when the table has no such column or row. */
export function cellAt(source: TableSource, row: number, column: string): Cell {
  const index = columnIndex(source, column);
  return index < 0 ? "" : (source.column(index)[row - source.firstRow] ?? "");
}

/** The column that identifies the rows of a table. Some tables have none. */
export function idColumn(table: DefinitionTableName): DefinitionColumn | undefined {
  return definitionTable(table).columns.find((column) => column.kind === "id");
}

/** The columns without which a table is not read and which are none of its headers. */
export function missingColumns(table: DefinitionTableName, headers: readonly string[]): DefinitionColumn[] {
  return definitionTable(table).columns.filter((column) => column.required && columnIndex({ headers }, column.name) < 0);
}

/** Sheet rows that hold anything. */
export function filledRows(source: TableSource): number[] {
  const columns = source.headers.map((_, index) => source.column(index));
  return Array.from({ length: source.size }, (_, index) => index)
    .filter((index) => columns.some((cells) => String(cells[index] ?? "").trim() !== ""))
    .map((index) => source.firstRow + index);
}

/** Sheet rows that have this id. */
export function rowsWithId(source: TableSource | undefined, table: DefinitionTableName, id: string): number[] {
  const column = idColumn(table);
  if (source === undefined || column === undefined) return [];
  return filledRows(source).filter((row) => sameName(String(cellAt(source, row, column.name))) === sameName(id));
}

/**
 * Where a row of an earlier reading stands now: at its place when it holds the same cells there, else the only row that does;
 * `undefined` when it has changed or gone.
 */
export function rowNow(table: DefinitionTableName, before: TableSource, row: number, now: TableSource): number | undefined {
  const columns = definitionTable(table).columns.map(({ name }) => name);
  const isSame = (candidate: number) => columns.every((column) => cellAt(now, candidate, column) === cellAt(before, row, column));
  // The whole table may have moved on its sheet.
  const moved = row - before.firstRow + now.firstRow;
  if (isSame(moved)) return moved;
  const others = filledRows(now).filter(isSame);
  return others.length === 1 ? others[0] : undefined;
}
