import type { DefinitionTableName } from "../../tables";
import { TableNameTakenError } from "./TableNameTakenError";

/** One sync. @throws {TableNameTakenError} the workbook has a defined name that one of the tables is to have */
export async function ensureNamesFree(context: Excel.RequestContext, tables: Iterable<DefinitionTableName>): Promise<void> {
  const names = context.workbook.names.load({ name: true });
  await context.sync();
  const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
  for (const table of tables) if (taken.has(table.toLowerCase())) throw new TableNameTakenError(table);
}
