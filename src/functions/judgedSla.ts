import type { Agreement } from "../service-level/agreement";
import { type ClocklessTicket, COMMITMENT_STATUSES, type Commitments, type CommitmentStatus } from "../service-level/clock";
import { textAt } from "../service-level/ticket";
import type { Instant, Interval } from "../service-level/time";
import { asOfArgument, periodArgument, slaArgument } from "./arguments";
import type { Decisions } from "./decisions";
import { currentDefinitions } from "./definitions";
import type { Definitions } from "./definitions";
import { messagesOf, notAvailable } from "./functionErrors";
import { type TicketData, ticketData } from "./ticketData";

/** What a function of one SLA asks about: its commitments as of an instant, in a period. */
export interface JudgedSla {
  readonly definitions: Definitions;
  readonly agreement: Agreement;
  /** The id as the `SLAs` table has it. */
  readonly id: string;
  /** All time when the argument was left out. */
  readonly period: Interval;
  /** "" when the argument was left out. */
  readonly periodName: string;
  readonly data: TicketData;
  readonly asOf: Instant;
  readonly commitments: Commitments;
  readonly decisions: Decisions;
  /** Where no ticket has a clock: one that shows why. */
  readonly clockless: () => ClocklessTicket | undefined;
}

const ALL_TIME: Interval = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * Reads the arguments that the functions of one SLA have in common, and judges its tickets.
 * @throws {CustomFunctions.Error} an argument cannot be read
 */
export async function judgedSla(tickets: any[][], sla: any, period: any, asOf: any): Promise<JudgedSla> {
  const definitions = await currentDefinitions();
  const { agreement } = definitions;
  const id = slaArgument(sla, agreement);
  const during = periodArgument(period ?? null, definitions);
  const data = ticketData(tickets, definitions);
  const until = asOfArgument(asOf ?? null, data.tickets, definitions);
  const judged = data.judged(id, until);
  const { commitments, decisions } = judged;
  return { definitions, agreement, id, period: during ?? ALL_TIME, periodName: during?.name ?? "", data, asOf: until, commitments, decisions, clockless: () => judged.clockless };
}

/** How a ticket stands; "" when it was opened later than the data count. */
export function statusOf({ opened, asOf, status }: Commitments, row: number): CommitmentStatus | "" {
  return opened[row] > asOf ? "" : COMMITMENT_STATUSES[status[row]];
}

/**
 * The tickets, which there are.
 * @throws {CustomFunctions.Error} `#N/A`: the range has a header row alone
 */
export function withTickets({ agreement, data }: JudgedSla): TicketData {
  if (data.rowCount === 0) throw notAvailable(messagesOf(agreement).functions.noTickets);
  return data;
}

/** `#N/A` with a sentence: nothing was decided in the period, no ticket has a clock, or there is none at all. */
export function nothingDecided({ agreement, id, periodName, data, clockless }: JudgedSla): CustomFunctions.Error {
  const { functions } = messagesOf(agreement);
  if (data.rowCount === 0) return notAvailable(functions.noTickets);
  const typical = clockless();
  return notAvailable(typical === undefined ? functions.nothingDecided(id, periodName) : whyNoClockSentence(agreement, id, data, typical));
}

/** That an SLA measures no ticket, with one that shows why. */
export function whyNoClockSentence(agreement: Agreement, sla: string, { tickets }: TicketData, { row, reason }: ClocklessTicket): string {
  const { functions, explain, formats } = messagesOf(agreement);
  return `${functions.measuresNoTicket(sla)} ${formats.labelled(textAt(tickets.id, row), explain.reasons[reason])}`;
}

/**
 * What was decided in the period.
 * @throws {CustomFunctions.Error} `#N/A`: nothing
 */
export function decidedCounts(judged: JudgedSla): ReturnType<Decisions["countIn"]> {
  const counts = judged.decisions.countIn(judged.period);
  if (counts.met + counts.missed === 0) throw nothingDecided(judged);
  return counts;
}
