import { cellsAt, isFormula, setTableBody, showAllRows } from "../excel";
import { EARLIER, languagesOf, markFormula, markIn, OWN_COLUMNS, REPORT_MARK } from "../marks";
import { changeRows } from "./changeRows";
import { fixedTops } from "./layout";
import type { PlannedUpdate } from "./planReportSheet";
import { setPrinted } from "./printSetup";
import { bodyOf, type FindTable } from "./reportBody";
import { fitFixedRows, fitTableRows, formatRows } from "./reportFormats";
import { TAB_COLORS } from "./reportLooks";
import type { ReportSetting } from "./ReportSetting";
import type { ExistingTable } from "./reportState";
import { drawAllCharts, noteOwnColumns, writeFixedRows, writeHeadings } from "./sheetParts";
import { addStatusRules } from "./statusRules";

/** Brings the tables of an earlier run up to date in place: formulas and charts of the user that point to them go on doing so. */
export async function updateReportSheet(context: Excel.RequestContext, planned: PlannedUpdate, setting: ReportSetting, find: FindTable): Promise<void> {
  const { sheet, layout, plan, existing } = planned;
  const worksheet = context.workbook.worksheets.getItem(existing.id);
  showAllRows(context, existing.tables);
  changeRows(worksheet, plan.changes);
  for (const index of layout.stretches.keys()) await updateTable(context, worksheet, planned, index, setting, find);
  worksheet.names.getItem(REPORT_MARK).formula = markFormula({ ...markIn(setting.code, existing.mark), review: setting.review.id });
  if (existing.mark.review === EARLIER) worksheet.tabColor = TAB_COLORS[sheet.part];
  worksheet.names.getItemOrNullObject(OWN_COLUMNS).delete();
  noteOwnColumns(worksheet, layout, existing.mark.tables);
  await drawAllCharts(context, worksheet, planned, setting.code);
  setPrinted(worksheet, sheet, layout, plan.places, setting.headerFooter);
}

async function updateTable(
  context: Excel.RequestContext, worksheet: Excel.Worksheet, { layout, plan, existing }: PlannedUpdate, index: number, setting: ReportSetting, find: FindTable,
): Promise<void> {
  const stretch = layout.stretches[index];
  const { table } = stretch;
  const earlier = existing.tables[index];
  const { top, height } = plan.places[index];
  const { left, headers } = earlier;
  const { above, below } = fixedTops(stretch, plan.places[index]);
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
  // Shapes are the same in every language and have their rules, words once they were written in it; Excel does not read a rule that stands there twice.
  const worded = { ...table, columns: table.columns.filter(({ kind }) => kind === "status") };
  if (!languagesOf(existing.mark).includes(setting.code)) addStatusRules(worksheet, worded, { top, height, isLast }, setting.status, headers, left);
}

/** A column that the user added and filled with formulas goes on filling itself in new rows. */
function fillUserFormulas(worksheet: Excel.Worksheet, { body, headers, left }: ExistingTable, top: number, ours: ReadonlyMap<string, unknown>, height: number): void {
  const before = body.length;
  if (height <= before || before === 0) return;
  headers.forEach((header, column) => {
    if (ours.has(header) || !isFormula(body[before - 1][column])) return;
    const source = cellsAt(worksheet, top + before, left + column);
    cellsAt(worksheet, top + 1 + before, left + column, height - before).copyFrom(source, "Formulas");
  });
}
