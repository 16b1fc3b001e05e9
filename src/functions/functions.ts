import { ticketZoneOf } from "../service-level/agreement";
import { explainCommitment, missesIn } from "../service-level/clock";
import { elapsedServiceTime } from "../service-level/calendar";
import { periodUpTo, trendPeriods } from "../service-level/period";
import { rowOfText } from "../service-level/ticket";
import { HOUR_MS } from "../service-level/time";
import { asOfArgument, calendarArgument, grainArgument, instantArgument, periodsArgument, quoted, serialOf, slaArgument, targetArgument, textOf } from "./arguments";
import { currentDefinitions } from "./definitions";
import { dueOf } from "./dueOf";
import { emptyList } from "./emptyList";
import { messagesOf, notAvailable } from "./functionErrors";
import { decidedCounts, judgedSla, nothingDecided, statusOf, withTickets } from "./judgedSla";
import { missRows } from "./missRows";
import { rowsOfTickets } from "./rowsOfTickets";
import { handleOf, ticketData } from "./ticketData";
import { valueByValue } from "./valueByValue";

// Excel's function metadata is read from the top-level functions of this file and of those called ...Functions.ts; each does no more than turn its arguments into
// a question to the core and the answer into cells. Ranges are `any[][]` because the metadata tool knows no other matrix of mixed cells.

/**
 * Reads a ticket range once and returns a handle. Pass the handle to other SLA functions: hundreds of them then cost one reading.
 * @customfunction SLADATA SLA_DATA
 * @param tickets Ticket range with its header row, e.g. Tickets[#All].
 * @returns A short text that names the rows and changes when any cell of them changes.
 */
export function slaData(tickets: any[][]): string {
  return handleOf(tickets);
}

/**
 * Service hours between two date-times: without nights, weekends and holidays of the calendar.
 * @customfunction SLAHOURS SLA_HOURS
 * @param start Date-time at which the clock starts, or a range of them: one answer for each.
 * @param end Date-time at which it stops.
 * @param [calendar] Name in the Calendars table. Left out: the agreement's default calendar.
 * @returns Hours as a number; 0 when end is not after start.
 */
export function slaHours(start: any[][], end: any[][], calendar?: any[][]): Promise<any[][]> {
  return valueByValue([start, end, calendar], async (first, last, name) => {
    const definitions = await currentDefinitions();
    const hours = calendarArgument(name, definitions.agreement);
    const zone = definitions.agreement.ticketZone ?? hours.source.zone;
    const from = instantArgument(first, "start", zone, definitions);
    const to = instantArgument(last, "end", zone, definitions);
    return elapsedServiceTime(hours, from, to) / HOUR_MS;
  });
}

/**
 * The date-time when that many service hours have passed, or a target is due; at a closing edge the closing time itself.
 * @customfunction SLADUE SLA_DUE
 * @param start Date-time at which the clock starts, or a range of them: one answer for each.
 * @param hours Service hours to pass, or a target as an SLA states it, such as "90 min", "2 wd" or "end of 1 wd".
 * @param [calendar] Name in the Calendars table. Left out: the agreement's default calendar.
 * @returns Date-time as an Excel serial number.
 */
export function slaDue(start: any[][], hours: any[][], calendar?: any[][]): Promise<any[][]> {
  return valueByValue([start, hours, calendar], async (first, wanted, name) => {
    const definitions = await currentDefinitions();
    const { agreement } = definitions;
    const compiled = calendarArgument(name, agreement);
    const zone = agreement.ticketZone ?? compiled.source.zone;
    const from = instantArgument(first, "start", zone, definitions);
    const target = targetArgument(wanted, agreement);
    const due = serialOf(dueOf(target, compiled, from), zone, definitions);
    if (due === "") throw notAvailable(messagesOf(agreement).functions.neverDue(compiled.source.name));
    return due;
  });
}

/**
 * Share of the commitments decided in a period that were met: met / (met + missed).
 * @customfunction SLACOMPLIANCE SLA_COMPLIANCE
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table, or a range of ids: one share for each.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A share 0..1; #N/A when nothing was decided.
 */
export function slaCompliance(tickets: any[][], sla: any[][], period?: any[][], asOf?: any[][]): Promise<any[][]> {
  return valueByValue([sla, period, asOf], async (id, during, until) => {
    const { met, missed } = decidedCounts(await judgedSla(tickets, id, during, until));
    return met / (met + missed);
  });
}

