import { normalWord } from "../service-level/agreement";
import { joinList } from "./listCell";
import type { Cell, TablePart, TableSource } from "./types";

/**
 * Tables with the same columns, such as a sheet a month, below each other as one. Columns are brought together by their names, in whatever order they
 * stand; where a table lacks a column, its cells are empty. A single table stays as it is.
 */
export function joinTables(tables: readonly TableSource[]): TableSource {
  const [first] = tables;
  if (tables.length === 1) return first;
  const named = new Map<string, string>();
  for (const { headers } of tables) keysOf(headers).forEach((key, index) => named.has(key) || named.set(key, headers[index]));
  const headers = [...named.values()];
  const indexes = tables.map((table) => columnsIn(table, headers));
  const columns = new Map<number, readonly Cell[]>();
  let size = 0;
  const parts = tables.map((table): TablePart => {
    const above = size;
    size += table.size;
    return { name: table.name, size: table.size, firstRow: table.firstRow, above };
  });
  return {
    name: joinedName(tables.map(({ name }) => name)),
    headers,
    size,
    firstRow: 1,
    firstColumn: 1,
    date1904: first.date1904,
    parts,
    column(index) {
      const cells = columns.get(index) ?? tables.flatMap((table, at) => (indexes[at][index] < 0 ? new Array<Cell>(table.size).fill("") : table.column(indexes[at][index])));
      columns.set(index, cells);
      return cells;
    },
  };
}

/** What several tables or sheets are called together: `January, February, March`, more of them `January, …, December`. A single one keeps its name. */
export function joinedName(names: readonly string[]): string {
  if (names.length === 1) return names[0];
  return joinList(names.length <= NAMES_SHOWN ? names : [names[0], "…", names[names.length - 1]]);
}

const NAMES_SHOWN = 3;

/** Where each column of a joined table stands in one of its parts: index by index, -1 where the part has no such column. */
export function columnsIn(table: Pick<TableSource, "headers">, headers: readonly string[]): number[] {
  const own = keysOf(table.headers);
  return keysOf(headers).map((key) => own.indexOf(key));
}

/** The headers that only one of two tables has, in whatever order they stand. */
export function columnsThatDiffer(one: Pick<TableSource, "headers">, other: Pick<TableSource, "headers">): string[] {
  return [[one, other], [other, one]].flatMap(([from, than]) => columnsIn(than, from.headers).flatMap((at, index) => (at < 0 ? [from.headers[index]] : [])));
}

/** The tables of which a joined one consists; a table that is none is the only one. */
export function partsOf(source: TableSource): readonly TableSource[] {
  return source.parts?.map(({ above, ...part }): TableSource => ({ ...source, ...part, parts: undefined, column: (index) => source.column(index).slice(above, above + part.size) })) ?? [source];
}

/** The sheet and the sheet row (1-based) of a row of a table, counted from 0. */
export function placeOfRow({ name, firstRow, parts }: Pick<TableSource, "name" | "firstRow" | "parts">, row: number): { readonly name: string; readonly row: number } {
  const part = parts?.findLast(({ above }) => above <= row) ?? { name, firstRow, above: 0 };
  return { name: part.name, row: part.firstRow + row - part.above };
}

/** Whether two rows of a joined table, counted from 0, come from different sheets. */
export function areOnDifferentSheets(source: TableSource, row: number, other: number): boolean {
  return source.parts !== undefined && placeOfRow(source, row).name !== placeOfRow(source, other).name;
}

/** Columns of one name are told apart by their order. */
function keysOf(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const name = normalWord(header);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return `${name}\n${before}`;
  });
}
