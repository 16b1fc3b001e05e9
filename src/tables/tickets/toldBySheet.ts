import type { Finding } from "../../service-level/finding";
import type { Tickets } from "../../service-level/ticket";
import { textsOfCells, withFewTexts } from "../findings";
import { joinedName, placeOfRow } from "../joinTables";
import type { TableSource } from "../types";
import type { TicketReading } from "./readTickets";

/** What was read, from joined tables with the rows of each sheet in place of those of the joined table. */
export function toldBySheet(reading: TicketReading, source: TableSource): TicketReading {
  if (source.parts === undefined) return { ...reading, findings: reading.findings.map(withFewTexts) };
  return { ...reading, tickets: ticketsBySheet(reading.tickets, source), findings: reading.findings.flatMap((finding) => findingsBySheet(finding, source)).map(withFewTexts) };
}

function ticketsBySheet(tickets: Tickets, source: TableSource): Tickets {
  const sources = source.parts!.map(({ name }) => name);
  const sourceOf = new Uint16Array(tickets.size);
  const sourceRow = tickets.sourceRow.map((row, ticket) => {
    const place = placeOfRow(source, row - source.firstRow);
    sourceOf[ticket] = sources.indexOf(place.name);
    return place.row;
  });
  return { ...tickets, sources, sourceOf, sourceRow };
}

/**
 * One a sheet, in the order of the sheets. A finding that names no rows is about all sheets; of one with too many rows to name them all, the last
 * tells also of the sheets below.
 */
function findingsBySheet(finding: Finding, source: TableSource): Finding[] {
  const { place: { table, column }, rows, count, foundIn } = finding;
  if (table !== source.name || rows.length === 0) return [finding];
  const named = source.parts!.map(({ name }) => ({ name, rows: [] as number[], texts: [] as string[] }));
  rows.forEach((joined, at) => {
    const { name, row } = placeOfRow(source, joined - source.firstRow);
    const sheet = named.find((each) => each.name === name)!;
    sheet.rows.push(row);
    if (foundIn !== undefined) sheet.texts.push(foundIn[at]);
  });
  const last = named.findLastIndex((sheet) => sheet.rows.length > 0);
  return named.flatMap((sheet, index): Finding[] => {
    const unnamed = index === last ? count - rows.length : 0;
    const name = unnamed > 0 ? joinedName(named.slice(index).map((each) => each.name)) : sheet.name;
    const place = { table: name, ...(column !== undefined && { column }), ...(sheet.rows.length + unnamed === 1 && { row: sheet.rows[0] }) };
    return sheet.rows.length === 0 ? [] : [{ ...finding, ...(foundIn && { foundIn: undefined, ...textsOfCells(sheet.texts) }), place, rows: sheet.rows, count: sheet.rows.length + unnamed }];
  });
}
