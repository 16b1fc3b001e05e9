import type { ConversationOptions } from "../conversation";
import { withAnsweredRows } from "./answeredRows";
import { changeRows } from "./changeRows";
import { type PageLayout, pageLayout, planExistingSheet, planNewSheet, type SheetPlan, type Stretch } from "./layout";
import { type HeaderFooter, type Paper, setPrinted, setUpPage } from "./printSetup";
import { findEarlierSheets, headEarlierSheets, restoreEarlierSheets, type WrittenReview } from "./earlierSheets";
import { bodyOf, type FindTable, isFormula } from "./reportBody";
import { drawCharts } from "./reportCharts";
import { addStatusRules, decorateTable, fitFixedRows, fitTableRows, formatFixedRows, formatRows, POINTS_PER_CHARACTER, TAB_COLORS } from "./reportFormats";
import { OWN_COLUMNS, ownColumnsFormula } from "./ownColumns";
import { EARLIER, markFormula, REPORT_MARK } from "./reportMark";
import { literal, type ReportRow, type ReportSheet, type StatusWords, type TableBlock } from "./reportSheet";
import { earlierRows, type ExistingReport, type ExistingTable, type NewNames, readReportState, type ReportState } from "./reportState";
import { restoreReportSheets } from "./restoreReportSheets";
import { setTableBody, writeRows } from "./tableBody";

/** What every sheet of one review has in common. */
export interface ReportSetting {
  /** Language as the mark of a sheet records it, e.g. "fr". */
  readonly code: string;
  readonly status: StatusWords;
  readonly paper: Paper;
  readonly headerFooter: HeaderFooter;
  readonly review: WrittenReview;
}

/** A sheet with all that is known before anything is written. */
interface PlannedSheet {
  readonly sheet: ReportSheet;
  readonly layout: PageLayout;
  readonly plan: SheetPlan;
  readonly name: string;
  readonly existing: ExistingReport | undefined;
  readonly names: NewNames | undefined;
}

/**
 * Puts the sheets of a review into the workbook: makes those that are missing, updates the tables of the others in place, and
 * writes over no cell of the user's. Sheets of an earlier review that this one does not write say so from then on. When anything fails, everything is put back as it was and the error is thrown again. Answers the
 * names that the sheets have in the workbook.
 * @throws {ReportSheetProtectedError} before anything is written, when one of our sheets is protected
 */
export async function applyReportSheets(context: Excel.RequestContext, contents: readonly ReportSheet[], setting: ReportSetting, options: ConversationOptions = {}): Promise<string[]> {
  const state = await readReportState(context, contents);
  const sheets = contents.map((sheet) => withAnsweredRows(sheet, state.existing.get(sheet.key)));
  const planned = sheets.map((sheet) => planOf(sheet, state));
  const find = tableFinder(planned);
  const left = await findEarlierSheets(context, state, setting.review);
  try {
    for (const [position, sheet] of planned.entries()) {
      options.signal?.throwIfAborted();
      options.onProgress?.(position + 1, planned.length);
      if (sheet.existing) await updateSheet(context, sheet, sheet.existing, setting, find);
      else await createSheet(context, sheet, position, setting, find);
    }
    headEarlierSheets(context, left, setting.review);
    options.signal?.throwIfAborted();
    await context.sync();
    return planned.map(({ name }) => name);
  } catch (error) {
    restoreEarlierSheets(context, left);
    await restoreReportSheets(context, sheets, state);
    throw error;
  }
}

function planOf(sheet: ReportSheet, state: ReportState): PlannedSheet {
  const layout = pageLayout(sheet);
  const existing = state.existing.get(sheet.key);
  const rowsOf = (table: string): readonly ReportRow[] => layout.stretches.find((stretch) => stretch.table.name === table)?.table.rows ?? [];
  const earlierRowsOf = (table: string): readonly ReportRow[] => {
    const at = layout.stretches.findIndex((stretch) => stretch.table.name === table);
    return at < 0 || !existing ? [] : earlierRows(layout.stretches[at].table, existing.tables[at]);
  };
  const names = state.newNames.get(sheet.key);
  return {
    sheet, layout, existing, names, name: existing?.sheet ?? names!.sheet,
    plan: existing ? planExistingSheet(layout, existing, rowsOf, earlierRowsOf) : planNewSheet(layout, rowsOf),
  };
}

