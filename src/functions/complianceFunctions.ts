import { slaAtEnd, slaRows, ticketZoneOf } from "../service-level/agreement";
import { attainmentIn, complianceSpread, pauseAudit } from "../service-level/clock";
import { deadlineAlerts, nearMisses } from "../service-level/review";
import { textAt } from "../service-level/ticket";
import { HOUR_MS } from "../service-level/time";
import type { Cell } from "../tables";
import { serialOf } from "./arguments";
import { emptyList } from "./emptyList";
import { messagesOf } from "./functionErrors";
import { decidedCounts, judgedSla, nothingDecided, statusOf, withTickets } from "./judgedSla";
import { rowsOfTickets } from "./rowsOfTickets";
import { valueByValue } from "./valueByValue";

// Excel's function metadata is read from the top-level functions of this file; see functions.ts.

/**
 * How many commitments of an SLA were met and missed in a period, how many were decided in all, and how many were still undecided at its end.
 * @customfunction SLACOUNTS SLA_COUNTS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table, or a range of ids: one row for each.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns Four cells: met, missed, decided, undecided; #N/A where the SLA measures no ticket.
 */
export async function slaCounts(tickets: any[][], sla: any[][], period?: any, asOf?: any): Promise<any[][]> {
  const counts = await valueByValue([Array.isArray(sla) ? sla.flat().map((id) => [id]) : sla], async (id) => {
    const judged = await judgedSla(tickets, id, period, asOf);
    withTickets(judged);
    if (judged.clockless() !== undefined) throw nothingDecided(judged);
    const [{ met, missed, undecided }] = attainmentIn(judged.commitments, [judged.period]);
    return [met, missed, met + missed, undecided];
  });
  return counts.map(([row]) => (Array.isArray(row) ? row : Array(4).fill(row)));
}

/**
 * The clock of every ticket under an SLA, with headers: Ticket, Status, Deadline, Stopped, Decided on, Hours used, Target hours. It counts in the period of Decided on.
 * @customfunction SLACLOCKS SLA_CLOCKS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table with the rows of the range, to stand beside it; of an event log, one row a ticket. What is not known is empty.
 */
export async function slaClocks(tickets: any[][], sla: any, asOf?: any): Promise<any[][]> {
  const judged = await judgedSla(tickets, sla, null, asOf);
  const { definitions, commitments } = judged;
  const { deadline, stopped, decidedAt, elapsedMs, targetMs } = commitments;
  const data = withTickets(judged);
  const zone = ticketZoneOf(judged.agreement);
  const hours = (ms: number) => (Number.isFinite(ms) ? ms / HOUR_MS : "");
  return [
    ["Ticket", "Status", "Deadline", "Stopped", "Decided on", "Hours used", "Target hours"],
    ...rowsOfTickets(data, 7, (row) => {
      const status = statusOf(commitments, row);
      if (status === "") return Array<Cell>(7).fill("");
      const times = [deadline, stopped, decidedAt].map((column) => serialOf(column[row], zone, definitions));
      return [textAt(data.tickets.id, row), status, ...times, hours(elapsedMs[row]), hours(targetMs[row])];
    }),
  ];
}

/**
 * Compliance of an SLA by every rule in use, ours first, with headers: Rule, Met, Of, Share, Counted differently.
 * @customfunction SLASPREAD SLA_SPREAD
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table of eight rules in the language of the agreement; Share is #N/A where a rule counts nothing.
 */
export async function slaSpread(tickets: any[][], sla: any, period?: any, asOf?: any): Promise<any[][]> {
  const judged = await judgedSla(tickets, sla, period, asOf);
  const { rules } = messagesOf(judged.agreement).compliance;
  return [
    ["Rule", "Met", "Of", "Share", "Counted differently"],
    ...complianceSpread(judged.data.tickets, judged.agreement, judged.commitments, judged.period)
      .map(({ rule, met, base, share, differing }) => [rules[rule], met, base, Number.isNaN(share) ? nothingDecided(judged) : share, differing]),
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
  const judged = await judgedSla(tickets, sla, period, asOf);
  const { definitions, agreement, id, data, commitments } = judged;
  decidedCounts(judged);
  const { rows } = nearMisses(data.tickets, agreement, slaAtEnd(slaRows(agreement, id), judged.period, judged.asOf), commitments, judged.period);
  if (rows.length === 0) return emptyList(ifNone, messagesOf(agreement).functions.noNearMisses(id, judged.periodName), 4);
  const { deadline, stopped, elapsedMs, targetMs } = commitments;
  const zone = ticketZoneOf(agreement);
  return rows.map((row) => [textAt(data.tickets.id, row), serialOf(deadline[row], zone, definitions), serialOf(stopped[row], zone, definitions), elapsedMs[row] / targetMs[row]]);
}

/**
 * Open tickets at 75, 90 and 100% of their target in working time, the most urgent first: id, level, share of the target used, deadline.
 * @customfunction SLAALERTS SLA_ALERTS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @param [ifNone] What to show when there is none, such as "none". Left out: #N/A with a sentence.
 * @returns One row a ticket, at most 200.
 */
export async function slaAlerts(tickets: any[][], sla: any, asOf?: any, ifNone?: any): Promise<any[][]> {
  const { definitions, agreement, id, data, commitments } = await judgedSla(tickets, sla, null, asOf);
  const alerts = deadlineAlerts(commitments).tickets;
  if (alerts.length === 0) return emptyList(ifNone, messagesOf(agreement).functions.noAlerts(id), 4);
  const zone = ticketZoneOf(agreement);
  return alerts.map(({ row, level, used, deadline }) => [textAt(data.tickets.id, row), level, Number.isNaN(used) ? "" : used, serialOf(deadline, zone, definitions)]);
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
  const judged = await judgedSla(tickets, sla, period, asOf);
  const { agreement } = judged;
  const audit = pauseAudit(judged.data.tickets, agreement, judged.commitments, judged.period);
  const decided = judged.decisions.countIn(judged.period);
  const { byStatus, withHolds, withoutHolds } = audit ?? { byStatus: [], withHolds: decided, withoutHolds: decided };
  const counts = [withHolds, withoutHolds].map(({ met, missed }) => met + missed);
  if (Math.max(...counts) === 0) throw nothingDecided(judged);
  const share = ({ met, missed }: typeof decided) => (met + missed > 0 ? met / (met + missed) : nothingDecided(judged));
  const noPauses = () => [messagesOf(agreement).functions.noPauses(judged.id, judged.periodName), "", 0, 0];
  return [
    ["Status", "Waiting for", "Tickets", "Hours on hold"],
    ...(byStatus.length === 0 ? [noPauses()] : byStatus.map(({ status, waitingFor, tickets: count, removedMs }) => [status, waitingFor, count, removedMs / HOUR_MS])),
    ["With holds", "", counts[0], share(withHolds)],
    ["Without holds", "", counts[1], share(withoutHolds)],
  ];
}
