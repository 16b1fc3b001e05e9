import { type Cell, dateIndexes, joinTables, recogniseColumns, serialToWallClock, type TableSource, wallClockToSerial } from "../../tables";
import type { ConversationOptions } from "../excel";
import { chooseSources } from "./chooseSources";
import { readColumns } from "./readColumns";
import { listSources } from "./ticketSource";

/**
 * The tickets of an exported workbook with all their columns, sheets with the same columns joined, to be written into another workbook: dates count from 1900.
 * @throws {NoTicketSourceError} the workbook holds nothing that could be read
 */
export async function loadExport(context: Excel.RequestContext, options: ConversationOptions = {}): Promise<TableSource> {
  const { sources } = await chooseSources(context, await listSources(context), undefined);
  const tables: TableSource[] = [];
  for (const { range } of sources) tables.push(await readColumns(context, range, [...range.headers.keys()], options));
  return from1900(joinTables(tables));
}

function from1900(source: TableSource): TableSource {
  if (!source.date1904) return source;
  const dates = dateIndexes(recogniseColumns(source));
  const moved = (cell: Cell): Cell => (typeof cell === "number" ? wallClockToSerial(serialToWallClock(cell, true), false) : cell);
  return { ...source, date1904: false, column: (index) => (dates.has(index) ? source.column(index).map(moved) : source.column(index)) };
}