function tableFinder(planned: readonly PlannedSheet[]): FindTable {
  const places = new Map(planned.flatMap(({ layout, plan, name, existing }) =>
    layout.stretches.map(({ table }, at) => [table.name, { sheet: name, top: plan.places[at].top, left: existing?.tables[at].left ?? 0 }] as const)));
  return (name) => places.get(name);
}

/** New sheets stand in front, in the order of the report. */
async function createSheet(context: Excel.RequestContext, { sheet, layout, plan, names }: PlannedSheet, position: number, setting: ReportSetting, find: FindTable): Promise<void> {
  const worksheet = context.workbook.worksheets.add(names!.sheet);
  worksheet.position = position;
  const mark = worksheet.names.add(REPORT_MARK, markFormula({ key: sheet.key, language: setting.code, tables: names!.tables, review: setting.review.id }));
  mark.visible = false;
  noteOwnColumns(worksheet, layout, names!.tables);
  worksheet.showGridlines = false;
  worksheet.tabColor = TAB_COLORS[sheet.part];
  layout.widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  for (const [index, stretch] of layout.stretches.entries()) {
    const { table } = stretch;
    const { top, height } = plan.places[index];
    const { above, below } = fixedTops(stretch, index, plan);
    formatFixedRows(worksheet, stretch.above, above, layout);
    formatFixedRows(worksheet, stretch.below, below, layout);
    writeFixedRows(worksheet, stretch, above, below, 0);
    writeHeadings(worksheet, table, top, table.columns.map((column) => column.header), 0);
    const body = bodyOf(table, height, find);
    worksheet.getRangeByIndexes(top, 0, 1, table.columns.length).values = [table.columns.map((column) => column.header)];
    formatRows(worksheet, table.columns, top + 1, height, table);
    await writeRows(context, worksheet, { row: top + 1, column: 0 }, body);
    const made = worksheet.tables.add(worksheet.getRangeByIndexes(top, 0, height + 1, table.columns.length), true);
    made.name = names!.tables[index];
    made.style = "TableStyleLight1";
    if (table.isPlain) made.showFilterButton = false;
    if (table.wraps) made.showBandedRows = false;
    fitTableRows(worksheet, table, top);
    decorateTable(worksheet, table, plan.places[index], setting.status, index === layout.stretches.length - 1);
  }
  drawAllCharts(worksheet, layout, plan, undefined, false);
  if (layout.stretches.length === 1 && layout.stretches[0].charts === undefined) worksheet.freezePanes.freezeRows(plan.places[0].top + 1);
  setUpPage(worksheet, sheet, setting.paper);
  setPrinted(worksheet, sheet, layout, plan.places, setting.headerFooter);
}

