import { withWorkbook } from "../excel";
import { isDefinitionTable } from "./isDefinitionTable";

/**
 * Calls `onChange` after every edit of a definition table, by whoever and wherever it stands, and after any table was added or removed; `isDefinition`:
 * it is one of the definitions. Handlers do not survive a reload of the pane: call it at each start. Answers how to stop.
 */
export async function watchDefinitions(context: Excel.RequestContext, onChange: (isDefinition: boolean) => Promise<void>): Promise<() => Promise<void>> {
  const { tables } = context.workbook;
  const edited = tables.onChanged.add(async (event) => {
    if (await isOfDefinitions(event.tableId)) await onChange(true);
  });
  const added = tables.onAdded.add(async (event) => onChange(await isOfDefinitions(event.tableId)));
  const deleted = tables.onDeleted.add(async (event) => onChange(isDefinitionTable(event.tableName)));
  await context.sync();
  return async () => {
    for (const registration of [edited, added, deleted]) registration.remove();
    await edited.context.sync();
  };
}

async function isOfDefinitions(tableId: string): Promise<boolean> {
  // The next cell may be under way already.
  return withWorkbook(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId).load({ name: true });
    await context.sync();
    return !table.isNullObject && isDefinitionTable(table.name);
  });
}

/** Has Excel compute every formula again: cells that take a definition by its name do not depend on the cells of its table. */
export async function recalculateFunctions(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Full");
  await context.sync();
}
