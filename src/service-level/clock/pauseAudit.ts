import { slaRows } from "../agreement";
import type { Agreement } from "../agreement";
import { elapsedServiceTime } from "../calendar";
import { SPEAKERS } from "../ticket";
import type { Tickets, WaitingFor } from "../ticket";
import type { DurationMs, Instant, Interval } from "../time";
import { ClockReader } from "./ClockReader";
import { HELD } from "./TicketLife";
import { OUTCOMES } from "./types";
import type { Commitments } from "./types";
import { OUTCOME_OF } from "./verdict";

/** What the holds took off the clocks of one SLA, for the commitments that were decided in a period. */
export interface PauseAudit {
  /** Decided commitments with a hold, and all. */
  readonly held: number;
  readonly decided: number;
  /** Service time taken off. */
  readonly removedMs: DurationMs;
  /** By status, the most first. `status` is "" where only the sum of the holds is known. */
  readonly byStatus: readonly PauseStatus[];
  /** As agreed, and as it would be if no hold stopped the clock. Two clocks, because the second may be decided in another period. */
  readonly withHolds: MetAndMissed;
  readonly withoutHolds: MetAndMissed;
  /** The tickets of which the most was taken off, at most 20. */
  readonly longest: readonly PausedTicket[];
  /** The tickets that stayed on hold the longest after the customer had written, at most 20; `undefined` where nothing tells who wrote when. */
  readonly afterReply: readonly PausedTicket[] | undefined;
}

export interface MetAndMissed {
  readonly met: number;
  readonly missed: number;
}

export interface PauseStatus {
  readonly status: string;
  readonly waitingFor: WaitingFor;
  readonly tickets: number;
  readonly removedMs: DurationMs;
}

export interface PausedTicket {
  /** Row of `Tickets`. */
  readonly row: number;
  /** Service time on hold; in `afterReply` only that after the customer's message. */
  readonly removedMs: DurationMs;
}

const LONGEST = 20;
const MET = OUTCOMES.indexOf("met");
const CUSTOMER = SPEAKERS.indexOf("customer");

/** The audit of one SLA; `undefined` when no row of it lets a hold stop the clock, or nothing of the source was ever on hold. */
export function pauseAudit(tickets: Tickets, agreement: Agreement, commitments: Commitments, period: Interval): PauseAudit | undefined {
  const rows = slaRows(agreement, commitments.sla);
  if (rows.every(({ holds }) => holds === "run") || !knowsHolds(tickets)) return undefined;
  const { size, outcome, decidedAt, asOf } = commitments;
  const reader = new ClockReader(tickets, agreement, commitments.sla, asOf);
  const unheld = new ClockReader(tickets, { ...agreement, slas: rows.map((sla) => ({ ...sla, holds: "run" })) }, commitments.sla, asOf);
  // Without its holds a ticket may be decided in another period: earlier, but for targets that mean a time of day.
  const isNeverLater = rows.every(({ target }) => target.kind === "serviceTime");
  const isIn = (instant: Instant) => instant >= period.from && instant < period.to;
  const withHolds = { met: 0, missed: 0 };
  const withoutHolds = { met: 0, missed: 0 };
  const byStatus = new Map<number, { tickets: number; removedMs: DurationMs }>();
  const longest = new Longest();
  const afterReply = new Longest();
  let [decided, held, removedMs] = [0, 0, 0];
  for (let row = 0; row < size; row++) {
    const isDecided = isIn(decidedAt[row]);
    if (isDecided) {
      decided++;
      tally(withHolds, outcome[row]);
    }
    if (!mayBeHeld(tickets, row)) {
      if (isDecided) tally(withoutHolds, outcome[row]);
      continue;
    }
    if (isNeverLater && decidedAt[row] < period.from) continue;
    unheld.moveTo(row);
    if (isIn(unheld.decidedAt)) tally(withoutHolds, OUTCOME_OF[unheld.verdict]);
    if (!isDecided) continue;
    reader.moveTo(row);
    const ofTicket = heldByStatus(reader, tickets);
    const sumMs = [...ofTicket.values()].reduce((sum, ms) => sum + ms, 0);
    if (sumMs === 0) continue;
    held++;
    removedMs += sumMs;
    for (const [status, ms] of ofTicket) {
      const known = byStatus.get(status) ?? { tickets: 0, removedMs: 0 };
      byStatus.set(status, { tickets: known.tickets + 1, removedMs: known.removedMs + ms });
    }
    longest.add(row, sumMs);
    afterReply.add(row, heldAfterReply(reader, tickets, row));
  }
  const { history } = tickets;
  return {
    held, decided, removedMs,
    byStatus: [...byStatus].map(([status, sums]) => ({ status: history?.statusLabels[status] ?? "", waitingFor: history?.waitingFor[status] ?? "", ...sums } satisfies PauseStatus))
      .sort((a, b) => b.removedMs - a.removedMs),
    withHolds, withoutHolds,
    longest: longest.tickets,
    afterReply: tickets.conversation === undefined ? undefined : afterReply.tickets,
  };
}

