import { doneColumn, finalStop, TICKET_STATES } from "../ticket";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

export const RUNNING = TICKET_STATES.indexOf("running");
export const HELD = TICKET_STATES.indexOf("held");
export const STOPPED = TICKET_STATES.indexOf("stopped");
export const CANCELLED = TICKET_STATES.indexOf("cancelled");
const MERGED = TICKET_STATES.indexOf("merged");

/**
 * What is known of one ticket at `asOf`: whether it is done and since when, and which status changes count. What happens later has
 * not happened. One object is moved from row to row, because a million of them would cost more than the reckoning.
 *
 * Where a history exists it says whether the ticket is done; the resolved column then says since when, as long as it lies after the
 * last work on the ticket (it may also hold an earlier resolution). "Resolved" followed by "Closed" is one stop: the first counts.
 * Where there is none, the resolved column counts, else the closed one.
 */
export class TicketLife {
  /** Done since; `NaN` while open, and when it is not known. */
  stopped: Instant = Number.NaN;
  /** The ticket is done, but nothing tells since when. */
  stopNotKnown = false;
  removed: "" | "cancelled" | "merged" = "";
  /** Up to when its life is known: `asOf`, or when it was cancelled; `NaN` when it was cancelled nobody knows when. */
  horizon: Instant = Number.NaN;
  /** Status changes before the final stop: `firstChange .. endChange` (exclusive) of the history; none when equal. */
  firstChange = 0;
  endChange = 0;
  hasHistory = false;
  /** State at the horizon while open. */
  state = RUNNING;
  /** Code of the status column. */
  status = 0;

  constructor(private readonly tickets: Tickets, private readonly asOf: Instant) {}

  moveTo(row: number): void {
    const { history } = this.tickets;
    this.stopped = Number.NaN;
    this.stopNotKnown = false;
    this.removed = "";
    this.horizon = this.asOf;
    this.state = RUNNING;
    this.status = this.tickets.status.codes[row];
    this.firstChange = history === undefined ? 0 : history.offsets[row];
    this.endChange = history === undefined ? 0 : history.offsets[row + 1];
    this.hasHistory = this.endChange > this.firstChange;
    if (this.hasHistory) this.readHistory(row);
    else this.readColumns(row);
  }

  /** Whether all that its history tells up to the stop is that work went on: never held, nor done and reopened, nor removed. */
  get isUnbroken(): boolean {
    if (this.removed !== "") return false;
    for (let change = this.firstChange; change < this.endChange; change++) if (this.tickets.history!.state[change] !== RUNNING) return false;
    return true;
  }

  /** When it was done for the first time, reopened or not; as `stopped` where nothing tells of a time before. */
  get firstStopped(): Instant {
    const { history } = this.tickets;
    for (let change = this.firstChange; change < this.endChange; change++) if (history!.state[change] >= STOPPED) return history!.at[change];
    return this.stopped;
  }

  private readColumns(row: number): void {
    const { tickets, asOf } = this;
    const state = tickets.state[row];
    const done = doneColumn(tickets, row);
    if (isRemoved(state)) this.remove(state, cancelledColumn(tickets, row));
    if (done <= asOf) this.stopped = done;
    else if (Number.isNaN(done)) {
      this.stopNotKnown = state === STOPPED;
      // When the hold began is not known, so it is taken to last at any time: nothing proves that the deadline came first.
      if (state === HELD) this.state = HELD;
    }
  }

  private readHistory(row: number): void {
    const { tickets, asOf, firstChange } = this;
    const { at, state } = tickets.history!;
    const stateInColumn = tickets.state[row];
    const endsRemoved = isRemoved(state[this.endChange - 1]);
    while (this.endChange > firstChange && at[this.endChange - 1] > asOf) this.endChange--;
    if (this.endChange > firstChange && isRemoved(state[this.endChange - 1])) {
      const last = state[this.endChange - 1];
      while (this.endChange > firstChange && isRemoved(state[this.endChange - 1])) this.endChange--;
      this.remove(last, at[this.endChange]);
    } else if (isRemoved(stateInColumn) && !endsRemoved) {
      this.remove(stateInColumn, cancelledColumn(tickets, row));
    }
    if (this.endChange === firstChange) this.state = RUNNING;
    else this.state = state[this.endChange - 1];
    if (this.state === STOPPED) this.readFinalStop(row);
    else if (this.removed === "" && (stateInColumn === STOPPED || tickets.status.codes[row] === 0)) {
      // The history ends before the ticket was done.
      const done = doneColumn(tickets, row);
      if (done <= asOf && (this.endChange === firstChange || done >= at[this.endChange - 1])) this.stopped = done;
    }
  }

  /** The last changes are a stop: it begins with the first of them, or where the resolved column says. */
  private readFinalStop(row: number): void {
    const { at } = this.tickets.history!;
    const first = finalStop(this.tickets.history!, this.firstChange, this.endChange);
    const resolved = this.tickets.resolved[row];
    const lastWork = first > this.firstChange ? at[first - 1] : Number.NEGATIVE_INFINITY;
    this.stopped = resolved >= lastWork && resolved <= this.horizon ? resolved : at[first];
    this.endChange = first;
  }

  /** Removed at an instant; not yet removed when that is after `asOf`. */
  private remove(state: number, at: Instant): void {
    if (at > this.asOf) return;
    this.removed = state === CANCELLED ? "cancelled" : "merged";
    this.horizon = at;
  }
}

/** Whether a ticket in this state counts no longer: cancelled or merged. */
function isRemoved(state: number): boolean {
  return state === CANCELLED || state === MERGED;
}

function cancelledColumn(tickets: Tickets, row: number): Instant {
  const closed = tickets.closed[row];
  return Number.isNaN(closed) ? tickets.resolved[row] : closed;
}
