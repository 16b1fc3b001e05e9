import { cellsAt, setTableBody, showAllRows } from "../excel";
import { languagesOf, markFormula, markIn, parseMark, REPORT_MARK } from "../marks";
import { changeRows } from "./changeRows";
import { bandRows, belowTop, type PageLayout, pageLayout, type RowChange } from "./layout";
import { drawCharts } from "./reportCharts";
import type { ReportSheet } from "./reportSheet";
import { earlierRows, type ExistingReport, HEADER_FOOTER_PARTS, type PrintedPart, type ReportState } from "./reportState";

/**
 * Undoes what a failed run may have done, whatever part of it was done: the sheets that it made go, the tables of earlier runs have
 * their rows, lines, heights, pages and charts again. What somebody has deleted meanwhile stays away. `made`: names of the sheets that the run may have made.
 */
export async function restoreReportSheets(context: Excel.RequestContext, sheets: readonly ReportSheet[], state: ReportState, made: ReadonlySet<string>): Promise<void> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  const asked = [...state.existing.values()].map((existing) => askChanged(context, existing));
  await context.sync();

  const changed = asked.filter(({ ranges, mark }) => ![...ranges, mark].some((part) => part.isNullObject));
  for (const worksheet of worksheets.items) {
    if (!state.sheets.some(({ sheet }) => sheet.id === worksheet.id) && made.has(worksheet.name)) worksheet.delete();
  }
  for (const report of changed) {
    const sheet = sheets.find((candidate) => candidate.key === report.existing.mark.key)!;
    await restoreReport(context, report, pageLayout(sheet));
  }
  await context.sync();
}

type ChangedReport = ReturnType<typeof askChanged>;

/** A report of an earlier run with what has to be known of it as it stands now. */
function askChanged(context: Excel.RequestContext, existing: ExistingReport) {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(existing.id);
  return {
    existing,
    worksheet,
    ranges: existing.tables.map(({ name }) => worksheet.tables.getItemOrNullObject(name).getDataBodyRange().load({ rowIndex: true, rowCount: true })),
    charts: worksheet.charts.load({ name: true }),
    mark: worksheet.names.getItemOrNullObject(REPORT_MARK).load({ formula: true }),
  };
}

async function restoreReport(context: Excel.RequestContext, report: ChangedReport, layout: PageLayout): Promise<void> {
  const { existing, worksheet, ranges, mark } = report;
  const places = ranges.map((range) => ({ top: range.rowIndex - 1, height: range.rowCount }));
  showAllRows(context, existing.tables);
  changeRows(worksheet, backToRows(existing, places, layout.stretches.map(({ below }) => below.length + 1)));
  for (const [index, { name, top, left, headers, body }] of existing.tables.entries()) {
    const isLast = index === existing.tables.length - 1;
    await setTableBody(context, worksheet, worksheet.tables.getItem(name), { top, left, width: headers.length, height: isLast ? places[index].height : body.length }, body);
  }
  restoreHead(worksheet, existing, layout.widths.length);
  // Rules for the words of another language stay: nobody sees them, and they are not made twice.
  mark.formula = markFormula(markIn(existing.mark.language, existing.mark, languagesOf(parseMark(String(mark.formula)) ?? existing.mark)));
  worksheet.tabColor = existing.tabColor;
  for (const part of HEADER_FOOTER_PARTS) worksheet.pageLayout.headersFooters.defaultForAllPages[part] = existing.headerFooter[part];
  restorePages(worksheet, existing.printed);
  restoreHeights(worksheet, existing, places[places.length - 1].height);
  await restoreCharts(context, report, layout);
}

/** Takes away the charts that the run drew, and points the others at the earlier rows, in their places and with their words. */
async function restoreCharts(context: Excel.RequestContext, { existing, worksheet, charts }: ChangedReport, layout: PageLayout): Promise<void> {
  charts.items.filter((chart) => !existing.chartPlaces.has(chart.name)).forEach((chart) => chart.delete());
  const stillThere = new Map([...existing.charts].filter(([name]) => charts.items.some((chart) => chart.name === name)));
  for (const [index, stretch] of layout.stretches.entries()) {
    const { charts: block } = stretch;
    const source = layout.stretches.findIndex(({ table }) => table.name === block?.table);
    if (!block || source < 0) continue;
    const { top, left, headers } = existing.tables[source];
    const rows = earlierRows(layout.stretches[source].table, existing.tables[source]);
    const band = belowTop(stretch, existing.tables[index].top) - bandRows(block, rows);
    await drawCharts(context, worksheet, block, rows, { top, left, headers, band, widths: layout.printedWidths, drawn: stillThere, isTranslated: false });
  }
  for (const chart of charts.items) {
    const place = existing.chartPlaces.get(chart.name);
    if (place) chart.set(place);
  }
  for (const [name, { title, series }] of stillThere) {
    const chart = worksheet.charts.getItem(name);
    chart.title.text = title;
    series.forEach((words, at) => { chart.series.getItemAt(at).name = words; });
  }
}

/** What takes the tables from where they are back to where they were, from the bottom upwards. `belowBand`: rows of ours between charts and table. */
function backToRows({ tables }: ExistingReport, places: readonly { readonly top: number; readonly height: number }[], belowBand: readonly number[]): RowChange[] {
  const changes: RowChange[] = [];
  places.forEach(({ top, height }, index) => {
    const gapNow = top - (index === 0 ? 0 : places[index - 1].top + places[index - 1].height + 1);
    const gapBefore = tables[index].top - (index === 0 ? 0 : tables[index - 1].top + tables[index - 1].body.length + 1);
    if (gapNow !== gapBefore) changes.push({ at: top - belowBand[index], rows: gapBefore - gapNow });
    const rows = tables[index].body.length - height;
    if (rows !== 0 && index < places.length - 1) changes.push({ at: top + height, rows });
  });
  return changes.sort((a, b) => b.at - a.at);
}

function restorePages({ pageLayout: page, horizontalPageBreaks }: Excel.Worksheet, { area, titleRows, breaks }: PrintedPart): void {
  if (area !== "") page.setPrintArea(area);
  if (titleRows !== "") page.setPrintTitleRows(titleRows);
  horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Rows that the last table had while it had `height` of them are empty again: Excel chooses their heights. */
function restoreHeights(worksheet: Excel.Worksheet, { heights, tables }: ExistingReport, height: number): void {
  const wasFiltered = tables.some(({ isFiltered }) => isFiltered);
  for (const [row, points] of heights) {
    const { format } = cellsAt(worksheet, row, 0);
    // Its height could not be read while a filter hid it.
    if (points === 0 && wasFiltered) format.autofitRows();
    else format.rowHeight = points;
  }
  const { top, body } = tables[tables.length - 1];
  if (height > body.length) cellsAt(worksheet, top + 1 + body.length, 0, height - body.length).format.autofitRows();
}

/** Our columns between the tables as they stood. Cells of the tables themselves are written with their bodies. */
function restoreHead(worksheet: Excel.Worksheet, { tables, head }: ExistingReport, width: number): void {
  const isTable = (row: number) => tables.some(({ top, body }) => row >= top && row <= top + body.length);
  const { left } = tables[0];
  head.forEach((cells, row) => {
    const own = cells.slice(left, left + width);
    if (!isTable(row) && own.length > 0) cellsAt(worksheet, row, left, 1, own.length).formulas = [own];
  });
}
