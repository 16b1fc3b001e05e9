import { withWorkbook } from "./excel";
import { HISTORY_KEY } from "./history";
import { parseMark, REPORT_MARK } from "./marks";

/** Where cells were edited. */
export interface EditedSheet {
  readonly sheet: string;
  /** It is one of our reports, from which no figure comes. The history is none. */
  readonly isReport: boolean;
}

/**
 * Calls `onEdit` after cells were edited or rows sorted by somebody else than this add-in. Not when only the result of a formula changes. Handlers do
 * not survive a reload of the pane: call it at each start. Answers how to stop.
 */
export async function watchCells(context: Excel.RequestContext, onEdit: (edited: EditedSheet) => Promise<void>): Promise<() => Promise<void>> {
  const tell = async (worksheetId: string) => {
    const edited = await editedSheet(worksheetId);
    if (edited !== undefined) await onEdit(edited);
  };
  const { worksheets } = context.workbook;
  // A review writes many cells, on report sheets only. An Excel before ExcelApi 1.14 does not say who writes.
  const edits = worksheets.onChanged.add(async ({ triggerSource, worksheetId }) => (triggerSource === "ThisLocalAddin" ? undefined : tell(worksheetId)));
  // A sort is told as an event of its own. This add-in sorts nothing.
  const sorts = worksheets.onRowSorted.add(async ({ worksheetId }) => tell(worksheetId));
  await context.sync();
  return async () => {
    edits.remove();
    sorts.remove();
    await edits.context.sync();
  };
}

/** `undefined`: the sheet is gone. */
async function editedSheet(id: string): Promise<EditedSheet | undefined> {
  // The next cell may be under way already.
  return withWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load({ name: true });
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true });
    await context.sync();
    const isReport = !mark.isNullObject && parseMark(String(mark.formula))?.key !== HISTORY_KEY;
    return sheet.isNullObject ? undefined : { sheet: sheet.name, isReport };
  });
}
