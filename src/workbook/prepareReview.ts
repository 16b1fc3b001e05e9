import type { Agreement } from "../service-level/agreement";
import type { ReviewSnapshot, ReviewType, ServiceReview } from "../service-level/review";
import type { Period } from "../service-level/period";
import type { ServiceRecords } from "../service-level/records";
import type { Instant } from "../service-level/time";
import { loadDefinitions } from "./definitions";
import type { ConversationOptions } from "./excel";
import { loadSnapshots } from "./history";
import { currentReckoner } from "./reckoning";
import { loadTickets, type LoadedTickets } from "./tickets";

export interface ReviewRequest {
  readonly type: ReviewType;
  /** The period to review, once the agreement with its zone and fiscal year is known; `undefined` = the newest complete one. */
  readonly period?: (agreement: Agreement) => Period | undefined;
  /** Up to when the data counts; `undefined` = what the agreement or the data say. */
  readonly asOf?: (agreement: Agreement) => Instant | undefined;
  /** What an implementation review is about, as in `ReviewInput`. */
  readonly change?: string;
}

/** A review that is reckoned and not yet written. */
export interface PreparedReview {
  readonly agreement: Agreement;
  readonly review: ServiceReview;
  readonly loaded: LoadedTickets;
  /** Outages, feedback and registers. */
  readonly records: ServiceRecords;
  /** Reviews frozen in the workbook so far. */
  readonly snapshots: readonly ReviewSnapshot[];
}

/**
 * Reads definitions and tickets and reckons the review; changes nothing in the workbook.
 * @throws {NoTicketSourceError} the workbook has no tickets
 * @throws {ReviewError} nothing tells up to when the data counts, or `change` is not known
 */
export async function prepareReview(context: Excel.RequestContext, request: ReviewRequest, options: ConversationOptions = {}): Promise<PreparedReview> {
  const { agreement, records, findings } = await loadDefinitions(context);
  const snapshots = await loadSnapshots(context);
  const loaded = await loadTickets(context, agreement, options);
  const review = await currentReckoner().review({
    tickets: loaded.tickets,
    agreement,
    records,
    snapshots,
    type: request.type,
    period: request.period?.(agreement),
    asOf: request.asOf?.(agreement),
    change: request.change,
    findings: [...findings, ...loaded.findings],
  }, options.signal);
  return { agreement, review, loaded, records, snapshots };
}
