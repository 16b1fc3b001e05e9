import { normalWord } from "../agreement";
import type { Tickets } from "../ticket";

/** The date column behind a name: a ticket field such as "first response", else a column of the export by its header; `undefined` when there is none. */
export function instantsOf(tickets: Tickets, name: string): Float64Array | undefined {
  const wanted = normalWord(name);
  switch (wanted) {
    case "opened": return tickets.opened;
    case "first response": return tickets.measured.has(wanted) ? tickets.firstResponse : undefined;
    case "resolved": return tickets.measured.has(wanted) ? tickets.resolved : undefined;
    case "closed": return tickets.measured.has(wanted) ? tickets.closed : undefined;
    case "due": return tickets.measured.has(wanted) ? tickets.due : undefined;
    default: return [...tickets.instants].find(([header]) => normalWord(header) === wanted)?.[1];
  }
}
