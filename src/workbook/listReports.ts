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
    return [{ key: mark.key, sheet: sheet.name, table, body: table.getDataBodyRange().load({ rowCount: true }), first: table.getDataBodyRange().getRow(0).load({ values: true }) }];
  });
  await context.sync();
  // A table has at least one row: without data it is an empty one.
  const isEmpty = (first: Excel.Range) => (first.values as unknown[][])[0].every((cell) => cell === "");
  return found.map(({ key, sheet, table, body, first }) => ({ key, sheet, rows: table.isNullObject || (body.rowCount === 1 && isEmpty(first)) ? 0 : body.rowCount }));
}