/** Whether anything of the source was ever on hold. */
export function knowsHolds({ history, heldMs, state }: Tickets): boolean {
  return (history !== undefined && history.state.includes(HELD)) || heldMs.some((ms) => ms > 0) || state.includes(HELD);
}

function mayBeHeld({ history, heldMs, state }: Tickets, row: number): boolean {
  if (heldMs[row] > 0 || state[row] === HELD) return true;
  if (history === undefined) return false;
  for (let change = history.offsets[row]; change < history.offsets[row + 1]; change++) if (history.state[change] === HELD) return true;
  return false;
}

/** Of a decided commitment. */
function tally(counts: { met: number; missed: number }, outcome: number): void {
  if (outcome === MET) counts.met++;
  else counts.missed++;
}

/** Service time on hold of the ticket that the reader stands on, by status code of the history; 0 where only the sum is known. */
function heldByStatus({ spans, calendar, heldSumMs }: ClockReader, { history }: Tickets): Map<number, DurationMs> {
  const sums = new Map<number, DurationMs>();
  const add = (status: number, ms: DurationMs) => ms > 0 && sums.set(status, (sums.get(status) ?? 0) + ms);
  for (let span = 0; span < spans.count; span++) {
    if (spans.state[span] !== HELD || spans.counts[span]) continue;
    add(spans.change[span] < 0 ? 0 : history!.status[spans.change[span]], elapsedServiceTime(calendar!, spans.from[span], spans.to[span]));
  }
  add(0, heldSumMs);
  return sums;
}

/** Service time on hold between a message of the customer and the end of the hold in which it came. */
function heldAfterReply({ spans, calendar }: ClockReader, { conversation }: Tickets, row: number): DurationMs {
  if (conversation === undefined) return 0;
  const { offsets, at, who } = conversation;
  let sumMs = 0;
  for (let span = 0; span < spans.count; span++) {
    if (spans.state[span] !== HELD || spans.counts[span]) continue;
    for (let message = offsets[row]; message < offsets[row + 1]; message++) {
      if (who[message] !== CUSTOMER || !(at[message] > spans.from[span] && at[message] < spans.to[span])) continue;
      sumMs += elapsedServiceTime(calendar!, at[message], spans.to[span]);
      break;
    }
  }
  return sumMs;
}

/** Keeps the tickets with the most, the most first; among equals the earlier row. */
class Longest {
  readonly tickets: PausedTicket[] = [];

  add(row: number, removedMs: DurationMs): void {
    const { tickets } = this;
    if (!(removedMs > 0) || (tickets.length === LONGEST && removedMs <= tickets[LONGEST - 1].removedMs)) return;
    const place = tickets.findIndex((other) => other.removedMs < removedMs);
    tickets.splice(place < 0 ? tickets.length : place, 0, { row, removedMs });
    if (tickets.length > LONGEST) tickets.pop();
  }
}
