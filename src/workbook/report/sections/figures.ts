import { kpiRemark, kpiValueText, statusWord } from "../../../messages";
import { isSameWord } from "../../../service-level/agreement";
import { KPI_MEASURES, type KpiUnit, sharesStaySmall } from "../../../service-level/kpi";
import type { CsfReview, KpiReview, ServiceReview, SlaReview, Status } from "../../../service-level/review";
import type { Instant, Interval } from "../../../service-level/time";
import { calendarDaysBetween, toWallClock } from "../../../service-level/time";
import { isWhole } from "../../../service-level/trend";
import { marked, type ReportCell, type ReportChart, type ReportLink, type StatusWords, textWidth } from "..";
import { figureCell, type ReportInput } from "./reportInput";

const STATUS_KEYS: Readonly<Record<Status, keyof StatusWords>> = { "Met": "met", "At risk": "atRisk", "Not met": "notMet", "No data": "noData" };

const STATUSES = Object.keys(STATUS_KEYS) as Status[];

/** "▲ Met": shape and word. */
export function statusMark(status: Status, input: ReportInput): string {
  return marked(STATUS_KEYS[status], statusWord(status, input.messages));
}

/** Whether figures of a success factor are known, and none of it has a target by which to judge them. */
export function lacksTarget(factor: Pick<CsfReview, "parts">): boolean {
  return hasFigures(factor) && factor.parts.every(({ target }) => target === undefined);
}

/** Whether any figure of a success factor is known. */
export function hasFigures({ parts }: Pick<CsfReview, "parts">): boolean {
  return parts.some(({ value }) => Number.isFinite(value));
}

/** The mark of a success factor. Where it only lacks a target, it does not say that there is no data. */
export function factorMark(factor: Pick<CsfReview, "status" | "parts">, input: ReportInput): string {
  return lacksTarget(factor) ? input.messages.pack.noTarget : statusMark(factor.status, input);
}

/** Characters of a column in which no status is broken: "✖ No cumplido" takes more than "✖ Not met". */
export function markWidth(input: ReportInput): number {
  return Math.ceil(Math.max(...STATUSES.map((status) => textWidth(statusMark(status, input))))) + 1;
}

/** "▲ Met   ● At risk   ✖ Not met   ○ No data": what the marks of a sheet mean. */
export function statusLegend(input: ReportInput): string {
  return STATUSES.map((status) => statusMark(status, input)).join("   ");
}

/** What stands where nothing is off track; of what could not be judged it claims nothing. */
export function nothingOffTrack(statuses: readonly Status[], { messages: { pack: { offTrack } } }: ReportInput): string {
  return statuses.length === 0 || statuses.includes("No data") ? offTrack.noneKnown : offTrack.none;
}

/** A figure in its unit, as a person says it; the words for "no data" without one. */
export function figureText(value: number, unit: KpiUnit, { agreement, messages }: ReportInput): string {
  return kpiValueText(unit, value, messages, agreement.currency);
}

/** "28 of 30 (93.3%)"; "No data" where nothing was decided. */
export function slaFigure({ result }: Pick<SlaReview, "result">, { messages }: ReportInput): string {
  if (result.decided === 0) return statusWord("No data", messages);
  const { formats, pack } = messages;
  return pack.countsOf(result.met, result.decided, formats.percent(result.attainment, { apartFrom: result.goal }));
}

/** "2 h 18 min (from 30)": no figure without what it rests on. Availability and the hours that people lost are of minutes, not of so many cases. */
export function kpiFigure({ id, result, unit }: { readonly id: string; readonly result: { readonly value: number; readonly n: number }; readonly unit: KpiUnit }, input: ReportInput): string {
  const text = figureText(result.value, unit, input);
  const measure = input.review.kpis.find(({ kpi }) => isSameWord(kpi.id, id))?.kpi.measure;
  const isOfMinutes = measure !== undefined && KPI_MEASURES[measure].anchor === "minutes in the period";
  return unit === "count" || isOfMinutes || !Number.isFinite(result.value) ? text : input.messages.pack.restsOn(text, result.n);
}

export function kpiTarget({ result, unit }: Pick<KpiReview, "result" | "unit">, input: ReportInput): string {
  return result.target === undefined ? "" : figureText(result.target, unit, input);
}

/** Name and figure of the SLA or KPI with this id, "Resolve: 28 of 30 (93.3%), target 95.0%", or why a KPI has no figure; the id when there is none. */
export function figureWithName(id: string, input: ReportInput): string {
  const { review, messages } = input;
  const { formats, pack } = messages;
  const isOf = (row: { readonly id: string }) => isSameWord(row.id, id);
  const sla = review.slas.find((one) => isOf(one.sla));
  if (sla) return formats.labelled(sla.sla.name, pack.figureOf(slaFigure(sla, input), formats.percent(sla.result.goal)));
  const kpi = review.kpis.find((one) => isOf(one.kpi));
  if (!kpi) return id;
  // Within a sentence that goes on.
  const lacking = Number.isNaN(kpi.result.value) ? kpiRemark(kpi, messages).replace(/[.。]$/, "") : "";
  return formats.labelled(kpi.kpi.name, lacking || pack.figureOf(kpiFigure({ ...kpi, id }, input), kpiTarget(kpi, input)));
}

