import { type Cell, type DefinitionKind, DEFINITION_TABLES, definitionCell, type DefinitionContents, definitionTable, type DefinitionTableName, matrixSource, type TableSource } from "../../src/tables";

/** Rows of definition tables, cells by column name, written as a person would type them. */
export type TypedDefinitions = Readonly<Partial<Record<DefinitionTableName, readonly Readonly<Record<string, Cell>>[]>>>;

/**
 * The rows as cells in the order of the tables' columns: dates as serials, shares as numbers.
 * @throws {Error} a table or column that does not exist
 */
export function definitionContents(typed: TypedDefinitions): DefinitionContents {
  const unknown = Object.keys(typed).find((name) => !DEFINITION_TABLES.some((table) => table.name === name));
  if (unknown !== undefined) throw new Error(`There is no definition table "${unknown}".`);
  return new Map(DEFINITION_TABLES.flatMap(({ name }) => (typed[name] === undefined ? [] : [[name, typed[name].map((row) => cellsOf(name, row))] as const])));
}

/** The same rows as tables that can be read. */
export function typedTables(typed: TypedDefinitions): ReadonlyMap<string, TableSource> {
  return new Map(Object.entries(typed).map(([name, rows]) => {
    const headers = Object.keys(Object.assign({}, ...rows));
    const { source } = matrixSource([headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))], { name, isTable: true });
    return [name, source] as const;
  }));
}

function cellsOf(table: DefinitionTableName, row: Readonly<Record<string, Cell>>): Cell[] {
  const { columns } = definitionTable(table);
  const unknown = Object.keys(row).find((name) => !columns.some((column) => column.name === name));
  if (unknown !== undefined) throw new Error(`${table} has no column "${unknown}".`);
  return columns.map(({ name, kind }) => cellOf(kind, row[name] ?? ""));
}

/** Values of the agreement stay as they were typed: dates such as 2026-04-01 are read the same everywhere. */
function cellOf(kind: DefinitionKind, cell: Cell): Cell {
  return typeof cell === "string" && kind !== "item" ? definitionCell(kind, cell, "YMD") : cell;
}