/**
 * How each ticket stands against an SLA: Met, Missed, Running, At risk, Overdue, Held, No SLA or Removed. One row a ticket.
 * @customfunction SLASTATUS SLA_STATUS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns One status a row, in the order of the range.
 */
export async function slaStatus(tickets: any[][], sla: any, asOf?: any): Promise<string[][]> {
  const judged = await judgedSla(tickets, sla, null, asOf);
  return rowsOfTickets(withTickets(judged), 1, (row) => [statusOf(judged.commitments, row)]) as string[][];
}

/**
 * Compliance period by period, oldest first, with headers: Period, Met, Decided, Attainment.
 * @customfunction SLATREND SLA_TREND
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [grain] week, month (default), quarter, half-year or year.
 * @param [periods] How many periods, the last one being that of as_of. Left out: 12.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table; Attainment is #N/A where nothing was decided.
 */
export async function slaTrend(tickets: any[][], sla: any, grain?: any, periods?: any, asOf?: any): Promise<any[][]> {
  const judged = await judgedSla(tickets, sla, null, asOf);
  const { agreement, decisions } = judged;
  const count = periodsArgument(periods ?? null, agreement);
  const last = periodUpTo(judged.asOf, grainArgument(grain ?? null, agreement), agreement);
  if (!last) throw notAvailable(messagesOf(agreement).functions.noTickets);
  const wanted = trendPeriods(last, count, agreement);
  const results = wanted.map((period) => decisions.countIn(period));
  return [
    ["Period", "Met", "Decided", "Attainment"],
    ...results.map(({ met, missed }, index) => [
      wanted[index].name,
      met,
      met + missed,
      met + missed > 0 ? met / (met + missed) : nothingDecided({ ...judged, periodName: wanted[index].name }),
    ]),
  ];
}

/**
 * The tickets that missed an SLA: id, deadline, when the clock stopped (empty while open) and service hours over the target.
 * @customfunction SLAMISSES SLA_MISSES
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @param [ifNone] What to show when there is none, such as "none". Left out: #N/A with a sentence.
 * @returns One row a missed ticket, in the order of the range.
 */
export async function slaMisses(tickets: any[][], sla: any, period?: any, asOf?: any, ifNone?: any): Promise<any[][]> {
  const judged = await judgedSla(tickets, sla, period, asOf);
  const { definitions, agreement, data, commitments } = judged;
  if (decidedCounts(judged).missed === 0) return emptyList(ifNone, messagesOf(agreement).functions.noMisses(judged.id, judged.periodName), 4);
  return missRows(data.tickets, commitments, missesIn(commitments, judged.period), definitions);
}

/**
 * The clock of one ticket, interval by interval, with headers: From, To, What, Status, Note, Counted hours, Total hours.
 * @customfunction SLAEXPLAIN SLA_EXPLAIN
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param id Ticket id.
 * @param sla Id in the SLAs table.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table of intervals; the last row has the deadline, the status, why there is no SLA, the target and the hours used.
 */
export async function slaExplain(tickets: any[][], id: any, sla: any, asOf?: any): Promise<any[][]> {
  const definitions = await currentDefinitions();
  const { agreement } = definitions;
  const slaId = slaArgument(sla, agreement);
  const data = ticketData(tickets, definitions);
  const wanted = textOf(id ?? null);
  const row = rowOfText(data.tickets.id, wanted);
  if (row < 0) throw notAvailable(messagesOf(agreement).functions.unknownTicket(quoted(id ?? null)));
  const explanation = explainCommitment(data.tickets, row, agreement, slaId, asOfArgument(asOf ?? null, data.tickets, definitions));
  const zone = ticketZoneOf(agreement);
  return [
    ["From", "To", "What", "Status", "Note", "Counted hours", "Total hours"],
    ...explanation.intervals.map((interval) => [
      serialOf(interval.from, zone, definitions),
      serialOf(interval.to, zone, definitions),
      interval.kind,
      interval.status,
      interval.note,
      interval.countedMs / HOUR_MS,
      interval.totalMs / HOUR_MS,
    ]),
    [
      serialOf(explanation.deadline, zone, definitions),
      "",
      "deadline",
      explanation.status,
      explanation.reason === "" ? "" : messagesOf(agreement).explain.reasons[explanation.reason],
      Number.isFinite(explanation.targetMs) ? explanation.targetMs / HOUR_MS : "",
      Number.isFinite(explanation.elapsedMs) ? explanation.elapsedMs / HOUR_MS : "",
    ],
  ];
}
