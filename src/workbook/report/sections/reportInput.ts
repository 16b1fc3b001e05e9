import { type Agreement, ticketZoneOf } from "../../../service-level/agreement";
import type { Period } from "../../../service-level/period";
import type { KpiPeriodResult, ReviewSnapshot, ServiceReview } from "../../../service-level/review";
import type { Tickets } from "../../../service-level/ticket";
import { type Instant, toWallClock } from "../../../service-level/time";
import type { ServiceRecords } from "../../../service-level/records";
import { type Messages, statusWord } from "../../../messages";
import { wallClockToSerial } from "../../../tables";

/** What every section of a report is made of. */
export interface ReportInput {
  readonly review: ServiceReview;
  readonly agreement: Agreement;
  readonly tickets: Tickets;
  /** Outages, feedback and registers. */
  readonly records: ServiceRecords;
  /** All reviews frozen in the workbook, this one among them; oldest period first. */
  readonly snapshots: readonly ReviewSnapshot[];
  /** This review by today's figures; where it was frozen before, `snapshots` hold it as it was then. */
  readonly today: ReviewSnapshot;
  readonly messages: Messages;
  readonly date1904: boolean;
}

/** The word of a KPI's status; "" for a figure that nobody set a target for. */
export function kpiStatusWord(result: KpiPeriodResult, input: ReportInput): string {
  return result.status === "No target" ? "" : statusWord(result.status, input.messages);
}

/** "Monthly review - Contoso - May 2016" */
export function reviewTitle({ review, agreement, messages }: ReportInput): string {
  return messages.review.title(messages.review.types[review.type], agreement.client, messages.formats.period(review.period.name));
}

/** The name of a period as formulas take it, such as 2026-05; a span of months, which they do not, in words. */
export function periodCell({ name }: Pick<Period, "name">, { messages }: ReportInput): string {
  return name.includes("/") ? messages.formats.period(name) : name;
}

/** "Data up to 1 June 2016, 00:00 (Europe/London)." */
export function asOfLine({ review, agreement, messages }: ReportInput): string {
  const zone = ticketZoneOf(agreement);
  return messages.review.asOf(messages.formats.dateTime(toWallClock(review.asOf, zone)), zone);
}

/** An instant as a date cell on the wall clock of the tickets; "" when it is not known. */
export function dateCell(instant: Instant, { agreement, date1904 }: ReportInput): number | "" {
  return Number.isFinite(instant) ? wallClockToSerial(toWallClock(instant, ticketZoneOf(agreement)), date1904) : "";
}

/** What a table with prices is about, and the currency in which they stand: "What you receive, and what other levels would cost and promise. (GBP)" */
export function inMoney(about: string, { agreement: { currency } }: ReportInput): string {
  return currency === "" ? about : `${about} (${currency})`;
}

/** A figure as a cell; empty where there is no data, so that a chart shows a gap and no formula counts it. */
export function figureCell(value: number | undefined): number | "" {
  return value !== undefined && Number.isFinite(value) ? value : "";
}
