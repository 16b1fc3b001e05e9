import { EARLIER, readMarks, standsOn } from "./marks";

/** A sheet of ours, as it stands in the workbook now. */
export interface WrittenReport {
  /** Section, e.g. "compliance". */
  readonly key: string;
  readonly sheet: string;
  /** Rows of its tables, without their headers. */
  readonly rows: number;
}

/** The report sheets of the workbook in the order of their tabs, without those that an earlier review left and copies that somebody made. Writes nothing. */
export async function listReports(context: Excel.RequestContext): Promise<WrittenReport[]> {
  const sheets = await readMarks(context);
  const found = sheets.flatMap(({ sheet, mark }) => {
    if (!mark || mark.review === EARLIER) return [];
    const tables = mark.tables.map((name) => {
      const body = sheet.tables.getItemOrNullObject(name).getDataBodyRange();
      return { body: body.load({ rowCount: true, worksheet: { id: true } }), first: body.getRow(0).load({ values: true }) };
    });
    return [{ key: mark.key, sheet, tables }];
  });
  await context.sync();
  const reports = found
    .map(({ tables, ...report }) => ({ ...report, tables: tables.filter(({ body }) => standsOn(report.sheet, body)) }))
    .filter(({ tables }) => tables.length > 0);
  // A table has at least one row: without data it is an empty one.
  const isEmpty = (first: Excel.Range) => (first.values as unknown[][])[0].every((cell) => cell === "");
  const rowsOf = ({ body, first }: (typeof found)[number]["tables"][number]) => (body.rowCount === 1 && isEmpty(first) ? 0 : body.rowCount);
  return reports.map(({ key, sheet, tables }) => ({ key, sheet: sheet.name, rows: tables.reduce((rows, table) => rows + rowsOf(table), 0) }));
}
