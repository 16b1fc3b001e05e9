import type { DateOrder } from "../../service-level/agreement";
import type { DefinitionTable, DefinitionTableName } from "./definitionTables";
import { definitionTable } from "./definitionTables";
import type { DefinitionSource } from "./DefinitionRows";
import { IGNORED, NameIndex } from "./DefinitionRows";

const REGISTERS: readonly DefinitionTableName[] = ["Promises", "Outages", "Feedback", "Stakeholders", "Improvements", "Risks", "Decisions", "Actions", "Needs"];

/** Dates, numbers, fixed words and links of the tables that a review only quotes. A wrong cell is shown and otherwise kept as it is. */
export function checkRegisters(source: DefinitionSource, order: DateOrder | undefined): void {
  for (const name of REGISTERS) if (source.has(name)) checkTable(definitionTable(name), source, order);
}

function checkTable(table: DefinitionTable, source: DefinitionSource, order: DateOrder | undefined): void {
  const links = new Map(table.columns.filter(({ linksTo }) => linksTo !== undefined).map(({ name, linksTo }) => [name, idsOf(linksTo!, source)]));
  for (const row of source.rows(table.name)) {
    for (const column of table.columns) {
      if (column.required) row.required(column.name);
      if (column.kind === "date" || column.kind === "dateTime") row.date(column.name, order);
      else if (column.kind === "number") row.numberIn(column.name);
      else if (column.kind === "oneOf") row.oneOf(column.name, column.allowed ?? [], IGNORED);
      const known = links.get(column.name);
      if (known === undefined || known.names().length === 0) continue;
      const named = column.kind === "links" ? row.list(column.name) : [row.text(column.name)].filter((text) => text !== "");
      for (const link of named) row.linkTo(link, column.name, column.linksTo!.join(", "), known, IGNORED);
    }
  }
}

function idsOf(tables: readonly DefinitionTableName[], source: DefinitionSource): NameIndex {
  const names = new NameIndex();
  for (const table of tables) {
    const id = definitionTable(table).columns[0].name;
    for (const row of source.rows(table)) if (row.text(id) !== "") names.add(row.text(id));
  }
  return names;
}
