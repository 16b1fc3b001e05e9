import { type Cell, type DefinitionEdit, definitionTable, idColumn, rowsWithId, tableNamed, type TableSource } from "../tables";
import { starterContents, type StarterRequest } from "./starterContents";
import { type LoadedTickets, ticketSourceOf } from "./tickets";

/**
 * What a template would add to the definitions that a workbook has: rows whose id no row has yet. Nothing of the user's is changed.
 * A table without ids is only filled when it is empty, service hours likewise, because others than ours are already agreed there.
 */
export function proposeDefinitions(tables: ReadonlyMap<string, TableSource>, loaded: Pick<LoadedTickets, "tickets" | "recognition" | "source" | "ranges">, request: StarterRequest): DefinitionEdit[] {
  const contents = starterContents(loaded, { ticketSource: ticketSourceOf(loaded) }, request);
  const ownCalendars = tableNamed(tables, "Calendars");
  const isUnknownCalendar = (value: Cell) => ownCalendars !== undefined && ownCalendars.size > 0 && rowsWithId(ownCalendars, "Calendars", String(value)).length === 0;
  return [...contents].flatMap(([table, rows]) => {
    const source = tableNamed(tables, table);
    const column = table === "Calendars" ? undefined : idColumn(table);
    if (column === undefined && source !== undefined && source.size > 0) return [];
    const { columns } = definitionTable(table);
    const added = rows.map((row) => Object.fromEntries(columns.map(({ name, linksTo }, index) => {
      const namesCalendar = linksTo?.includes("Calendars") ?? row[0] === "Default calendar";
      return [name, namesCalendar && index > 0 && isUnknownCalendar(row[index]) ? "" : row[index]];
    })));
    return added
      .filter((cells) => column === undefined || rowsWithId(source, table, String(cells[column.name])).length === 0)
      .map((cells): DefinitionEdit => ({ kind: "add", table, cells }));
  });
}
