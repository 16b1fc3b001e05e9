import { slaRows } from "../agreement";
import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import { RowChoice } from "./RowChoice";
import { TicketLife } from "./TicketLife";
import { OUTCOMES } from "./types";
import type { Commitments } from "./types";

/** Ways to reckon compliance that are in use, the first one ours. A "resolved" ticket is one whose clock has stopped. */
export type ComplianceRule =
  /** Decided in the period: met / (met + missed), each counted once, when it stopped or its deadline passed. */
  | "decided"
  /** Resolved in the period; what is open is invisible. */
  | "resolved"
  /** Opened in the period and resolved by now. */
  | "openedResolved"
  /** Opened in the period; open ones count by today's state, so that what is not yet due counts as met. */
  | "openedToday"
  /** Opened in the period; open ones count as not met. */
  | "openedAll"
  /** Met among those resolved in the period, divided by those opened in it: two different sets of tickets. */
  | "mixed"
  /** Resolved in the period, and open and overdue at its end, however long they have been. */
  | "resolvedAndOverdue"
  /** Resolved or cancelled in the period; cancelled ones count as not met. */
  | "withCancelled";

export const COMPLIANCE_RULES: readonly ComplianceRule[] = [
  "decided", "resolved", "openedResolved", "openedToday", "openedAll", "mixed", "resolvedAndOverdue", "withCancelled",
];

/** Compliance of one SLA in one period by one of the rules. */
export interface ComplianceVariant {
  readonly rule: ComplianceRule;
  readonly met: number;
  /** What `met` is divided by. */
  readonly base: number;
  /** met / base; `NaN` = no data: nothing to divide by, even where the mixed rule counts some as met. */
  readonly share: number;
  /** How many tickets it counts in another way than "decided" does. */
  readonly differing: number;
  /** Rows of `Tickets` of the first of them, in the order of the tickets. */
  readonly rows: readonly number[];
}

const ROWS_KEPT = 500;
const UNDECIDED = OUTCOMES.indexOf("undecided");
const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");
const REMOVED = OUTCOMES.indexOf("removed");

/** What a rule does with a ticket: it is in the base, it counts as met, or both (the mixed rule may count it as met alone). */
const IN_BASE = 1;
const COUNTS_AS_MET = 2;

/**
 * Compliance of an SLA in a period by every rule in use, in the order of `COMPLIANCE_RULES`, with the tickets that make the difference to
 * ours. All speak of the same tickets under the same clocks: they differ only in which of them they count, and when. Tickets without SLA,
 * merged ones and those opened after `asOf` count in none of them.
 */
export function complianceSpread(tickets: Tickets, agreement: Agreement, commitments: Commitments, period: Interval): ComplianceVariant[] {
  const { size, outcome, asOf } = commitments;
  const cancelledAt = cancellations(tickets, agreement, commitments.sla, asOf);
  const tallies = COMPLIANCE_RULES.map(() => ({ met: 0, base: 0, differing: 0, rows: [] as number[] }));
  const counted = new Uint8Array(COMPLIANCE_RULES.length);
  for (let row = 0; row < size; row++) {
    if (outcome[row] < UNDECIDED && outcome[row] !== REMOVED) continue;
    // What was cancelled is removed, or stays a miss.
    const cancelled = outcome[row] === REMOVED || outcome[row] === MISSED ? cancelledAt(row) : Number.NaN;
    if (!count(counted, row, commitments, period, cancelled)) continue;
    for (let rule = 0; rule < counted.length; rule++) {
      const tally = tallies[rule];
      if ((counted[rule] & IN_BASE) !== 0) tally.base++;
      if ((counted[rule] & COUNTS_AS_MET) !== 0) tally.met++;
      if (counted[rule] === counted[0]) continue;
      tally.differing++;
      if (tally.rows.length < ROWS_KEPT) tally.rows.push(row);
    }
  }
  return COMPLIANCE_RULES.map((rule, index) => {
    const { met, base, differing, rows } = tallies[index];
    return { rule, met, base, share: base === 0 ? Number.NaN : met / base, differing, rows };
  });
}

/** What every rule does with a ticket, into `counted`; false when none of them counts it. `cancelled`: when it was, `NaN` when it was not. */
function count(counted: Uint8Array, row: number, commitments: Commitments, { from, to }: Interval, cancelled: Instant): boolean {
  const { outcome, decidedAt, stopped, deadline, opened, asOf } = commitments;
  const isMet = outcome[row] === MET;
  const isCancelled = outcome[row] === REMOVED || !Number.isNaN(cancelled);
  // An update clock is met when its ticket is done, after its last wait.
  const stop = isMet && decidedAt[row] > stopped[row] ? decidedAt[row] : stopped[row];
  const isDecidedIn = decidedAt[row] >= from && decidedAt[row] < to;
  const isOpenedIn = !isCancelled && opened[row] >= from && opened[row] < to && opened[row] <= asOf;
  const isResolvedIn = !isCancelled && stop >= from && stop < to;
  const isOverdueAtEnd = !isCancelled && !isMet && opened[row] < to && !(stop < to) && deadline[row] < (to < asOf ? to : asOf);
  const isCancelledIn = cancelled >= from && cancelled < to;
  if (!isDecidedIn && !isOpenedIn && !isResolvedIn && !isOverdueAtEnd && !isCancelledIn) return false;

  const met = isMet ? COUNTS_AS_MET : 0;
  const whole = IN_BASE | met;
  counted[0] = isDecidedIn ? whole : 0;
  counted[1] = isResolvedIn ? whole : 0;
  counted[2] = isOpenedIn && !Number.isNaN(stop) ? whole : 0;
  counted[3] = isOpenedIn ? IN_BASE | (outcome[row] === UNDECIDED ? COUNTS_AS_MET : met) : 0;
  counted[4] = isOpenedIn ? whole : 0;
  counted[5] = (isOpenedIn ? IN_BASE : 0) | (isResolvedIn ? met : 0);
  counted[6] = isResolvedIn ? whole : isOverdueAtEnd ? IN_BASE : 0;
  counted[7] = isResolvedIn ? whole : isCancelledIn ? IN_BASE : 0;
  return true;
}

/** When a ticket was cancelled, as known at `asOf`; `NaN` for one that was not, that was merged, or that the SLA does not speak of. */
function cancellations(tickets: Tickets, agreement: Agreement, slaId: string, asOf: Instant): (row: number) => Instant {
  const choice = new RowChoice(slaRows(agreement, slaId), tickets, asOf, agreement);
  const life = new TicketLife(tickets, asOf);
  return (row) => {
    if (choice.indexOf(row) < 0) return Number.NaN;
    life.moveTo(row);
    return life.removed === "cancelled" ? life.horizon : Number.NaN;
  };
}
