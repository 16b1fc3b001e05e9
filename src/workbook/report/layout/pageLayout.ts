import { type ChartsBlock, type ReportRow, type ReportSheet, type TableBlock, tablesOf } from "../reportSheet";
import { type FixedRow, fixedRows } from "./fixedRows";

/** Of one chart and the free row below it. */
export const CHART_ROWS = 12;

/** What stands above a table, from the end of the table before it (or the top of the sheet) on: rows, charts, rows, the row of headings. */
export interface Stretch {
  readonly above: readonly FixedRow[];
  readonly charts: ChartsBlock | undefined;
  readonly below: readonly FixedRow[];
  readonly table: TableBlock;
}

/** A report sheet cut at its tables, on one set of columns. */
export interface PageLayout {
  /** Width of each column of the page in characters: the widest that a table asks for. */
  readonly widths: readonly number[];
  /** Those of the columns that are printed; charts reach over them. */
  readonly printedWidths: readonly number[];
  /** Those of the columns that lines and tiles reach over. */
  readonly textWidths: readonly number[];
  readonly stretches: readonly Stretch[];
  /** Where printing ends: in the stretch of this table, so many rows above its headings. `undefined`: all rows are printed. */
  readonly printEnd: { readonly stretch: number; readonly rowsAbove: number } | undefined;
}

/** @throws {Error} the sheet does not end with a table, or asks for charts twice above one table: a fault of the section */
export function pageLayout(sheet: ReportSheet): PageLayout {
  const tables = tablesOf(sheet);
  const widths = Array.from({ length: Math.max(0, ...tables.map(({ columns }) => columns.length)) }, (_, at) => Math.max(...tables.map(({ columns }) => columns[at]?.width ?? 0)));
  const printedWidths = widths.slice(0, sheet.printedColumns);
  const textWidths = widths.slice(0, sheet.textColumns ?? sheet.printedColumns);
  const stretches: Stretch[] = [];
  let above: FixedRow[] = [];
  let below: FixedRow[] = [];
  let charts: ChartsBlock | undefined;
  let printEnd: { stretch: number; from: number } | undefined;
  const rowsSoFar = () => above.length + below.length;
  for (const block of sheet.blocks) {
    if (block.kind === "table") {
      if (printEnd?.stretch === stretches.length) printEnd.from = rowsSoFar() - printEnd.from;
      stretches.push({ above, charts, below, table: block });
      [above, below, charts] = [[], [], undefined];
    } else if (block.kind === "pageEnd") printEnd = { stretch: stretches.length, from: rowsSoFar() };
    else if (block.kind === "charts") {
      if (charts) throw new Error(`Section "${sheet.key}" has charts twice above one table.`);
      charts = block;
    } else (charts ? below : above).push(...fixedRows(block, textWidths));
  }
  if (above.length > 0 || charts || stretches.length === 0) throw new Error(`Section "${sheet.key}" does not end with a table.`);
  return { widths, printedWidths, textWidths, stretches, printEnd: printEnd && { stretch: printEnd.stretch, rowsAbove: printEnd.from } };
}

/** Rows that the charts of a block take for these rows of its table. */
export function bandRows({ charts, perRow }: ChartsBlock, rows: readonly ReportRow[]): number {
  return Math.ceil(charts(rows).length / perRow) * CHART_ROWS;
}

/** Rows of a stretch without its charts: a free row after an earlier table, the fixed rows and the row of headings. */
export function fixedCount({ above, below }: Stretch, index: number): number {
  return (index > 0 ? 1 : 0) + above.length + below.length + 1;
}
