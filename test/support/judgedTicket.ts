import { COMMITMENT_STATUSES, explainCommitment, judgeCommitments, OUTCOMES } from "../../src/service-level/clock";
import type { ClockExplanation, CommitmentStatus, Outcome } from "../../src/service-level/clock";
import type { Agreement, Sla } from "../../src/service-level/agreement";
import { toWallClock } from "../../src/service-level/time";
import { anAgreement, anSla } from "./anAgreement";
import { ticketsOf } from "./aTicket";
import type { SourceFacts, TicketFacts } from "./aTicket";
import { at } from "./instants";

export interface Judged {
  readonly outcome: Outcome;
  readonly status: CommitmentStatus;
  readonly reason: ClockExplanation["reason"];
  /** "2024-01-08 13:00" on the wall clock of the tickets; "" = none. */
  readonly deadline: string;
  readonly stopped: string;
  readonly decidedAt: string;
  readonly elapsedHours: number;
  readonly explanation: ClockExplanation;
}

export interface JudgeOptions extends SourceFacts {
  /** A month after the first week by default. */
  readonly asOf?: string;
  readonly agreement?: Partial<Parameters<typeof anAgreement>[0]>;
}

/** One ticket under one SLA, in figures that a reader can check with a calendar. */
export function judged(ticket: TicketFacts, sla: Partial<Sla> = {}, { asOf = "2024-02-08 09:00", agreement = {}, ...source }: JudgeOptions = {}): Judged {
  return judgedUnder(ticket, anAgreement({ slas: [anSla(sla)], ...agreement }), asOf, source);
}

/** One ticket under the first SLA of an agreement. */
export function judgedUnder(ticket: TicketFacts, agreement: Agreement, asOf: string, source: SourceFacts = {}): Judged {
  const tickets = ticketsOf([ticket], source);
  const { zone = "UTC" } = source;
  const until = at(asOf, zone);
  const { id } = agreement.slas[0];
  const commitments = judgeCommitments(tickets, agreement, id, until);
  const explanation = explainCommitment(tickets, 0, agreement, id, until);
  // What is told of one ticket and what a pass over all of them says is the same, in every test.
  const { deadline: [deadline], stopped: [stopped], elapsedMs: [elapsedMs], targetMs: [targetMs] } = commitments;
  expect(explanation).toMatchObject({ status: COMMITMENT_STATUSES[commitments.status[0]], deadline, stopped, elapsedMs, targetMs });
  return {
    outcome: OUTCOMES[commitments.outcome[0]],
    status: explanation.status,
    reason: explanation.reason,
    deadline: shown(commitments.deadline[0], zone),
    stopped: shown(commitments.stopped[0], zone),
    decidedAt: shown(commitments.decidedAt[0], zone),
    elapsedHours: commitments.elapsedMs[0] / 3_600_000,
    explanation,
  };
}

/** An instant as a test writes it. */
export function shown(instant: number, zone = "UTC"): string {
  return Number.isNaN(instant) ? "" : new Date(toWallClock(instant, zone)).toISOString().slice(0, 16).replace("T", " ");
}
