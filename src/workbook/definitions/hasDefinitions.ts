import { isDefinitionTable } from "./isDefinitionTable";

/** Whether the workbook has definition tables, so that it is a review workbook. Looks at names only. */
export async function hasDefinitions(context: Excel.RequestContext): Promise<boolean> {
  const tables = context.workbook.tables.load({ name: true });
  await context.sync();
  return tables.items.some((table) => isDefinitionTable(table.name));
}
