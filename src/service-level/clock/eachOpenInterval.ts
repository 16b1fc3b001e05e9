import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { RUNNING, STOPPED, TicketLife } from "./TicketLife";

/** How a stretch of open time ended: it has not ended yet, the ticket was done, or it was cancelled or merged. */
export type OpenEnd = "open" | "done" | "removed";

/**
 * Visits every stretch in which a ticket was open (running or held), as known at `asOf`: row by row and in time order. `to` is
 * `Infinity` when it is still open; `isReopened` says that another stretch of the same ticket follows. Tickets opened after `asOf` or
 * nobody knows when, and those that ended nobody knows when, are left out.
 */
export function eachOpenInterval(
  tickets: Tickets, asOf: Instant, visit: (row: number, from: Instant, to: Instant, end: OpenEnd, isReopened: boolean) => void,
): void {
  const { size, opened, history } = tickets;
  const life = new TicketLife(tickets, asOf);
  for (let row = 0; row < size; row++) {
    if (!(opened[row] <= asOf)) continue;
    life.moveTo(row);
    let end: OpenEnd = "open";
    let to = Number.POSITIVE_INFINITY;
    // Without a history the dates of a cancelled ticket are those of its cancellation, under whatever name; the first ends it, as it did before the second was known.
    if (life.removed !== "" && (!life.hasHistory || Number.isNaN(life.stopped))) [end, to] = ["removed", Number.isNaN(life.stopped) ? life.horizon : life.stopped];
    else if (!Number.isNaN(life.stopped)) [end, to] = ["done", life.stopped];
    if (Number.isNaN(to) || life.stopNotKnown) continue;
    let from = opened[row];
    let closedAt = Number.NaN;
    let closedBy: OpenEnd = "open";
    let state = RUNNING;
    for (let change = life.firstChange; change < life.endChange; change++) {
      const next = history!.state[change];
      const at = Math.max(history!.at[change], opened[row]);
      if (state < STOPPED && next >= STOPPED) [closedAt, closedBy] = [at, next === STOPPED ? "done" : "removed"];
      else if (state >= STOPPED && next < STOPPED) {
        visit(row, from, closedAt, closedBy, true);
        from = at;
      }
      state = next;
    }
    if (state < STOPPED) visit(row, from, Math.max(from, to), end, false);
    else visit(row, from, closedAt, closedBy, false);
  }
}
