import type { Cell } from "../../tables";
import { parseMark, REPORT_MARK, type ReportMark } from "./reportMark";
import type { ReportSheet } from "./reportSheet";

/** A report of an earlier run, as it stands now. Indexes are 0-based; `body` is what must be written to have it back. */
export interface ExistingReport {
  readonly mark: ReportMark;
  readonly sheet: string;
  /** Row of the table's header. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Formulas where there are some, else values. */
  readonly body: readonly (readonly Cell[])[];
  /** Texts above the table, first column. */
  readonly lines: readonly Cell[];
  readonly charts: ReadonlySet<string>;
}

export interface ReportState {
  readonly existing: ReadonlyMap<string, ExistingReport>;
  readonly sheetIds: ReadonlySet<string>;
  /** Free names for the sheets and tables that have to be made, by key. */
  readonly newNames: ReadonlyMap<string, { readonly sheet: string; readonly table: string }>;
}

/** One of our report sheets is protected, so that the review cannot be written. */
export class ReportSheetProtectedError extends Error {
  readonly code = "reportSheetProtected";

  constructor(readonly sheet: string) {
    super(`The sheet "${sheet}" is protected.`);
    this.name = "ReportSheetProtectedError";
  }
}

/** Finds the reports of earlier runs and free names for new ones; writes nothing. Four syncs. */
export async function readReportState(context: Excel.RequestContext, contents: readonly ReportSheet[]): Promise<ReportState> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  const tables = context.workbook.tables.load({ name: true, worksheet: { name: true } });
  const names = context.workbook.names.load({ name: true });
  await context.sync();

  const marks = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true }));
  const protections = worksheets.items.map((sheet) => sheet.protection.load({ protected: true }));
  const charts = worksheets.items.map((sheet) => sheet.charts.load({ name: true }));
  await context.sync();

  const found = worksheets.items.flatMap((sheet, index) => {
    const mark = marks[index].isNullObject ? undefined : parseMark(String(marks[index].formula));
    const table = mark && tables.items.find((item) => item.name === mark.table && item.worksheet.name === sheet.name);
    if (!mark || !table || !contents.some((content) => content.key === mark.key)) return [];
    if (protections[index].protected) throw new ReportSheetProtectedError(sheet.name);
    const range = table.getRange().load({ rowIndex: true, columnIndex: true, values: true, formulas: true });
    return [{ mark, sheet, range, charts: new Set(charts[index].items.map((chart) => chart.name)) }];
  });
  await context.sync();

  const lines = found.map(({ sheet, range }) =>
    range.rowIndex > 0 ? sheet.getRangeByIndexes(0, 0, range.rowIndex, 1).load({ values: true }) : undefined,
  );
  await context.sync();

  const existing = new Map<string, ExistingReport>();
  found.forEach(({ mark, sheet, range, charts: drawn }, index) => {
    existing.set(mark.key, {
      mark,
      sheet: sheet.name,
      top: range.rowIndex,
      left: range.columnIndex,
      headers: range.values[0].map(String),
      body: range.values.slice(1).map((row: Cell[], at: number) => row.map((value, column) => written(value, range.formulas[at + 1][column]))),
      lines: (lines[index]?.values ?? []).map(([text]) => written(text, text)),
      charts: drawn,
    });
  });

  const takenSheets = new Set(worksheets.items.map((sheet) => sheet.name.toLowerCase()));
  const takenNames = new Set([...tables.items, ...names.items].map((item) => item.name.toLowerCase()));
  const newNames = new Map(
    contents
      .filter((content) => !existing.has(content.key))
      .map((content) => [
        content.key,
        { sheet: freeName(content.title, takenSheets, (name, n) => `${name} (${n})`), table: freeName(content.tableName, takenNames, (name, n) => `${name}_${n}`) },
      ]),
  );
  return { existing, sheetIds: new Set(worksheets.items.map((sheet) => sheet.id)), newNames };
}

/** What has to be written so that the cell holds again what it holds now: a formula as it is, a text safe from being read as one. */
function written(value: Cell, formula: Cell): Cell {
  if (formula !== value) return formula;
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

/** `name`, or the first numbered form of it that nobody has; it is taken from then on. */
function freeName(name: string, taken: Set<string>, numbered: (name: string, n: number) => string): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = numbered(name, n);
  taken.add(free.toLowerCase());
  return free;
}
