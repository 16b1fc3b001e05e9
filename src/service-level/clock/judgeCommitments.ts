import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { ClockReader } from "./ClockReader";
import { COMMITMENT_STATUSES, OUTCOMES } from "./types";
import type { Commitments } from "./types";

/**
 * Judges every ticket under one SLA, as things stood at `asOf`: facts after it have not happened yet. A commitment is decided once, when
 * its clock stops or its deadline passes, whichever comes first; open and not yet due is undecided.
 * @throws {AgreementError} `unknownSla`: the agreement has no such SLA
 * @throws {CalendarError} a calendar that the SLA uses cannot be reckoned with
 */
export function judgeCommitments(tickets: Tickets, agreement: Agreement, slaId: string, asOf: Instant): Commitments {
  const { size } = tickets;
  const reader = new ClockReader(tickets, agreement, slaId, asOf);
  const outcome = new Uint8Array(size);
  const status = new Uint8Array(size);
  const deadline = new Float64Array(size);
  const stopped = new Float64Array(size);
  const decidedAt = new Float64Array(size);
  const elapsedMs = new Float64Array(size);
  const targetMs = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    reader.moveTo(row);
    outcome[row] = OUTCOMES.indexOf(reader.outcome);
    status[row] = COMMITMENT_STATUSES.indexOf(reader.status);
    deadline[row] = reader.deadline;
    stopped[row] = reader.stopped;
    decidedAt[row] = reader.decidedAt;
    elapsedMs[row] = reader.elapsedMs;
    targetMs[row] = reader.targetMs;
  }
  return { sla: slaId, size, asOf, opened: tickets.opened, outcome, status, deadline, stopped, decidedAt, elapsedMs, targetMs };
}
