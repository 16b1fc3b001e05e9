import { slaRows } from "../agreement";
import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { RowChoice } from "./RowChoice";

/**
 * Rows of `Tickets` that another row of the SLA judges than did when they were opened, or none of them any more: their service, type,
 * priority or group changed up to `asOf`. None where the SLA judges by the values of the opening.
 */
export function changedTickets(tickets: Tickets, agreement: Agreement, slaId: string, asOf: Instant): number[] {
  const { classes } = tickets;
  if (classes === undefined) return [];
  const rows = slaRows(agreement, slaId);
  const now = new RowChoice(rows, tickets, asOf, agreement);
  const opened = new RowChoice(rows.map((sla) => ({ ...sla, judgedBy: "as opened" })), tickets, asOf, agreement);
  const changed: number[] = [];
  for (let row = 0; row < tickets.size; row++) {
    if (classes.offsets[row] < classes.offsets[row + 1] && now.indexOf(row) !== opened.indexOf(row)) changed.push(row);
  }
  return changed;
}
