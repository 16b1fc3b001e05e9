import type { SourceRange } from "./ticketSource";

/**
 * Makes a table `Tickets` of the rows, so that formulas can name them, where that changes no cell: their headers must be as a table
 * needs them, no table may be there already, no formula may fill several of its cells (in a table it would become `#SPILL!`, microsoft/python-in-excel #36), and the sheet
 * must not be protected. Answers the name by which the rows are found.
 */
export async function adoptAsTable(context: Excel.RequestContext, source: SourceRange): Promise<string> {
  if (source.firstRow < 2) return source.name;
  const tables = context.workbook.tables.load({ name: true });
  const names = context.workbook.names.load({ name: true });
  const worksheet = context.workbook.worksheets.getItem(source.sheet);
  const protection = worksheet.protection.load({ protected: true });
  const range = worksheet.getRangeByIndexes(source.firstRow - 2, source.firstColumn - 1, source.size + 1, source.headers.length).load({ hasSpill: true });
  await context.sync();
  const isTable = tables.items.some((table) => table.name === source.name);
  const headers = source.headers.map((header) => header.toLowerCase());
  const fits = headers.every((header) => header !== "") && new Set(headers).size === headers.length;
  const taken = [...tables.items, ...names.items].some((item) => item.name.toLowerCase() === "tickets");
  if (isTable || !fits || taken || range.hasSpill !== false || protection.protected) return source.name;
  const table = worksheet.tables.add(range, true);
  table.name = "Tickets";
  table.style = "TableStyleLight1";
  await context.sync();
  return "Tickets";
}
