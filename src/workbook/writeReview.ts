import { languageOf, loadMessages } from "../messages";
import type { ConversationOptions } from "./conversation";
import type { PreparedReview } from "./prepareReview";
import { applyReportSheets } from "./report";
import { type Edition, reportSetting, reportSheets } from "./report/sections";

export interface WriteOptions extends ConversationOptions {
  /** Both when left out. */
  readonly editions?: readonly Edition[];
}

const BOTH: readonly Edition[] = ["executive", "detailed"];

/**
 * Writes a prepared review into the workbook: new sheets, or the tables of an earlier run in place. All of it or nothing. Answers the
 * name of the sheet that a reader begins with. Progress counts sheets; a cancel puts everything back.
 * @throws {ReportSheetProtectedError} one of our sheets is protected; nothing was written
 */
export async function writeReview(context: Excel.RequestContext, { agreement, review, loaded, records }: PreparedReview, options: WriteOptions = {}): Promise<string> {
  const messages = await loadMessages(languageOf(agreement.language));
  const input = { review, agreement, records, tickets: loaded.tickets, messages, date1904: loaded.source.date1904 };
  const names = await applyReportSheets(context, reportSheets(input, options.editions ?? BOTH), reportSetting(input), options);
  return names[0];
}
