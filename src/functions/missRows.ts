import { type Commitments, overdueMs } from "../service-level/clock";
import { HOUR_MS } from "../service-level/time";
import type { Tickets } from "../service-level/ticket";
import { textAt } from "../service-level/ticket";
import { ticketZoneOf } from "../service-level/agreement";
import { serialOf } from "./arguments";
import type { Definitions } from "./definitions";

/** Id, deadline, stop ("" while open) and hours over, one row a missed ticket. */
export function missRows(tickets: Tickets, commitments: Commitments, missed: readonly number[], definitions: Definitions): (string | number)[][] {
  const zone = ticketZoneOf(definitions.agreement);
  return missed.map((row) => [
    textAt(tickets.id, row),
    serialOf(commitments.deadline[row], zone, definitions),
    serialOf(commitments.stopped[row], zone, definitions),
    overdueMs(commitments, row) / HOUR_MS,
  ]);
}
