import type { ConversationOptions } from "../excel";
import { withAnsweredRows } from "./answeredRows";
import { createReportSheet } from "./createReportSheet";
import { findEarlierSheets, headEarlierSheets, restoreEarlierSheets } from "./earlierSheets";
import { planReportSheet, tableFinder } from "./planReportSheet";
import type { ReportSetting } from "./ReportSetting";
import type { ReportSheet } from "./reportSheet";
import { readReportState } from "./reportState";
import { restoreReportSheets } from "./restoreReportSheets";
import { updateReportSheet } from "./updateReportSheet";

/**
 * Puts the sheets of a review into the workbook: makes those that are missing, updates the tables of the others in place, and
 * writes over no cell of the user's. Sheets of an earlier review that this one does not write say so from then on. When anything fails, everything is put
 * back as it was and the error is thrown again. Answers the names that the sheets have in the workbook.
 * @throws {ReportSheetProtectedError} before anything is written, when one of our sheets is protected
 */
export async function applyReportSheets(context: Excel.RequestContext, contents: readonly ReportSheet[], setting: ReportSetting, options: ConversationOptions = {}): Promise<string[]> {
  const state = await readReportState(context, contents);
  const sheets = contents.map((sheet) => withAnsweredRows(sheet, state.existing.get(sheet.key)));
  const planned = sheets.map((sheet) => planReportSheet(sheet, state));
  const find = tableFinder(planned);
  const left = await findEarlierSheets(context, state, setting.review);
  const made = new Set<string>();
  try {
    for (const [position, sheet] of planned.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(position + 1, planned.length);
      if (sheet.kind === "update") await updateReportSheet(context, sheet, setting, find);
      else {
        made.add(sheet.name);
        await createReportSheet(context, sheet, position, setting, find);
      }
      // A request to Excel on the web may hold 5 MB; a sheet takes some 350 kB without its longest tables and most of its charts, which go ahead of it.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sheet is a sync
      await context.sync();
    }
    headEarlierSheets(context, left, setting.review);
    options.signal?.throwIfAborted();
    await context.sync();
    return planned.map(({ name }) => name);
  } catch (error) {
    // Somebody else has just made a sheet of that name, perhaps by a review of their own.
    if (isSheetRefused(error)) made.delete([...made].at(-1)!);
    await restoreEarlierSheets(context, left);
    await restoreReportSheets(context, sheets, state, made);
    throw error;
  }
}

/** Whether Excel has refused to add a sheet because there is one of its name. */
function isSheetRefused(error: unknown): boolean {
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  return code === "ItemAlreadyExists" && debugInfo?.errorLocation === "WorksheetCollection.add";
}
