import { isDefinitionTable } from "./isDefinitionTable";
import { recalculateFunctions } from "./watchDefinitions";

/** Has Excel compute every formula again where the workbook has definitions that functions read; one of somebody else is left alone. */
export async function recalculateReview(context: Excel.RequestContext): Promise<void> {
  if (await hasReadableDefinitions(context)) await recalculateFunctions(context);
}

/**
 * Whether a definition table of the workbook has the columns without which it is not read: many a workbook of somebody else has a table "Risks" or "Actions", which is
 * none of ours. One sync.
 */
async function hasReadableDefinitions(context: Excel.RequestContext): Promise<boolean> {
  const tables = context.workbook.tables.load({ name: true, columns: { name: true } });
  await context.sync();
  const named = tables.items.filter((table) => isDefinitionTable(table.name));
  if (named.length === 0) return false;
  // What stands in the tables is long, and most workbooks have none of them.
  const { DEFINITION_TABLES, missingColumns, sameName } = await import("../../tables");
  return named.some(({ name, columns }) =>
    DEFINITION_TABLES.some((table) => sameName(table.name) === sameName(name) && missingColumns(table.name, columns.items.map((column) => column.name)).length === 0));
}
