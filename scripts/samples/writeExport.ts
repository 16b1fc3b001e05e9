import { readCsv, recogniseColumns, typedSource } from "../../src/tables";
import { writeTickets } from "../../src/workbook/tickets/writeTickets";

/** Puts the text of a CSV export into a sheet of the workbook, as a table. */
export async function writeExport(context: Excel.RequestContext, csv: string, sheet: string, table: string, isFirst: boolean): Promise<void> {
  const { source } = readCsv(new TextEncoder().encode(csv), table);
  const recognition = recogniseColumns(source);
  const worksheet = isFirst ? context.workbook.worksheets.getFirst() : context.workbook.worksheets.add(sheet);
  worksheet.name = sheet;
  await writeTickets(context, worksheet, typedSource(source, recognition), recognition, table);
}
