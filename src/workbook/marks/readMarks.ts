import { parseMark, REPORT_MARK, type ReportMark } from "./reportMark";

/** A sheet of the workbook. */
export interface SheetWithMark<T> {
  readonly sheet: Excel.Worksheet;
  /** `undefined`: it is none of our reports. */
  readonly mark: ReportMark | undefined;
  readonly loaded: T;
}

/**
 * Every sheet of the workbook in the order of the tabs, with its mark. `load` asks for what else is wanted of each; what the caller has asked for before
 * is there, too. Two syncs.
 */
export async function readMarks<T = undefined>(context: Excel.RequestContext, load?: (sheet: Excel.Worksheet) => T): Promise<SheetWithMark<T>[]> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true, tabColor: true, visibility: true });
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({ sheet, name: sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true }), loaded: load?.(sheet) as T }));
  await context.sync();
  return asked.map(({ sheet, name, loaded }) => ({ sheet, mark: name.isNullObject ? undefined : parseMark(String(name.formula)), loaded }));
}
