import type { Cell } from "../tables";
import type { TicketData } from "./ticketData";

/**
 * Cells of each ticket, so many wide, that line up with the rows of a range of one row a ticket: a row that became no ticket of its own (blank, a repeated
 * one, one of another client) is empty. For an event log, one row a ticket in the order of the tickets.
 */
export function rowsOfTickets(data: TicketData, width: number, cellsOf: (ticket: number) => Cell[]): Cell[][] {
  const { tickets } = data;
  if (data.isEventLog) return Array.from({ length: tickets.size }, (_, ticket) => cellsOf(ticket));
  const rows = Array.from({ length: data.rowCount }, () => Array<Cell>(width).fill(""));
  for (let ticket = 0; ticket < tickets.size; ticket++) rows[tickets.sourceRow[ticket] - data.firstRow] = cellsOf(ticket);
  return rows;
}
