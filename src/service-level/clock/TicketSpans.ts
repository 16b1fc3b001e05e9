import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import type { ClockRule } from "./clockRule";
import { HELD, RUNNING, STOPPED } from "./TicketLife";
import type { TicketLife } from "./TicketLife";

/**
 * The time between the start of a clock and its stop (or the horizon, while it runs), cut into spans of one state. Before the first
 * status change a ticket is running. One object is filled again for each row.
 */
export class TicketSpans {
  count = 0;
  readonly from: Instant[] = [];
  readonly to: Instant[] = [];
  /** Index into `TICKET_STATES`. */
  readonly state: number[] = [];
  /** Whether its service time counts. */
  readonly counts: boolean[] = [];
  /** The status change with which the span begins, an index into the history; -1 before the first one. */
  readonly change: number[] = [];
  /** Where the clock starts: at a reopening when the agreement says that it restarts there. */
  start: Instant = Number.NaN;
  /** The clock stands still at the horizon, and when it goes on is not known. */
  endsHeld = false;

  constructor(private readonly history: Tickets["history"]) {}

  cut(rule: ClockRule, life: TicketLife, start: Instant, stopped: Instant): void {
    const { history } = this;
    const isStopped = !Number.isNaN(stopped);
    const end = isStopped ? stopped : life.horizon;
    this.count = 0;
    this.start = start;
    let from = start;
    // A hold without history is known only as "held now", which says nothing about the time before the clock stopped.
    let state = life.hasHistory || isStopped ? RUNNING : life.state;
    let lastChange = -1;
    for (let change = life.firstChange; change < life.endChange; change++) {
      const at = history!.at[change];
      if (isStopped ? at >= end : at > end) break;
      const next = history!.state[change];
      this.add(from, at, state, lastChange, this.countsIn(rule, life, state, lastChange));
      if (rule.restarts && state >= STOPPED && next < STOPPED && at >= start) this.restart(at);
      from = Math.max(from, at);
      state = next;
      lastChange = change;
    }
    // A clock that does not end with its ticket goes on after it: a hold ended there.
    if (life.stopped < end) {
      this.add(from, life.stopped, state, lastChange, this.countsIn(rule, life, state, lastChange));
      from = Math.max(from, life.stopped);
      state = STOPPED;
      lastChange = life.hasHistory ? life.endChange : -1;
    }
    const counts = this.countsIn(rule, life, state, lastChange);
    this.add(from, end, state, lastChange, counts);
    this.endsHeld = !isStopped && state === HELD && !counts && end >= start;
  }

  private countsIn({ counts, countsHeld }: ClockRule, life: TicketLife, state: number, change: number): boolean {
    if (state !== HELD) return counts[state];
    return change < 0 ? countsHeld.inColumn[life.status] : countsHeld.inHistory[this.history!.status[change]];
  }

  private add(from: Instant, to: Instant, state: number, change: number, counts: boolean): void {
    if (!(to > from)) return;
    const span = this.count++;
    this.from[span] = from;
    this.to[span] = to;
    this.state[span] = state;
    this.change[span] = change;
    this.counts[span] = counts;
  }

  private restart(at: Instant): void {
    this.count = 0;
    this.start = at;
  }
}
