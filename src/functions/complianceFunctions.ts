import { slaRows, ticketZoneOf } from "../service-level/agreement";
import { complianceSpread, pauseAudit } from "../service-level/clock";
import { deadlineAlerts, nearMisses } from "../service-level/review";
import { HOUR_MS } from "../service-level/time";
import { slaAtEnd } from "../service-level/trend";
import { asOfArgument, periodArgument, serialOf, slaArgument } from "./arguments";
import { currentDefinitions } from "./definitions";
import type { Definitions } from "./definitions";
import { emptyList } from "./emptyList";
import { messagesOf, notAvailable } from "./functionErrors";
import { ticketData } from "./ticketData";

// Excel's function metadata is read from the top-level functions of this file; see functions.ts.

const ALL_TIME = { from: -Infinity, to: Infinity };

/**
 * Compliance of an SLA by every rule in use, ours first, with headers: Rule, Met, Of, Share, Counted differently.
 * @customfunction SLASPREAD SLA_SPREAD
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table of eight rules; Share is #N/A where a rule counts nothing.
 */
export async function slaSpread(tickets: any[][], sla: any, period?: any, asOf?: any): Promise<any[][]> {
  const { definitions, id, during, data, commitments } = await judgedArguments(tickets, sla, period, asOf);
  const { agreement } = definitions;
  const nothing = () => notAvailable(messagesOf(agreement).functions.nothingDecided(id, during?.name ?? ""));
  return [
    ["Rule", "Met", "Of", "Share", "Counted differently"],
    ...complianceSpread(data.tickets, agreement, commitments, during ?? ALL_TIME)
      .map(({ rule, met, base, share, differing }) => [rule, met, base, Number.isNaN(share) ? nothing() : share, differing]),
  ];
}

/**
 * The tickets that were met with little left, the nearest miss first: id, deadline, when the clock stopped, and the share of the target that was used.
 * @customfunction SLANEARMISSES SLA_NEAR_MISSES
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @param [ifNone] What to show when there is none, such as "none". Left out: #N/A with a sentence.
 * @returns One row a ticket, at most 500.
 */
export async function slaNearMisses(tickets: any[][], sla: any, period?: any, asOf?: any, ifNone?: any): Promise<any[][]> {
  const { definitions, id, during, data, commitments, decided, until } = await judgedArguments(tickets, sla, period, asOf);
  const { agreement } = definitions;
  const { deadline, stopped, elapsedMs, targetMs } = commitments;
  const { rows } = nearMisses(data.tickets, agreement, slaAtEnd(slaRows(agreement, id), during ?? ALL_TIME, until), commitments, during ?? ALL_TIME);
  const { functions } = messagesOf(agreement);
  if (decided.met + decided.missed === 0) throw notAvailable(functions.nothingDecided(id, during?.name ?? ""));
  if (rows.length === 0) return emptyList(ifNone, functions.noNearMisses(id, during?.name ?? ""), 4);
  const zone = ticketZoneOf(agreement);
  return rows.map((row) => [data.tickets.id[row], serialOf(deadline[row], zone, definitions), serialOf(stopped[row], zone, definitions), elapsedMs[row] / targetMs[row]]);
}

/**
 * Open tickets at 75, 90 and 100 % of their target in working time, the most urgent first: id, level, share of the target used, deadline.
 * @customfunction SLAALERTS SLA_ALERTS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @param [ifNone] What to show when there is none, such as "none". Left out: #N/A with a sentence.
 * @returns One row a ticket, at most 200.
 */
export async function slaAlerts(tickets: any[][], sla: any, asOf?: any, ifNone?: any): Promise<any[][]> {
  const { definitions, id, data, commitments } = await judgedArguments(tickets, sla, null, asOf);
  const { agreement } = definitions;
  const alerts = deadlineAlerts(commitments).tickets;
  if (alerts.length === 0) return emptyList(ifNone, messagesOf(agreement).functions.noAlerts(id), 4);
  const zone = ticketZoneOf(agreement);
  return alerts.map(({ row, level, used, deadline }) => [data.tickets.id[row], level, Number.isNaN(used) ? "" : used, serialOf(deadline, zone, definitions)]);
}

/**
 * What holds took off the clocks of an SLA, with headers: Status, Waiting for, Tickets, Hours on hold; the last two rows are compliance with and without holds.
 * @customfunction SLAPAUSES SLA_PAUSES
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table, the status with the most hours first; when no hold stopped a clock, a row that says so in its place; #N/A when nothing was decided.
 */
export async function slaPauses(tickets: any[][], sla: any, period?: any, asOf?: any): Promise<any[][]> {
  const { definitions, id, during, data, commitments, decided } = await judgedArguments(tickets, sla, period, asOf);
  const { agreement } = definitions;
  const { functions } = messagesOf(agreement);
  const audit = pauseAudit(data.tickets, agreement, commitments, during ?? ALL_TIME);
  const { byStatus, withHolds, withoutHolds } = audit ?? { byStatus: [], withHolds: decided, withoutHolds: decided };
  const counts = [withHolds, withoutHolds].map(({ met, missed }) => met + missed);
  if (Math.max(...counts) === 0) throw notAvailable(functions.nothingDecided(id, during?.name ?? ""));
  const share = ({ met, missed }: typeof decided) => (met + missed > 0 ? met / (met + missed) : notAvailable(functions.nothingDecided(id, during?.name ?? "")));
  return [
    ["Status", "Waiting for", "Tickets", "Hours on hold"],
    ...(byStatus.length === 0 ? [[functions.noPauses(id, during?.name ?? ""), "", 0, 0]] : byStatus.map(({ status, waitingFor, tickets: count, removedMs }) => [status, waitingFor, count, removedMs / HOUR_MS])),
    ["With holds", "", counts[0], share(withHolds)],
    ["Without holds", "", counts[1], share(withoutHolds)],
  ];
}

/** What these functions have in common: the commitments of one SLA. */
async function judgedArguments(tickets: any[][], sla: any, period: any, asOf: any) {
  const definitions: Definitions = await currentDefinitions();
  const id = slaArgument(sla, definitions.agreement);
  const during = periodArgument(period ?? null, definitions);
  const data = ticketData(tickets, definitions);
  const until = asOfArgument(asOf ?? null, data.tickets, definitions);
  const { commitments, decisions } = data.judged(id, until);
  return { definitions, id, during, data, until, commitments, decided: decisions.countIn(during ?? ALL_TIME) };
}
