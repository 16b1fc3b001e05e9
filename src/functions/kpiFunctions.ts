import { csfReason, kpiRemark } from "../messages";
import { type Agreement, kpiRows, lastInstant, versionInForce } from "../service-level/agreement";
import type { KpiData } from "../service-level/kpi";
import { measureKpi, wholeTime } from "../service-level/kpi";
import { periodUpTo, previousPeriod, trendPeriods } from "../service-level/period";
import type { Period } from "../service-level/period";
import { csfStatus as csfStatusOf } from "../service-level/review";
import { kpiTrend as kpiTrendOf } from "../service-level/trend";
import type { KpiPeriodResult } from "../service-level/trend";
import { asOfArgument, grainArgument, idArgument, periodArgument, periodsArgument } from "./arguments";
import { currentDefinitions } from "./definitions";
import type { Definitions } from "./definitions";
import { messagesOf, notAvailable } from "./functionErrors";
import { kpiDataOf } from "./kpiData";
import { whyNoClockSentence } from "./judgedSla";
import { type TicketData, ticketData } from "./ticketData";
import { valueByValue } from "./valueByValue";

// Excel's function metadata is read from the top-level functions of this file; see functions.ts.

/**
 * A KPI of the KPIs table over a period, in the unit of its measure: a number, hours, days, a share 0..1, points or money.
 * @customfunction KPIVALUE KPI_VALUE
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param kpi Id in the KPIs table, or a range of ids: one answer for each.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that is known.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns One figure; #N/A where there is no data, with what is lacking.
 */
export function kpiValue(tickets: any[][], kpi: any[][], period?: any[][], asOf?: any[][]): Promise<any[][]> {
  return valueByValue([kpi, period, asOf], async (id, during, until) => kpiResult(tickets, id, during, until, await currentDefinitions()).value);
}

/**
 * A KPI period by period, oldest first, with headers: Period, Value, n, Target, Status.
 * @customfunction KPITREND KPI_TREND
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param kpi Id in the KPIs table.
 * @param [grain] week, month (default), quarter, half-year or year.
 * @param [periods] How many periods, the last one being that of as_of. Left out: 12.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table; Value is #N/A where there is no data, Target is empty where there is none.
 */
export async function kpiTrend(tickets: any[][], kpi: any, grain?: any, periods?: any, asOf?: any): Promise<any[][]> {
  const definitions = await currentDefinitions();
  const { agreement } = definitions;
  const id = idArgument(kpi ?? null, agreement.kpis, messagesOf(agreement).functions.unknownKpi);
  const data = measuredData(tickets, asOf, definitions);
  const count = periodsArgument(periods ?? null, agreement);
  const last = periodUpTo(data.asOf, grainArgument(grain ?? null, agreement), agreement);
  if (!last) throw notAvailable(messagesOf(agreement).functions.noTickets);
  const results = kpiTrendOf(kpiRows(agreement, id), data, trendPeriods(last, count, agreement));
  return [
    ["Period", "Value", "n", "Target", "Status"],
    ...results.map((result) => [
      result.period.name,
      Number.isNaN(result.value) ? notAvailable(whyNoValue(id, result, data, ticketData(tickets, definitions), definitions)) : result.value,
      result.n,
      result.target ?? "",
      result.status,
    ]),
  ];
}

/**
 * How a KPI stands against its target over a period: Met, At risk or Not met.
 * @customfunction KPISTATUS KPI_STATUS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param kpi Id in the KPIs table, or a range of ids: one answer for each.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that is known.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A word; #N/A where there is no data or no target.
 */
export function kpiStatus(tickets: any[][], kpi: any[][], period?: any[][], asOf?: any[][]): Promise<any[][]> {
  return valueByValue([kpi, period, asOf], async (id, during, until) => {
    const definitions = await currentDefinitions();
    const { target, status } = kpiResult(tickets, id, during, until, definitions);
    const { agreement } = definitions;
    if (target === undefined) throw notAvailable(messagesOf(agreement).functions.kpiWithoutTarget(idArgument(id, agreement.kpis, messagesOf(agreement).functions.unknownKpi)));
    return status;
  });
}

/**
 * How a critical success factor stands over a period, and why: the worst of the figures under it, with value, target and the period before.
 * @customfunction CSFSTATUS CSF_STATUS
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param csf Id in the CSFs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that is known.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns Two cells: Met, At risk, Not met or No data; and the reason in the language of the agreement.
 */
export async function csfStatus(tickets: any[][], csf: any, period?: any, asOf?: any): Promise<string[][]> {
  const definitions = await currentDefinitions();
  const { agreement } = definitions;
  const messages = messagesOf(agreement);
  const id = idArgument(csf ?? null, agreement.csfs, messages.functions.unknownCsf);
  const data = measuredData(tickets, asOf, definitions);
  const during = periodArgument(period ?? null, definitions);
  const whole = allTime(data);
  const review = csfStatusOf(id, data, during ?? whole, during === undefined ? { ...whole, to: whole.from } : previousPeriod(during, agreement));
  const why = review.parts.filter(({ status }) => status === review.status).map((part) => csfReason(part, messages, agreement.currency));
  return [[review.status, review.status === "No data" ? messages.measures.csfWithoutData : why.join("\n")]];
}

function measuredData(tickets: any[][], asOf: any, definitions: Definitions): KpiData {
  const data = ticketData(tickets, definitions);
  return kpiDataOf(data, definitions, asOfArgument(asOf ?? null, data.tickets, definitions));
}

/** All that is known, as a period without a name. */
function allTime(data: KpiData): Period {
  return { name: "", grain: "year", ...wholeTime(data) };
}

/** @throws {CustomFunctions.Error} `#N/A` where there is no value, with the reason */
function kpiResult(tickets: any[][], kpi: any, period: any, asOf: any, definitions: Definitions): KpiPeriodResult {
  const { agreement } = definitions;
  const id = idArgument(kpi ?? null, agreement.kpis, messagesOf(agreement).functions.unknownKpi);
  const during = periodArgument(period ?? null, definitions);
  const data = measuredData(tickets, asOf, definitions);
  const [result] = kpiTrendOf(kpiRows(agreement, id), data, [during ?? allTime(data)]);
  if (Number.isNaN(result.value)) throw notAvailable(whyNoValue(id, result, data, ticketData(tickets, definitions), definitions));
  return result;
}

function whyNoValue(id: string, result: KpiPeriodResult, data: KpiData, tickets: TicketData, { agreement }: Definitions): string {
  const messages = messagesOf(agreement);
  const { period } = result;
  const inForce = versionInForce(kpiRows(agreement, id), lastInstant(period, data.asOf));
  const remark = kpiRemark({ notMeasurable: inForce === undefined ? "" : measureKpi(inForce, data, []).notMeasurable, result }, messages);
  if (remark !== "") return `${id}: ${remark}`;
  return (inForce?.measure === "compliance" ? whyNoCompliance(id, data, tickets, agreement) : undefined) ?? messages.functions.kpiWithoutData(id, period.name);
}

/** Why a KPI of compliance has none where no SLA of it measures a ticket; `undefined` where one does. */
function whyNoCompliance(kpi: string, { asOf }: KpiData, tickets: TicketData, agreement: Agreement): string | undefined {
  const slas = [...new Set(agreement.slas.filter((sla) => sla.kpi === kpi).map(({ id }) => id))];
  const clockless = slas.map((sla) => tickets.judged(sla, asOf).clockless);
  const [first] = clockless;
  return first === undefined || clockless.includes(undefined) ? undefined : whyNoClockSentence(agreement, slas[0], tickets, first);
}
