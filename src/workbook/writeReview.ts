import { languageOf, loadMessages } from "../messages";
import type { ConversationOptions } from "./conversation";
import type { PreparedReview } from "./prepareReview";
import { applyReportSheets } from "./report";
import { reportSheets } from "./report/sections";

/**
 * Writes a prepared review into the workbook: new sheets, or the tables of an earlier run in place. All of it or nothing. Answers the
 * name of the sheet that a reader begins with. Progress counts sheets; a cancel puts everything back.
 * @throws {ReportSheetProtectedError} one of our sheets is protected; nothing was written
 */
export async function writeReview(context: Excel.RequestContext, { agreement, review, loaded }: PreparedReview, options: ConversationOptions = {}): Promise<string> {
  const language = languageOf(agreement.language);
  const messages = await loadMessages(language);
  const sheets = reportSheets({ review, agreement, tickets: loaded.tickets, messages, date1904: loaded.source.date1904 });
  const names = await applyReportSheets(context, sheets, { code: language, status: messages.review.status }, options);
  return names[0];
}
