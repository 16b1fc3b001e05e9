import { parseMark, REPORT_MARK } from "./report/reportMark";

/** A sheet of ours, as it stands in the workbook now. */
export interface WrittenReport {
  /** Section, e.g. "compliance". */
  readonly key: string;
  readonly sheet: string;
  /** Rows of its table, without the header. */
  readonly rows: number;
}

/** The report sheets of the workbook in the order of their tabs. Writes nothing. */
export async function listReports(context: Excel.RequestContext): Promise<WrittenReport[]> {
  const worksheets = context.workbook.worksheets.load({ name: true });
  await context.sync();
  const marks = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true }));
  await context.sync();
  const found = worksheets.items.flatMap((sheet, index) => {
    const mark = marks[index].isNullObject ? undefined : parseMark(String(marks[index].formula));
    if (!mark) return [];
    const table = sheet.tables.getItemOrNullObject(mark.table);
    return [{ key: mark.key, sheet: sheet.name, table, body: table.getDataBodyRange().load({ rowCount: true }) }];
  });
  await context.sync();
  return found.map(({ key, sheet, table, body }) => ({ key, sheet, rows: table.isNullObject ? 0 : body.rowCount }));
}
