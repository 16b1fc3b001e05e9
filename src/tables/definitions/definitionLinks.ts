import type { Cell, TableSource } from "../types";
import { AGREEMENT_ITEMS } from "./agreementItems";
import { cellAt, filledRows, idColumn, rowsWithId, tableNamed } from "./definitionLookups";
import type { DefinitionTableName } from "./definitionTableNames";
import type { DefinitionColumn } from "./definitionTables";
import { DEFINITION_TABLES } from "./definitionTables";
import { joinList, splitList } from "../listCell";
import { sameName } from "./nearestName";

/** A cell that names an id of another table, alone or among others. */
export interface LinkCell {
  readonly table: DefinitionTableName;
  readonly row: number;
  readonly column: string;
  readonly cell: Cell;
  readonly holdsSeveral: boolean;
}

/** Every cell that names the row `id` of `table`. A name that a further table also knows is left alone: it may mean that one. */
export function linksToId(tables: ReadonlyMap<string, TableSource>, table: DefinitionTableName, id: string): LinkCell[] {
  return DEFINITION_TABLES.flatMap(({ name, columns }) => {
    const source = tableNamed(tables, name);
    if (source === undefined) return [];
    return columns.filter((column) => pointsTo(column, table)).flatMap((column) => {
      const isShared = column.linksTo?.some((other) => other !== table && rowsWithId(tableNamed(tables, other), other, id).length > 0);
      if (isShared) return [];
      const holdsSeveral = column.kind !== "link" && column.kind !== "item";
      const rows = filledRows(source).filter((row) => column.kind !== "item" || itemsNaming(table).includes(sameName(String(cellAt(source, row, "Item")))));
      return rows.map((row) => ({ table: name, row, column: column.name, cell: cellAt(source, row, column.name), holdsSeveral }))
        .filter((link) => namesIn(link).some((named) => sameName(named) === sameName(id)));
    });
  });
}

/** SLAs and KPIs name services among the words by which they select tickets. */
function pointsTo(column: DefinitionColumn, table: DefinitionTableName): boolean {
  if (column.kind === "item") return itemsNaming(table).length > 0;
  if (column.linksTo !== undefined) return column.linksTo.includes(table);
  return column.kind === "list" && table === "Services" && column.name === idColumn("Services")!.name;
}

/** Items of the agreement that name a row of a table. */
function itemsNaming(table: DefinitionTableName): string[] {
  return AGREEMENT_ITEMS.filter(({ linksTo }) => linksTo?.includes(table)).map(({ item }) => sameName(item));
}

const namesIn = ({ cell, holdsSeveral }: LinkCell): string[] => (holdsSeveral ? [String(cell), ...splitList(String(cell))] : [String(cell)]);

/** The cell with `to` in place of `id`, or without it when there is no `to`. */
export function namesAfter({ cell, holdsSeveral }: LinkCell, id: string, to: string | undefined): string {
  const names = holdsSeveral && sameName(String(cell)) !== sameName(id) ? splitList(String(cell)) : [String(cell)];
  const after = names.flatMap((name) => (sameName(name) !== sameName(id) ? [name] : to === undefined ? [] : [to]));
  return holdsSeveral ? joinList(after) : after.join("");
}
