import type { Finding } from "../service-level/finding";
import { matrixSource, type TableSource } from "../tables";
import { askDateSystem } from "./askDateSystem";
import type { SourceCandidate, SourceRange } from "./ticketSource";

/** Rows that are looked at to find the header row and to tell the columns apart. */
const SAMPLE_ROWS = 1_000;

export interface OpenSource {
  readonly range: SourceRange;
  /** The first rows. */
  readonly sample: TableSource;
  /** About the header row. */
  readonly findings: readonly Finding[];
}

/** Finds the header row of a table or sheet and reads its first rows. One sync. */
export async function openSource(context: Excel.RequestContext, chosen: SourceCandidate): Promise<OpenSource> {
  const worksheet = context.workbook.worksheets.getItem(chosen.sheet);
  const whole = chosen.kind === "table" ? worksheet.tables.getItem(chosen.name).getRange() : worksheet.getUsedRange(true);
  const top = whole.getRow(0).getResizedRange(Math.min(chosen.rows, SAMPLE_ROWS), 0).load({ values: true, rowIndex: true, columnIndex: true });
  whole.load({ rowIndex: true, rowCount: true });
  const system = askDateSystem(context);
  await context.sync();
  const place = { name: chosen.name, firstRow: top.rowIndex + 1, firstColumn: top.columnIndex + 1, isTable: chosen.kind === "table", date1904: system.date1904 };
  const { source: sample, findings } = matrixSource(top.values, place);
  const size = whole.rowIndex + whole.rowCount - (sample.firstRow - 1);
  return { range: { ...sample, size: Math.max(sample.size, size), sheet: chosen.sheet }, sample, findings };
}
