import { takeSnapshot } from "../service-level/review";
import type { Instant } from "../service-level/time";
import { languageOf, loadMessages, type Messages } from "../messages";
import type { ConversationOptions } from "./excel";
import { loadSnapshots, withReview } from "./history";
import type { PreparedReview } from "./prepareReview";
import { applyReportSheets } from "./report";
import { askedSections, type Edition, type ReportInput, reportSetting, reportSheets, syncText, verdictLine } from "./report/sections";

export interface WriteOptions extends ConversationOptions {
  /** Both when left out. */
  readonly editions?: readonly Edition[];
  /** What the history notes as the time of writing; the review's as-of when left out, so that the same review is the same on every day. */
  readonly writtenAt?: Instant;
}

const BOTH: readonly Edition[] = ["executive", "detailed"];

/**
 * Writes a prepared review into the workbook: new sheets, or the tables of an earlier run in place; and freezes it in the history. All of it
 * or nothing. Answers the name of the sheet that a reader begins with. Progress counts sheets; a cancel puts everything back.
 * @throws {ReportSheetProtectedError} one of our sheets is protected; nothing was written
 */
export async function writeReview(context: Excel.RequestContext, prepared: PreparedReview, options: WriteOptions = {}): Promise<string> {
  const messages = await loadMessages(languageOf(prepared.agreement.language));
  // The history may have been edited, or another review frozen, since this one was prepared.
  const input = reportInput({ ...prepared, snapshots: await loadSnapshots(context) }, messages, options.writtenAt);
  const { editions = BOTH } = options;
  const names = await applyReportSheets(context, reportSheets(input, editions), reportSetting(input, askedSections(input.review.type, editions)), options);
  return names[0];
}

/** A sync as lines of text for a chat or a mail, in the language of the messages. Any review has one. */
export function syncTextOf(prepared: PreparedReview, messages: Messages): string {
  return syncText(reportInput(prepared, messages));
}

/** What the sheets of a prepared review are made of, the review itself frozen among the earlier ones. */
export function reportInput({ agreement, review, loaded, records, snapshots }: PreparedReview, messages: Messages, writtenAt: Instant = review.asOf): ReportInput {
  const input = { review, agreement, records, snapshots, tickets: loaded.tickets, messages, date1904: loaded.source.date1904 };
  const today = takeSnapshot(review, agreement, loaded.tickets, { verdict: verdictLine(input), writtenAt });
  return { ...input, today, snapshots: withReview(snapshots, today) };
}