async function updateSheet(context: Excel.RequestContext, { sheet, layout, plan }: PlannedSheet, existing: ExistingReport, setting: ReportSetting, find: FindTable): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(existing.sheet);
  changeRows(worksheet, plan.changes);
  for (const [index, stretch] of layout.stretches.entries()) {
    const { table } = stretch;
    const earlier = existing.tables[index];
    const { top, height } = plan.places[index];
    const { left, headers } = earlier;
    const { above, below } = fixedTops(stretch, index, plan);
    writeFixedRows(worksheet, stretch, above, below, left);
    fitFixedRows(worksheet, stretch.above, above, layout.textWidths);
    fitFixedRows(worksheet, stretch.below, below, layout.textWidths);
    writeHeadings(worksheet, table, top, headers, left);
    const body = bodyOf(table, height, find, earlier);
    const isLast = index === layout.stretches.length - 1;
    const before = isLast ? earlier.body.length : height;
    const item = worksheet.tables.getItem(earlier.name);
    await setTableBody(context, worksheet, item, { top, left, width: headers.length, height: before }, body);
    const ours = new Map(table.columns.map((column) => [column.header, column]));
    formatRows(worksheet, headers.map((header) => ours.get(header)), top + 1 + earlier.body.length, height - earlier.body.length, { ...table, left });
    fitTableRows(worksheet, table, top);
    fillUserFormulas(worksheet, earlier, top, ours, height);
    if (existing.mark.language !== setting.code) addStatusRules(worksheet, table, { top, height, isLast }, setting.status, headers, left);
  }
  worksheet.names.getItem(REPORT_MARK).formula = markFormula({ ...existing.mark, language: setting.code, review: setting.review.id });
  if (existing.mark.review === EARLIER) worksheet.tabColor = TAB_COLORS[sheet.part];
  worksheet.names.getItemOrNullObject(OWN_COLUMNS).delete();
  noteOwnColumns(worksheet, layout, existing.mark.tables);
  drawAllCharts(worksheet, layout, plan, existing, existing.mark.language !== setting.code);
  setPrinted(worksheet, sheet, layout, plan.places, setting.headerFooter);
}

function noteOwnColumns(worksheet: Excel.Worksheet, { stretches }: PageLayout, tables: readonly string[]): void {
  const own = stretches.map(({ table }, index) => ({ name: tables[index], headers: table.columns.map((column) => column.header) }));
  worksheet.names.add(OWN_COLUMNS, ownColumnsFormula(own)).visible = false;
}

/** First rows of the fixed parts above and below the charts. */
function fixedTops(stretch: Stretch, index: number, { places }: SheetPlan): { above: number; below: number } {
  const { top, band } = places[index];
  const below = top - 1 - stretch.below.length;
  return { below, above: (band ?? below) - stretch.above.length };
}

function writeFixedRows(worksheet: Excel.Worksheet, { above, below }: Stretch, aboveTop: number, belowTop: number, left: number): void {
  for (const [rows, top] of [[above, aboveTop], [below, belowTop]] as const) {
    rows.forEach((cells, index) => {
      for (const { text, from } of cells) worksheet.getRangeByIndexes(top + index, left + from, 1, 1).values = [[literal(text)]];
    });
  }
}

function writeHeadings(worksheet: Excel.Worksheet, { columns }: TableBlock, top: number, headers: readonly string[], left: number): void {
  for (const { header, heading } of columns) {
    const at = headers.indexOf(header);
    if (heading !== undefined && at >= 0) worksheet.getRangeByIndexes(top - 1, left + at, 1, 1).values = [[literal(heading)]];
  }
}

function drawAllCharts(worksheet: Excel.Worksheet, layout: PageLayout, { places }: SheetPlan, existing: ExistingReport | undefined, isTranslated: boolean): void {
  layout.stretches.forEach(({ charts }, index) => {
    const source = layout.stretches.findIndex(({ table }) => table.name === charts?.table);
    if (!charts || source < 0) return;
    const { table } = layout.stretches[source];
    drawCharts(worksheet, charts, table.rows, {
      top: places[source].top,
      left: existing?.tables[source].left ?? 0,
      headers: existing?.tables[source].headers ?? table.columns.map((column) => column.header),
      band: places[index].band!,
      widths: layout.printedWidths,
      drawn: existing?.charts ?? new Map(),
      isTranslated,
    });
  });
}

/** A column that the user added and filled with formulas goes on filling itself in new rows. */
function fillUserFormulas(worksheet: Excel.Worksheet, { body, headers, left }: ExistingTable, top: number, ours: ReadonlyMap<string, unknown>, height: number): void {
  const before = body.length;
  if (height <= before || before === 0) return;
  headers.forEach((header, column) => {
    if (ours.has(header) || !isFormula(body[before - 1][column])) return;
    const source = worksheet.getRangeByIndexes(top + before, left + column, 1, 1);
    worksheet.getRangeByIndexes(top + 1 + before, left + column, height - before, 1).copyFrom(source, "Formulas");
  });
}
