import { cellsAt, writeRows } from "../excel";
import { markFormula, REPORT_MARK } from "../marks";
import { fixedTops } from "./layout";
import type { PlannedNewSheet } from "./planReportSheet";
import { setPrinted, setUpPage } from "./printSetup";
import { bodyOf, type FindTable } from "./reportBody";
import { decorateTable, fitTableRows, formatFixedRows, formatRows, setColumnWidths } from "./reportFormats";
import { TAB_COLORS } from "./reportLooks";
import type { ReportSetting } from "./ReportSetting";
import { drawAllCharts, noteOwnColumns, writeFixedRows, writeHeadings } from "./sheetParts";

/** New sheets stand in front, in the order of the report. */
export async function createReportSheet(context: Excel.RequestContext, planned: PlannedNewSheet, position: number, setting: ReportSetting, find: FindTable): Promise<void> {
  const { sheet, layout, plan, name, tableNames } = planned;
  const worksheet = context.workbook.worksheets.add(name);
  worksheet.position = position;
  const mark = worksheet.names.add(REPORT_MARK, markFormula({ key: sheet.key, language: setting.code, tables: tableNames, review: setting.review.id }));
  mark.visible = false;
  noteOwnColumns(worksheet, layout, tableNames);
  worksheet.showGridlines = false;
  worksheet.tabColor = TAB_COLORS[sheet.part];
  setColumnWidths(worksheet, layout.widths);
  for (const index of layout.stretches.keys()) await createTable(context, worksheet, planned, index, setting, find);
  await drawAllCharts(context, worksheet, planned, setting.code);
  if (layout.stretches.length === 1 && layout.stretches[0].charts === undefined) worksheet.freezePanes.freezeRows(plan.places[0].top + 1);
  setUpPage(worksheet, sheet, setting.paper);
  setPrinted(worksheet, sheet, layout, plan.places, setting.headerFooter);
}

/** One table with the texts around it. */
async function createTable(
  context: Excel.RequestContext, worksheet: Excel.Worksheet, { layout, plan, tableNames }: PlannedNewSheet, index: number, setting: ReportSetting, find: FindTable,
): Promise<void> {
  const stretch = layout.stretches[index];
  const { table } = stretch;
  const { top, height } = plan.places[index];
  const { above, below } = fixedTops(stretch, plan.places[index]);
  formatFixedRows(worksheet, stretch.above, above, layout);
  formatFixedRows(worksheet, stretch.below, below, layout);
  writeFixedRows(worksheet, stretch, above, below, 0);
  writeHeadings(worksheet, table, top, table.columns.map((column) => column.header), 0);
  const body = bodyOf(table, height, find);
  cellsAt(worksheet, top, 0, 1, table.columns.length).values = [table.columns.map((column) => column.header)];
  formatRows(worksheet, table.columns, top + 1, height, table);
  await writeRows(context, worksheet, { row: top + 1, column: 0 }, body);
  const made = worksheet.tables.add(cellsAt(worksheet, top, 0, height + 1, table.columns.length), true);
  made.name = tableNames[index];
  made.style = "TableStyleLight1";
  if (table.isPlain) made.showFilterButton = false;
  if (table.wraps) made.showBandedRows = false;
  fitTableRows(worksheet, table, top);
  decorateTable(worksheet, table, plan.places[index], setting.status, index === layout.stretches.length - 1);
}
