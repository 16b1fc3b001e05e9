import { isDefinitionTable } from "./isDefinitionTable";
import { listSources, type SourceCandidate } from "./ticketSource";

/** What is known of a workbook before anything of it is read. */
export interface WorkbookOutline {
  /** It has definition tables, so it is a review workbook. */
  readonly hasDefinitions: boolean;
  /** Tables and sheets that could be the tickets. */
  readonly candidates: readonly SourceCandidate[];
}

/** Looks at names and sizes only, so that the pane can open at once. */
export async function inspectWorkbook(context: Excel.RequestContext): Promise<WorkbookOutline> {
  const tables = context.workbook.tables.load({ name: true });
  await context.sync();
  const candidates = await listSources(context);
  return { hasDefinitions: tables.items.some((table) => isDefinitionTable(table.name)), candidates: candidates.filter(({ rows }) => rows > 0) };
}
