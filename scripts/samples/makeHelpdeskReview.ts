import { createHost, saveXlsx, startOfficeJs, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { readDefinitions } from "../../src/tables";
import { showSheet, withWorkbook, writeDefinitionTables } from "../../src/workbook";
import { definitionContents, type TypedDefinitions, typedTables } from "./definitionContents";
import { csvText } from "./csvText";
import { helpdeskTickets } from "./helpdeskTickets";
import { writeExport } from "./writeExport";

export interface HelpdeskSample {
  readonly ticketsCsv: string;
  readonly historyCsv: string;
  readonly workbook: Uint8Array;
}

/** The made-up help desk: an export drawn by `helpdeskTickets`, and the workbook that holds it together with every definition table. */
export async function makeHelpdeskReview(definitions: TypedDefinitions): Promise<HelpdeskSample> {
  const contents = definitionContents(definitions);
  const { tickets, history } = helpdeskTickets(readDefinitions(typedTables(definitions)).agreement);
  const [ticketsCsv, historyCsv] = [csvText(tickets), csvText(history)];
  const model = new WorkbookModel();
  startOfficeJs(createHost({ workbook: model, limits: "web" }));
  await withWorkbook(async (context) => {
    await writeExport(context, ticketsCsv, "Tickets", "Tickets", true);
    await writeExport(context, historyCsv, "Status history", "StatusHistory", false);
    await writeDefinitionTables(context, contents, messagesFor("en"));
    await showSheet(context, "Tickets");
  });
  return { ticketsCsv, historyCsv, workbook: saveXlsx(model) };
}
