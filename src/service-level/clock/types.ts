import type { DurationMs, Instant } from "../time";

/** The class of a commitment. Every ticket is in exactly one, so that the five counts add up to all tickets. */
export type Outcome = "removed" | "noSla" | "undecided" | "met" | "missed";

/** Codes of `Outcome` in typed arrays. */
export const OUTCOMES: readonly Outcome[] = ["removed", "noSla", "undecided", "met", "missed"];

/** What a manager reads beside a ticket. `Overdue` is missed and still open; `Missed` is missed and stopped. */
export type CommitmentStatus = "Met" | "Missed" | "Running" | "At risk" | "Overdue" | "Held" | "No SLA" | "Removed";

/** Codes of `CommitmentStatus` in typed arrays. */
export const COMMITMENT_STATUSES: readonly CommitmentStatus[] = ["Met", "Missed", "Running", "At risk", "Overdue", "Held", "No SLA", "Removed"];

/** One SLA over all tickets, column by column; row `r` is row `r` of `Tickets`. Instants `NaN` where there is none. */
export interface Commitments {
  readonly sla: string;
  readonly size: number;
  /** The instant up to which the data counts; what is written later has not happened yet. */
  readonly asOf: Instant;
  /** The tickets' own column. */
  readonly opened: Float64Array;
  /** Index into `OUTCOMES`. */
  readonly outcome: Uint8Array;
  /** Index into `COMMITMENT_STATUSES`. */
  readonly status: Uint8Array;
  /** Shifted by the holds up to the stop (or up to `asOf` while running); `NaN` while held with no end known, without SLA and when removed. */
  readonly deadline: Float64Array;
  /**
   * When the clock stopped, never before it started. Update clocks stop at every answer: for a ticket that still waits, deadline and used time are of
   * the present wait; else they and this are of the longest wait, or of the longest that was missed; for a ticket cancelled after its deadline at the latest when it was cancelled. */
  readonly stopped: Float64Array;
  /** min(stopped, deadline) once it is decided; `NaN` before. The period that contains it counts the commitment. */
  readonly decidedAt: Float64Array;
  /** Service time used so far, without holds; milliseconds; `NaN` without SLA and when removed. */
  readonly elapsedMs: Float64Array;
  /** Target in service time, before holds; `NaN` for a fixed due date. */
  readonly targetMs: Float64Array;
}

/** Why a commitment is removed or has no SLA. */
export type ClockReason =
  | "merged" | "cancelled"
  /** No row of the SLA admits the ticket, or none was in force when it was opened. */
  | "noRowApplies"
  | "openedNotKnown"
  /** The clock starts at a field that this ticket does not have. */
  | "startNotKnown"
  | "noDueDate"
  /** The ticket is done, but nothing tells since when. */
  | "stopNotKnown"
  /** The export has no column for a field that the clock needs. */
  | "fieldNotInExport"
  /** Update clocks need every public message with its time; a list of tickets does not hold them. */
  | "updateNotMeasured"
  /** No customer has ever waited for an answer on this ticket. */
  | "nobodyWaited"
  /** A periodic update clock that starts with the first message of an agent, and no agent has written. */
  | "nobodyWrote"
  /** An agent opened the ticket on nobody's behalf, so that there is nobody to respond to. */
  | "openedByAgent"
  /** The ticket was resolved without a reply before one was due, and the SLA says that such a ticket is not measured. */
  | "noReply";

/** Counts travel, percentages are divided only when shown. */
export interface Attainment {
  readonly met: number;
  readonly decided: number;
}

/** removed + noSla + undecided + met + missed = tickets. */
export interface Reconciliation {
  readonly tickets: number;
  readonly removed: number;
  readonly noSla: number;
  readonly undecided: number;
  readonly met: number;
  readonly missed: number;
}

/** One stretch in the life of a clock, for the person who asks "which minutes are these?". */
export interface ClockInterval {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: "running" | "outside service hours" | "held" | "stopped" | "holiday";
  /** Status of the ticket in it, where a history says so. */
  readonly status: string;
  /** Name of the holiday, or who is waited for. */
  readonly note: string;
  /** Service time of it that counts; negative for held time that is known only as a sum: it is taken off in an interval of its own, without instants. */
  readonly countedMs: DurationMs;
  /** Counted so far, at its end. */
  readonly totalMs: DurationMs;
}

export interface ClockExplanation {
  readonly ticket: string;
  readonly sla: string;
  readonly status: CommitmentStatus;
  /** Why there is no SLA, or why the ticket was removed; "" otherwise. */
  readonly reason: ClockReason | "";
  readonly opened: Instant;
  readonly deadline: Instant;
  readonly stopped: Instant;
  readonly targetMs: DurationMs;
  readonly elapsedMs: DurationMs;
  readonly calendar: string;
  readonly zone: string;
  readonly intervals: readonly ClockInterval[];
}
