import { cellsAt, literal, runs } from "../excel";
import { OWN_COLUMNS, ownColumnsFormula } from "../marks";
import type { PageLayout, Stretch } from "./layout";
import type { PlannedSheet } from "./planReportSheet";
import { drawCharts } from "./reportCharts";
import type { TableBlock } from "./reportSheet";

/** Notes in the workbook which columns are ours, so that a further run tells them from those that the user added. */
export function noteOwnColumns(worksheet: Excel.Worksheet, { stretches }: PageLayout, tables: readonly string[]): void {
  const own = stretches.map(({ table }, index) => ({ name: tables[index], headers: table.columns.map((column) => column.header) }));
  worksheet.names.add(OWN_COLUMNS, ownColumnsFormula(own)).visible = false;
}

/** The texts around a table: titles, notes, tiles. */
export function writeFixedRows(worksheet: Excel.Worksheet, { above, below }: Stretch, aboveTop: number, belowTop: number, left: number): void {
  for (const [rows, top] of [[above, aboveTop], [below, belowTop]] as const) {
    for (const { first, count, item: [{ from }, ...others] } of runs(rows, (a, b) => a.length === 1 && b.length === 1 && a[0].from === b[0].from)) {
      const texts = rows.slice(first, first + count).map(([{ text }]) => [literal(text)]);
      cellsAt(worksheet, top + first, left + from, count).values = texts;
      for (const { text, from: column } of others) cellsAt(worksheet, top + first, left + column).values = [[literal(text)]];
    }
  }
}

/** The headings in the language of the reader, above the headers that formulas use. */
export function writeHeadings(worksheet: Excel.Worksheet, { columns }: TableBlock, top: number, headers: readonly string[], left: number): void {
  const headings = headers.map((header) => columns.find((column) => column.header === header)?.heading);
  for (const { first, count, item } of runs(headings, (a, b) => a !== undefined && b !== undefined)) {
    if (item !== undefined) cellsAt(worksheet, top - 1, left + first, 1, count).values = [headings.slice(first, first + count).map((heading) => literal(heading!))];
  }
}

/** Draws the charts of a sheet, or points at the new rows those that an earlier run has drawn. `language`: that of the review. */
export async function drawAllCharts(context: Excel.RequestContext, worksheet: Excel.Worksheet, planned: PlannedSheet, language: string): Promise<void> {
  const { layout, plan: { places } } = planned;
  const existing = planned.kind === "update" ? planned.existing : undefined;
  for (const [index, { charts }] of layout.stretches.entries()) {
    const source = layout.stretches.findIndex(({ table }) => table.name === charts?.table);
    if (!charts || source < 0) continue;
    const { table } = layout.stretches[source];
    await drawCharts(context, worksheet, charts, table.rows, {
      top: places[source].top,
      left: existing?.tables[source].left ?? 0,
      headers: existing?.tables[source].headers ?? table.columns.map((column) => column.header),
      band: places[index].band!,
      widths: layout.printedWidths,
      drawn: existing?.charts ?? new Map(),
      isTranslated: existing !== undefined && existing.mark.language !== language,
    });
  }
}
