import { HISTORY_KEY } from "./history";
import { parseMark, REPORT_MARK } from "./report";

/**
 * Calls `onEdit` with the name of the sheet after cells were edited by somebody else than this add-in, wherever a figure may come from: anywhere but on our report sheets; the history is no report. Not called when
 * only the result of a formula changes. Handlers do not survive a reload of the pane: call it at each start. Answers how to stop.
 */
export async function watchCells(context: Excel.RequestContext, onEdit: (sheet: string) => Promise<void>): Promise<() => Promise<void>> {
  const registration = context.workbook.worksheets.onChanged.add(async ({ triggerSource, worksheetId }) => {
    // A review writes many cells, on report sheets only. An Excel before ExcelApi 1.14 does not say who writes.
    if (triggerSource === "ThisLocalAddin") return;
    const sheet = await sourceSheet(worksheetId);
    if (sheet !== undefined) await onEdit(sheet);
  });
  await context.sync();
  return async () => {
    registration.remove();
    await registration.context.sync();
  };
}

/** The name of a sheet; `undefined` when no figure comes from it, or when it is gone. */
async function sourceSheet(id: string): Promise<string | undefined> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load({ name: true });
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true });
    await context.sync();
    const isReport = !mark.isNullObject && parseMark(String(mark.formula))?.key !== HISTORY_KEY;
    return sheet.isNullObject || isReport ? undefined : sheet.name;
  });
}
