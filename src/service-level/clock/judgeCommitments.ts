import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { ClockReader } from "./ClockReader";
import { judgePlainTickets } from "./judgePlainTickets";
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
  for (const row of judgePlainTickets(tickets, reader.rules, reader.choice, columns)) {
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
