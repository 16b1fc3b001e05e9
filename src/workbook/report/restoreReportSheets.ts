import type { Cell } from "../../tables";
import { drawCharts } from "./reportCharts";
import { markFormula, REPORT_MARK } from "./reportMark";
import type { ReportSheet } from "./reportSheet";
import type { ExistingReport, ReportState } from "./reportState";
import { setTableBody } from "./tableBody";

/**
 * Undoes what a failed run may have done, whatever part of it was done: the sheets that it made go, the tables of earlier runs have
 * their rows, lines and charts again.
 */
export async function restoreReportSheets(context: Excel.RequestContext, sheets: readonly ReportSheet[], state: ReportState): Promise<void> {
  const worksheets = context.workbook.worksheets.load({ id: true, name: true });
  const now = [...state.existing.values()].map((existing) => {
    const worksheet = context.workbook.worksheets.getItem(existing.sheet);
    return {
      existing,
      worksheet,
      body: worksheet.tables.getItem(existing.mark.table).getDataBodyRange().load({ rowCount: true }),
      charts: worksheet.charts.load({ name: true }),
    };
  });
  await context.sync();

  const planned = new Set([...state.newNames.values()].map((names) => names.sheet));
  for (const worksheet of worksheets.items) {
    if (!state.sheetIds.has(worksheet.id) && planned.has(worksheet.name)) worksheet.delete();
  }
  for (const { existing, worksheet, body, charts } of now) {
    const table = worksheet.tables.getItem(existing.mark.table);
    const place = { top: existing.top, left: existing.left, width: existing.headers.length, height: body.rowCount };
    await setTableBody(context, worksheet, table, place, existing.body);
    if (existing.lines.length > 0) worksheet.getRangeByIndexes(0, 0, existing.lines.length, 1).formulas = existing.lines.map((line) => [line]);
    worksheet.names.getItem(REPORT_MARK).formula = markFormula(existing.mark);
    charts.items.filter((chart) => !existing.charts.has(chart.name)).forEach((chart) => chart.delete());
    const sheet = sheets.find((candidate) => candidate.key === existing.mark.key);
    if (sheet) drawCharts(worksheet, sheet.charts(ownRows(sheet, existing)), { ...existing, drawn: existing.charts });
  }
  await context.sync();
}

/** The earlier rows in the order of our own columns. */
function ownRows(sheet: ReportSheet, existing: ExistingReport): Cell[][] {
  const places = sheet.columns.map((column) => existing.headers.indexOf(column.header));
  return existing.body.map((row) => places.map((at) => (at < 0 ? "" : unquoted(row[at]))));
}

function unquoted(cell: Cell): Cell {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}
