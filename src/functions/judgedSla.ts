import type { Agreement } from "../service-level/agreement";
import type { Commitments } from "../service-level/clock";
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
  const { commitments, decisions } = data.judged(id, until);
  return { definitions, agreement, id, period: during ?? ALL_TIME, periodName: during?.name ?? "", data, asOf: until, commitments, decisions };
}

/** `#N/A` with a sentence: nothing was decided in the period, or there is no ticket at all. */
export function nothingDecided({ agreement, id, periodName, data }: JudgedSla): CustomFunctions.Error {
  const { functions } = messagesOf(agreement);
  return notAvailable(data.rowCount === 0 ? functions.noTickets : functions.nothingDecided(id, periodName));
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
