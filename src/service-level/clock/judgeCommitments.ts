import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { ClockReader } from "./ClockReader";
import { judgePlainTickets, NOT_PLAIN, plainTickets } from "./judgePlainTickets";
import type { Commitments } from "./types";
import { OUTCOME_OF } from "./verdict";

/**
 * Judges every ticket under one SLA, as things stood at `asOf`: facts after it have not happened yet. A commitment is decided once, when
 * its clock stops or its deadline passes, whichever comes first; open and not yet due is undecided.
 * @throws {AgreementError} `unknownSla`: the agreement has no such SLA
 * @throws {CalendarError} a calendar that the SLA uses cannot be reckoned with
 */
export function judgeCommitments(tickets: Tickets, agreement: Agreement, slaId: string, asOf: Instant): Commitments {
  const { size, opened } = tickets;
  const reader = new ClockReader(tickets, agreement, slaId, asOf);
  const columns: Commitments = {
    sla: slaId, size, asOf, opened, outcome: new Uint8Array(size), status: new Uint8Array(size), deadline: new Float64Array(size),
    stopped: new Float64Array(size), decidedAt: new Float64Array(size), elapsedMs: new Float64Array(size), targetMs: new Float64Array(size),
  };
  const ruleOf = plainTickets(tickets, reader.rules, reader.choice, asOf);
  judgePlainTickets(tickets, reader.rules, ruleOf, columns);
  for (let row = 0; row < size; row++) {
    if (ruleOf[row] !== NOT_PLAIN) continue;
    reader.moveTo(row);
    columns.outcome[row] = OUTCOME_OF[reader.verdict];
    columns.status[row] = reader.verdict;
    columns.deadline[row] = reader.deadline;
    columns.stopped[row] = reader.stopped;
    columns.decidedAt[row] = reader.decidedAt;
    columns.elapsedMs[row] = reader.elapsedMs;
    columns.targetMs[row] = reader.targetMs;
  }
  return columns;
}
