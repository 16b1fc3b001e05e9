import { type ConversationOptions, inspectWorkbook, loadWorkbookData, withWorkbook, type WorkbookData, type WorkbookOutline } from "../../workbook";

/** What the pane knows of the workbook: its outline, and everything that is agreed with its tickets. */
export function readWorkbook(options: ConversationOptions): Promise<{ readonly outline: WorkbookOutline; readonly data: WorkbookData }> {
  return withWorkbook(async (context) => ({ outline: await inspectWorkbook(context), data: await loadWorkbookData(context, undefined, options) }));
}
