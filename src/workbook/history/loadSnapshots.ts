import type { ReviewSnapshot } from "../../service-level/review";
import type { Cell } from "../../tables";
import { readMarks, standsOn } from "../marks";
import { HISTORY_KEY } from "./historyKey";
import { type FoundRow, readSnapshotRows } from "./snapshotTables";

/** Rows of a request: a list of tickets may fill a cell with 32,767 characters, and Excel on the web answers with 5 MB at most. */
const ROWS_AT_ONCE = 40;

/** The reviews that were frozen in this workbook; none in a workbook without them. Writes nothing. */
export async function loadSnapshots(context: Excel.RequestContext): Promise<ReviewSnapshot[]> {
  const marked = (await readMarks(context)).filter(({ mark }) => mark?.key === HISTORY_KEY).map(({ sheet, mark }) => ({
    sheet,
    ranges: mark!.tables.map((name) => sheet.tables.getItemOrNullObject(name).getRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { id: true } })),
  }));
  if (marked.length === 0) return [];
  await context.sync();
  // A copy that somebody made of the sheet has its mark, and no such tables.
  const history = marked.findLast(({ sheet, ranges }) => ranges.every((range) => standsOn(sheet, range)));
  if (!history) return [];
  const { sheet, ranges } = history;
  const found: FoundRow[][] = [];
  for (const range of ranges) found.push(await readRows(context, sheet, range));
  const [ReviewSnapshots, ReviewFigures, ReviewTickets] = found;
  return readSnapshotRows({ ReviewSnapshots, ReviewFigures, ReviewTickets });
}

async function readRows(context: Excel.RequestContext, worksheet: Excel.Worksheet, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Promise<FoundRow[]> {
  const rows: Cell[][] = [];
  for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
    const part = worksheet.getRangeByIndexes(rowIndex + from, columnIndex, Math.min(ROWS_AT_ONCE, rowCount - from), columnCount).load({ values: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may hold 5 MB
    await context.sync();
    rows.push(...(part.values as Cell[][]));
  }
  const [headers, ...body] = rows;
  return body.map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at]])));
}
