import type { Instant } from "../time";
import { type StatusHistory, TICKET_STATES, type Tickets } from "./types";

const STOPPED = TICKET_STATES.indexOf("stopped");

/** When the columns say that the ticket was done: the resolved one, else the closed one; `NaN` where neither does. */
export function doneColumn({ resolved, closed }: Pick<Tickets, "resolved" | "closed">, row: number): Instant {
  const done = resolved[row];
  return Number.isNaN(done) ? closed[row] : done;
}

/**
 * The status change with which the last stop of a ticket begins, an index into the history: "Resolved" followed by "Closed" is one stop. Its changes are `first .. end`
 * (exclusive), the last of them a stop.
 */
export function finalStop({ state }: Pick<StatusHistory, "state">, first: number, end: number): number {
  let stop = end - 1;
  while (stop > first && state[stop - 1] === STOPPED) stop--;
  return stop;
}
