import type { Finding } from "../service-level/finding";
import { matrixSource, type TableSource } from "../tables";
import { askDateSystem } from "./askDateSystem";
import { rangeOf, type SourceCandidate, type SourceRange } from "./ticketSource";

/** Rows that are looked at to find the header row and to tell the columns apart: those at the top, and stretches down to the last, because the newest tickets may all be open. */
const TOP_ROWS = 500;
const STRETCHES = 5;
const STRETCH_ROWS = 100;

export interface OpenSource {
  readonly range: SourceRange;
  /** Its sheet is hidden: what somebody put aside. */
  readonly isHidden: boolean;
  /** All rows of a small source, else the first ones and some further down. */
  readonly sample: TableSource;
  /** About the header row. */
  readonly findings: readonly Finding[];
}

/** Finds the header row of a table or sheet and reads a sample of its rows. One sync. */
export async function openSource(context: Excel.RequestContext, chosen: SourceCandidate): Promise<OpenSource> {
  const whole = rangeOf(context, chosen);
  const rows = (first: number, count: number) => whole.getRow(first).getResizedRange(count - 1, 0);
  const isSmall = chosen.rows < TOP_ROWS + STRETCHES * STRETCH_ROWS;
  const top = rows(0, isSmall ? chosen.rows + 1 : TOP_ROWS).load({ values: true, rowIndex: true, columnIndex: true });
  const below = isSmall ? [] : Array.from({ length: STRETCHES }, (_, index) => rows(lastRowOf(index, chosen.rows) - STRETCH_ROWS + 1, STRETCH_ROWS).load({ values: true }));
  whole.load({ rowIndex: true, rowCount: true });
  const system = askDateSystem(context);
  await context.sync();
  const place = { name: chosen.name, firstRow: top.rowIndex + 1, firstColumn: top.columnIndex + 1, isTable: chosen.kind === "table", date1904: system.date1904 };
  const { source: sample, findings } = matrixSource([top, ...below].flatMap(({ values }) => values), place);
  const size = whole.rowIndex + whole.rowCount - (sample.firstRow - 1);
  return { range: { ...sample, size: Math.max(sample.size, size), sheet: chosen.sheet }, isHidden: chosen.isHidden, sample, findings };
}

/** Of the rows below the top, in equal steps to the last one. */
function lastRowOf(stretch: number, rows: number): number {
  return TOP_ROWS - 1 + Math.floor(((rows + 1 - TOP_ROWS) * (stretch + 1)) / STRETCHES);
}
