import { createHost, saveXlsx, startOfficeJs, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { matrixSource, readCsv, readDefinitions, recogniseColumns, typedSource } from "../../src/tables";
import { showSheet, withWorkbook, writeDefinitionTables } from "../../src/workbook";
import { writeTickets } from "../../src/workbook/writeTickets";
import { definitionContents, type TypedDefinitions } from "./definitionContents";
import { csvText } from "./csvText";
import { helpdeskTickets } from "./helpdeskTickets";

export interface HelpdeskSample {
  readonly ticketsCsv: string;
  readonly historyCsv: string;
  readonly workbook: Uint8Array;
}

/** The made-up help desk: an export drawn by `helpdeskTickets`, and the workbook that holds it together with every definition table. */
export async function makeHelpdeskReview(definitions: TypedDefinitions): Promise<HelpdeskSample> {
  const contents = definitionContents(definitions);
  const tables = new Map([...contents.keys()].map((name) => {
    const headers = Object.keys(Object.assign({}, ...definitions[name]!));
    const { source } = matrixSource([headers, ...definitions[name]!.map((row) => headers.map((header) => row[header] ?? ""))], { name, isTable: true });
    return [name as string, source] as const;
  }));
  const { tickets, history } = helpdeskTickets(readDefinitions(tables).agreement);
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

async function writeExport(context: Excel.RequestContext, csv: string, sheet: string, table: string, isFirst: boolean): Promise<void> {
  const { source } = readCsv(new TextEncoder().encode(csv), table);
  const recognition = recogniseColumns(source);
  const worksheet = isFirst ? context.workbook.worksheets.getFirst() : context.workbook.worksheets.add(sheet);
  worksheet.name = sheet;
  await writeTickets(context, worksheet, typedSource(source, recognition), recognition, table);
}