/** The unit of shares in a column that holds figures of several measures: they stand in per cent there. */
const PER_CENT = "%";

/** A figure for such a column. */
export function inUnit(value: number | undefined, unit: KpiUnit): number | "" {
  return figureCell(value === undefined || unit !== "share" ? value : value * 100);
}

export function unitText(unit: KpiUnit, { agreement, messages: { measures } }: ReportInput): string {
  if (unit === "share") return PER_CENT;
  return unit === "money" && agreement.currency !== "" ? agreement.currency : measures.units[unit];
}

/**
 * What tells the unit of a chart over such a column: in the title, where it is not plain, or on the axis. Shares that all stay small, such as a reopen
 * rate, have no axis up to 100%: on it they would be a flat line at the bottom.
 */
export function chartUnit(name: string, unit: string, values: readonly ReportCell[], { messages: { measures: { units } } }: ReportInput): Pick<ReportChart, "title" | "most"> {
  if (unit === PER_CENT && !sharesStaySmall(values.map((value) => Number(value) / 100))) return { title: name, most: 100 };
  return { title: unit === units.count || unit === units.number ? name : `${name} (${unit})` };
}

/** A day as the reader writes it; "" when it is not known. */
export function dayText(instant: Instant | undefined, { agreement, messages: { formats } }: ReportInput): string {
  return instant === undefined || !Number.isFinite(instant) ? "" : formats.date(toWallClock(instant, agreement.zone));
}

/** Until when notice is to be given: a day, or in the words of the agreement; "" when it says nothing. */
export function noticeText(input: ReportInput): string {
  const { noticeBy, renewalNotice } = input.agreement.contract;
  return dayText(noticeBy, input) || renewalNotice;
}

/** A cell that leads to the missed tickets of an SLA; "" when there are none. */
export function missLink(slaId: string, { review, messages: { pack } }: ReportInput): ReportLink | "" {
  const at = review.slas.findIndex(({ sla }) => isSameWord(sla.id, slaId));
  const count = review.slas[at]?.misses.length ?? 0;
  if (count === 0) return "";
  const row = review.slas.slice(0, at).reduce((rows, { misses }) => rows + misses.length, 0);
  return { text: pack.ticketCount(count), table: "Misses", row };
}

/** How many outages the services had in the reviewed period, as the Outages sheet counts them. */
export function outagesOf({ outages: { services } }: ServiceReview): number {
  return services.reduce((sum, { result }) => sum + result.outages.length, 0);
}

/** Met and decided over all SLAs in the periods at one place of their trends, or in the reviewed period. */
export function pooled(results: readonly { readonly met: number; readonly decided: number }[]): { readonly met: number; readonly decided: number; readonly share: number } {
  const met = results.reduce((sum, result) => sum + result.met, 0);
  const decided = results.reduce((sum, result) => sum + result.decided, 0);
  return { met, decided, share: decided === 0 ? Number.NaN : met / decided };
}

/** Tickets opened from `from` to before `to`. */
export function openedIn({ tickets, review }: ReportInput, { from, to }: { readonly from: Instant; readonly to: Instant }): number {
  const { opened, size } = tickets;
  let count = 0;
  for (let row = 0; row < size; row++) if (opened[row] >= from && opened[row] < to && opened[row] <= review.asOf) count++;
  return count;
}

/** How many tickets were opened in the period before, beside those of this one: nothing is said of a period within which the tickets begin. */
export function openedBefore(input: ReportInput, before: Interval | undefined): string {
  const { tickets: { opened }, review: { asOf }, messages: { formats, pack: { executive } } } = input;
  const first = opened.reduce((earliest, instant) => (instant < earliest ? instant : earliest), Number.POSITIVE_INFINITY);
  const isKnown = before !== undefined && isWhole(before, { from: first, to: asOf });
  return isKnown ? executive.before(formats.number(openedIn(input, before))) : executive.noBefore;
}

/** Whether a day is over: what is to be done on it is on time through the whole of it. */
export function isDayOver(day: Instant | undefined, { review: { asOf }, agreement: { zone } }: ReportInput): boolean {
  return day !== undefined && calendarDaysBetween(day, asOf, zone) > 0;
}

/** By when something is to be done that is not done: "31 July 2026", or "31 July 2026, overdue"; "" when nobody said. */
export function dueText(day: Instant | undefined, input: ReportInput): string {
  const { formats, pack: { status } } = input.messages;
  return formats.joined([dayText(day, input), isDayOver(day, input) ? status.overdue : ""]);
}
