import { createHost, saveXlsx, startOfficeJs, WorkbookModel } from "../../src/host";
import { messagesFor } from "../../src/messages";
import { periodOf } from "../../src/service-level/period";
import { toInstant } from "../../src/service-level/time";
import { readDefinitions } from "../../src/tables";
import { prepareReview, showSheet, withWorkbook, writeDefinitionTables, writeReview } from "../../src/workbook";
import { csvText } from "./csvText";
import { definitionContents, typedTables, type TypedDefinitions } from "./definitionContents";
import { toyshopTickets } from "./toyshopTickets";
import { writeExport } from "./writeExport";

/** The quarterly reviews that were held before the one that a reader will make, and when. */
const HELD = [{ period: "2025-Q4", asOf: "2026-01-09T12:00" }, { period: "2026-Q1", asOf: "2026-04-07T12:00" }] as const;

/** A ticket of the first quarter whose end was put right after its review: it had been closed four hours after the repair by mistake. */
const PUT_RIGHT = { ticket: "TOY-7138", hoursEarlier: 4 } as const;

/** The made-up toy shops: tickets, every register filled, and two quarterly reviews that were written and frozen before. */
export async function makeToyshopReview(definitions: TypedDefinitions): Promise<{ readonly ticketsCsv: string; readonly workbook: Uint8Array }> {
  const { agreement } = readDefinitions(typedTables(definitions));
  const ticketsCsv = csvText(toyshopTickets(agreement));
  const model = new WorkbookModel();
  startOfficeJs(createHost({ workbook: model, limits: "web" }));
  await withWorkbook(async (context) => {
    await writeExport(context, ticketsCsv, "Tickets", "Tickets", true);
    await writeDefinitionTables(context, definitionContents(definitions), messagesFor("en"));
    for (const { period, asOf } of HELD) {
      await writeReview(context, await prepareReview(context, {
        type: "quarterly", period: (found) => periodOf(period, found), asOf: ({ zone }) => toInstant(Date.parse(`${asOf}Z`), zone),
      }));
    }
    await putRight(context);
    await showSheet(context, "Tickets");
  });
  return { ticketsCsv, workbook: saveXlsx(model) };
}

async function putRight(context: Excel.RequestContext): Promise<void> {
  const table = context.workbook.tables.getItem("Tickets");
  const ids = table.columns.getItem("Number").getDataBodyRange().load({ values: true });
  const resolved = table.columns.getItem("Resolved").getDataBodyRange().load({ values: true });
  await context.sync();
  const row = ids.values.findIndex(([id]) => id === PUT_RIGHT.ticket);
  resolved.getCell(row, 0).values = [[Number(resolved.values[row][0]) - PUT_RIGHT.hoursEarlier / 24]];
  await context.sync();
}
