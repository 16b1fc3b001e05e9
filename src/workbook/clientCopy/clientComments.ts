import type { Messages } from "../../messages";
import type { Cell } from "../../tables";
import { freeName, literal, markFormula, POINTS_PER_CHARACTER, REPORT_MARK, showAllRows } from "..";

/** One row of the table `ClientComments`. */
export interface ClientComment {
  /** Sheet and table of the copy. */
  readonly sheet: string;
  readonly table: string;
  readonly about: string;
  readonly comment: string;
}

const TABLE = "ClientComments";
const COLUMNS = [{ header: "Sheet", width: 22 }, { header: "Table", width: 20 }, { header: "About", width: 44 }, { header: "Comment", width: 60 }, { header: "Answer", width: 44 }] as const;
/** Row of the header, 0-based: a title and a line stand above it. */
const TOP = 3;

/**
 * Adds comments below those that are there, and makes sheet and table when the workbook has none. A comment that is there already is not
 * added twice. The sheet carries our mark, so that its table is never taken for tickets.
 */
export async function addClientComments(context: Excel.RequestContext, comments: readonly ClientComment[], messages: Messages): Promise<{ readonly added: number; readonly known: number }> {
  if (comments.length === 0) return { added: 0, known: 0 };
  const found = context.workbook.tables.getItemOrNullObject(TABLE);
  const range = found.getRange().load({ values: true });
  const filter = found.autoFilter.load({ isDataFiltered: true });
  await context.sync();
  const present = found.isNullObject ? [] : (range.values as Cell[][]);
  const headers = present.length > 0 ? present[0].map(String) : COLUMNS.map(({ header }) => header);
  const keyOf = (row: readonly Cell[]) => ["Table", "About", "Comment"].map((header) => String(row[headers.indexOf(header)] ?? "").trim()).join("\n");
  const there = new Set(present.slice(1).map(keyOf));
  const rows: Cell[][] = [];
  for (const { sheet, table, about, comment } of comments) {
    const cells: Readonly<Record<string, string>> = { Sheet: sheet, Table: table, About: about, Comment: comment };
    const row = headers.map((header) => cells[header] ?? "");
    const key = keyOf(row);
    if (!there.has(key)) rows.push(row.map(literal));
    there.add(key);
  }
  if (rows.length > 0) {
    if (found.isNullObject) await makeTable(context, rows, messages);
    else {
      showAllRows(context, [{ name: TABLE, isFiltered: filter.isDataFiltered }]);
      await append(context, present, rows);
    }
  }
  return { added: rows.length, known: comments.length - rows.length };
}

/** Adds rows to the table that there is, all or none. A row that stands empty is used before the table grows. */
async function append(context: Excel.RequestContext, present: readonly (readonly Cell[])[], rows: Cell[][]): Promise<void> {
  const table = context.workbook.tables.getItem(TABLE);
  const isEmpty = present.length === 2 && present[1].every((cell) => cell === "");
  try {
    if (isEmpty) table.getDataBodyRange().getRow(0).values = [rows[0]];
    const rest = isEmpty ? rows.slice(1) : rows;
    if (rest.length > 0) table.rows.add(undefined, rest);
    await context.sync();
  } catch (error) {
    const body = table.getDataBodyRange().load({ rowCount: true });
    await context.sync();
    const before = present.length - 1;
    if (isEmpty) body.getRow(0).clear("Contents");
    if (body.rowCount > before) body.getRow(before).getResizedRange(body.rowCount - before - 1, 0).delete("Up");
    await context.sync();
    throw error;
  }
}

async function makeTable(context: Excel.RequestContext, rows: Cell[][], { formats, share: { comments: words } }: Messages): Promise<void> {
  const worksheets = context.workbook.worksheets.load({ name: true });
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const name = freeName(words.sheet, taken);
  try {
    const sheet = context.workbook.worksheets.add(name);
    const mark = sheet.names.add(REPORT_MARK, markFormula({ key: "clientComments", language: formats.language, tables: [TABLE], review: "" }));
    mark.visible = false;
    sheet.showGridlines = false;
    const title = sheet.getRangeByIndexes(0, 0, 1, COLUMNS.length);
    title.style = "Heading1";
    title.format.font.size = 18;
    title.getCell(0, 0).values = [[words.title]];
    sheet.getRangeByIndexes(1, 0, 1, 1).values = [[words.explain]];
    const range = sheet.getRangeByIndexes(TOP, 0, rows.length + 1, COLUMNS.length);
    range.values = [COLUMNS.map(({ header }) => header), ...rows];
    range.format.verticalAlignment = "Top";
    range.format.wrapText = true;
    const table = sheet.tables.add(range, true);
    table.name = TABLE;
    table.style = "TableStyleLight1";
    COLUMNS.forEach(({ width }, index) => void (sheet.getRangeByIndexes(TOP, index, 1, 1).format.columnWidth = width * POINTS_PER_CHARACTER));
    sheet.freezePanes.freezeRows(TOP + 1);
    await context.sync();
  } catch (error) {
    // By its name: a failed request has not said under which id it was made, if it was.
    context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
    throw error;
  }
}
