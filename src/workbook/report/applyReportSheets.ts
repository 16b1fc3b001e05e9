import type { Cell } from "../../tables";
import type { ConversationOptions } from "../conversation";
import { drawCharts } from "./reportCharts";
import { addStatusRules, decorateNewSheet, formatRows } from "./reportFormats";
import { markFormula, REPORT_MARK } from "./reportMark";
import { literal, type ReportSheet, type StatusWords } from "./reportSheet";
import { type ExistingReport, readReportState, type ReportState } from "./reportState";
import { restoreReportSheets } from "./restoreReportSheets";
import { setTableBody, writeRows } from "./tableBody";

export interface ReportLanguage {
  /** As the mark of a sheet records it, e.g. "fr". */
  readonly code: string;
  readonly status: StatusWords;
}

/**
 * Puts the sheets of a review into the workbook: makes those that are missing, updates the tables of the others in place, and
 * writes over no cell of the user's. When anything fails, everything is put back as it was and the error is thrown again. Answers the
 * names that the sheets have in the workbook.
 * @throws {ReportSheetProtectedError} before anything is written, when one of our sheets is protected
 */
export async function applyReportSheets(context: Excel.RequestContext, sheets: readonly ReportSheet[], language: ReportLanguage, options: ConversationOptions = {}): Promise<string[]> {
  const state = await readReportState(context, sheets);
  try {
    for (const [position, sheet] of sheets.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(position + 1, sheets.length);
      const existing = state.existing.get(sheet.key);
      if (existing) await updateSheet(context, sheet, existing, language);
      else await createSheet(context, sheet, position, state, language);
    }
    options.signal?.throwIfAborted();
    await context.sync();
    return sheets.map(({ key }) => state.existing.get(key)?.sheet ?? state.newNames.get(key)!.sheet);
  } catch (error) {
    await restoreReportSheets(context, sheets, state);
    throw error;
  }
}

/** New sheets stand in front, in the order of the report. */
async function createSheet(context: Excel.RequestContext, sheet: ReportSheet, position: number, state: ReportState, language: ReportLanguage): Promise<void> {
  const names = state.newNames.get(sheet.key)!;
  const worksheet = context.workbook.worksheets.add(names.sheet);
  worksheet.position = position;
  const mark = worksheet.names.add(REPORT_MARK, markFormula({ key: sheet.key, language: language.code, table: names.table }));
  mark.visible = false;
  const top = sheet.lines.length + 1;
  const width = sheet.columns.length;
  const body = bodyOf(sheet, sheet.columns.map((column) => column.header), []);
  worksheet.getRangeByIndexes(0, 0, sheet.lines.length, 1).values = sheet.lines.map((line) => [literal(line.text)]);
  worksheet.getRangeByIndexes(top, 0, 1, width).values = [sheet.columns.map((column) => column.header)];
  formatRows(worksheet, sheet.columns, top + 1, body.length);
  await writeRows(context, worksheet, { row: top + 1, column: 0 }, body);
  const table = worksheet.tables.add(worksheet.getRangeByIndexes(top, 0, body.length + 1, width), true);
  table.name = names.table;
  table.style = "TableStyleLight1";
  decorateNewSheet(worksheet, sheet, top, language.status);
  drawCharts(worksheet, sheet.charts(sheet.rows), { top, left: 0, headers: sheet.columns.map((column) => column.header), drawn: new Set() });
}

async function updateSheet(context: Excel.RequestContext, sheet: ReportSheet, existing: ExistingReport, language: ReportLanguage): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(existing.sheet);
  const table = worksheet.tables.getItem(existing.mark.table);
  const { top, left, headers } = existing;
  const lines = sheet.lines.slice(0, existing.lines.length);
  if (lines.length > 0) worksheet.getRangeByIndexes(0, 0, lines.length, 1).values = lines.map((line) => [literal(line.text)]);
  const body = bodyOf(sheet, headers, existing.body);
  const before = existing.body.length;
  await setTableBody(context, worksheet, table, { top, left, width: headers.length, height: before }, body);
  const ours = new Map(sheet.columns.map((column) => [column.header, column]));
  formatRows(worksheet, headers.map((header) => ours.get(header)), top + 1 + before, body.length - before, left);
  fillUserFormulas(worksheet, existing, ours, body.length);
  if (existing.mark.language !== language.code) {
    addStatusRules(worksheet, sheet, top, language.status, headers, left);
    worksheet.names.getItem(REPORT_MARK).formula = markFormula({ ...existing.mark, language: language.code });
  }
  drawCharts(worksheet, sheet.charts(sheet.rows), { top, left, headers, drawn: existing.charts });
}

/**
 * The rows as the table has its columns now: ours from the review wherever the user moved them, the user's own as they stand.
 * A table has at least one row; without data it is an empty one.
 */
function bodyOf(sheet: ReportSheet, headers: readonly string[], before: readonly (readonly Cell[])[]): Cell[][] {
  const places = headers.map((header) => sheet.columns.findIndex((column) => column.header === header));
  const rows = sheet.rows.length > 0 ? sheet.rows : [sheet.columns.map(() => "")];
  return rows.map((row, index) => places.map((from, at) => (from >= 0 ? literal(row[from]) : (before[index]?.[at] ?? ""))));
}

/** A column that the user added and filled with formulas goes on filling itself in new rows. */
function fillUserFormulas(worksheet: Excel.Worksheet, existing: ExistingReport, ours: ReadonlyMap<string, unknown>, height: number): void {
  const before = existing.body.length;
  if (height <= before || before === 0) return;
  existing.headers.forEach((header, column) => {
    const formula = existing.body[before - 1][column];
    if (ours.has(header) || typeof formula !== "string" || !formula.startsWith("=")) return;
    const source = worksheet.getRangeByIndexes(existing.top + before, existing.left + column, 1, 1);
    worksheet.getRangeByIndexes(existing.top + 1 + before, existing.left + column, height - before, 1).copyFrom(source, "Formulas");
  });
}
