import type { ReviewSnapshot } from "../../service-level/review";
import type { Cell } from "../../tables";
import { readMarks, standsOn } from "../marks";
import { HISTORY_KEY } from "./historyKey";
import { type FoundRow, readSnapshotRows, SNAPSHOT_COLUMNS, SNAPSHOT_TABLES } from "./snapshotTables";

/** Rows of a request: a list of tickets may fill a cell with 32,767 characters, and Excel on the web answers with 5 MB at most. */
const ROWS_AT_ONCE = 40;

/** The reviews that were frozen in this workbook; none in a workbook without them. Writes nothing. */
export async function loadSnapshots(context: Excel.RequestContext): Promise<ReviewSnapshot[]> {
  const marked = (await readMarks(context)).filter(({ mark }) => mark?.key === HISTORY_KEY).map(({ sheet, mark }) => ({ sheet, tables: mark!.tables.map((name) => askTable(sheet, name)) }));
  if (marked.length === 0) return [];
  await context.sync();
  // A copy that somebody made of the sheet has its mark, and no such tables.
  const history = marked.findLast(({ sheet, tables }) => tables.every(({ body }) => standsOn(sheet, body))) ?? await withOtherNames(context, marked);
  if (!history) return [];
  const found: FoundRow[][] = [];
  for (const table of history.tables) found.push(await readRows(context, history.sheet, table));
  const [ReviewSnapshots, ReviewFigures, ReviewTickets] = found;
  return readSnapshotRows({ ReviewSnapshots, ReviewFigures, ReviewTickets });
}

/** Where no marked sheet has tables of their names, somebody has given them others: the last sheet that has tables with the same columns. */
async function withOtherNames(context: Excel.RequestContext, marked: readonly { readonly sheet: Excel.Worksheet }[]) {
  const asked = marked.map(({ sheet }) => ({ sheet, tables: sheet.tables.load({ name: true, columns: { name: true } }) }));
  await context.sync();
  const found = asked.flatMap(({ sheet, tables: { items } }) => {
    const names = SNAPSHOT_TABLES.flatMap((wanted) => items.find(({ columns }) => hasColumns(columns, SNAPSHOT_COLUMNS[wanted]))?.name ?? []);
    return names.length === SNAPSHOT_TABLES.length ? [{ sheet, tables: names.map((name) => askTable(sheet, name)) }] : [];
  });
  await context.sync();
  return found.at(-1);
}

function hasColumns({ items }: Excel.TableColumnCollection, wanted: readonly string[]): boolean {
  return wanted.every((header) => items.some(({ name }) => name === header));
}

/** Its rows and the names of its columns apart: somebody may have switched off its headers, or switched on a row of totals. */
function askTable(sheet: Excel.Worksheet, name: string) {
  const table = sheet.tables.getItemOrNullObject(name);
  return {
    body: table.getDataBodyRange().load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true, worksheet: { id: true } }),
    columns: table.columns.load({ name: true }),
  };
}

async function readRows(context: Excel.RequestContext, worksheet: Excel.Worksheet, { body, columns }: ReturnType<typeof askTable>): Promise<FoundRow[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = body;
  const names = columns.items.map(({ name }) => name);
  const rows: FoundRow[] = [];
  for (let from = 0; from < rowCount; from += ROWS_AT_ONCE) {
    const part = worksheet.getRangeByIndexes(rowIndex + from, columnIndex, Math.min(ROWS_AT_ONCE, rowCount - from), columnCount).load({ values: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may hold 5 MB
    await context.sync();
    rows.push(...(part.values as Cell[][]).map((row) => Object.fromEntries(names.map((name, at) => [name, row[at]]))));
  }
  return rows;
}
