import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

/** The present of a review where none is given: what the agreement says, else the newest instant in the data; `NaN` when there is none. */
export function defaultAsOf(tickets: Tickets, agreement: Agreement): Instant {
  if (agreement.asOf !== undefined) return agreement.asOf;
  return Number.isFinite(tickets.newest) ? tickets.newest : Number.NaN;
}
