import type { TicketData } from "./ticketData";

/**
 * A column that lines up with the rows of a range of one row a ticket: a row that became no ticket of its own (blank, a repeated one, one of
 * another client) is "". For an event log, one row a ticket in the order of the tickets.
 */
export function statusRows(data: TicketData, statusOf: (ticket: number) => string): string[][] {
  const { tickets } = data;
  if (data.isEventLog) return Array.from({ length: tickets.size }, (_, ticket) => [statusOf(ticket)]);
  const rows: string[][] = Array.from({ length: data.rowCount }, () => [""]);
  for (let ticket = 0; ticket < tickets.size; ticket++) rows[tickets.sourceRow[ticket] - data.firstRow][0] = statusOf(ticket);
  return rows;
}
