import { COMMITMENT_STATUSES } from "../clock";
import type { Commitments, CommitmentStatus } from "../clock";
import type { Instant } from "../time";

/** Shares of the target, in working time, at which an open ticket is spoken of. */
export const ALERT_LEVELS = [0.75, 0.9, 1] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Open tickets that approach or have passed their deadline, as of the review. */
export interface DeadlineAlerts {
  /** How many stand at each level and below the next, in the order of `ALERT_LEVELS`; 1 is overdue. */
  readonly counts: readonly number[];
  /** The most used up first, at most 200. */
  readonly tickets: readonly AlertTicket[];
}

export interface AlertTicket {
  /** Row of `Tickets`. */
  readonly row: number;
  readonly level: AlertLevel;
  /** Used / target, 1 and more when overdue; `NaN` for a due date of the ticket's own. */
  readonly used: number;
  readonly deadline: Instant;
}

const TICKETS_KEPT = 200;
const statusCode = (status: CommitmentStatus) => COMMITMENT_STATUSES.indexOf(status);
const [RUNNING, AT_RISK, OVERDUE, HELD] = [statusCode("Running"), statusCode("At risk"), statusCode("Overdue"), statusCode("Held")];

/**
 * Open tickets at 75, 90 and 100% of their target, reckoned in working time and without holds, so that nothing is called urgent for a
 * weekend. A ticket on hold is listed with what it had used when it was put there. A ticket with a due date of its own is at 75% when it is at
 * risk, and at 100% when the date has passed.
 */
export function deadlineAlerts({ size, status, elapsedMs, targetMs, deadline }: Commitments): DeadlineAlerts {
  const counts = ALERT_LEVELS.map(() => 0);
  const found: AlertTicket[] = [];
  for (let row = 0; row < size; row++) {
    const code = status[row];
    if (code !== RUNNING && code !== AT_RISK && code !== OVERDUE && code !== HELD) continue;
    const used = targetMs[row] > 0 ? elapsedMs[row] / targetMs[row] : Number.NaN;
    const level: number = code === OVERDUE ? 2 : used >= ALERT_LEVELS[1] ? 1 : used >= ALERT_LEVELS[0] || (Number.isNaN(used) && code === AT_RISK) ? 0 : -1;
    if (level < 0) continue;
    counts[level]++;
    found.push({ row, level: ALERT_LEVELS[level as 0 | 1 | 2], used, deadline: deadline[row] });
  }
  return { counts, tickets: found.sort(moreUrgent).slice(0, TICKETS_KEPT) };
}

function moreUrgent(a: AlertTicket, b: AlertTicket): number {
  return b.level - a.level || (b.used || 0) - (a.used || 0) || (a.deadline || 0) - (b.deadline || 0) || a.row - b.row;
}
