import type { Area } from "../../host/model";
import type { Cell } from "../../tables";
import { type ConversationOptions, EARLIER, OWN_COLUMNS, parseOwnColumns, readMarks, type ReportMark, ROW_HEIGHT_PT, tableRowsWithHeaders } from "..";
import { areasOf } from "./areasOf";
import { readCharts } from "./readCharts";
import { type AreaLook, readLooks } from "./readLooks";
import { readPage } from "./readPage";
import { readRows } from "./readRows";
import { readRules } from "./readRules";
import { type CellLook, cellKey, isWithin, type SheetPicture, type TablePicture } from "./sheetPicture";

/** Cells a request asks for: values and number formats of wide texts stay well below the 5 MB of Excel on the web. */
const CELLS_AT_ONCE = 10_000;

/** There is no written review to make a copy of, or one of an earlier version, which does not say which columns are its own. */
export class NoReportError extends Error {
  readonly code = "noReport";

  constructor() {
    super("The workbook holds no report sheets.");
    this.name = "NoReportError";
  }
}

interface FoundReport {
  readonly sheet: Excel.Worksheet;
  readonly mark: ReportMark;
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tables: readonly { readonly table: Excel.Table; readonly columns: Excel.TableColumnCollection; readonly range: Excel.Range }[];
}

/**
 * The report sheets that everybody sees, in the order of their tabs, as they stand now. Reads only; progress counts sheets. `isWanted` is asked
 * for the key of each section.
 * @throws {NoReportError} there is none
 */
export async function readSheetPictures(context: Excel.RequestContext, isWanted: (key: string) => boolean, options: ConversationOptions = {}): Promise<SheetPicture[]> {
  const reports = (await findReports(context)).filter(({ mark }) => isWanted(mark.key) && mark.review !== EARLIER);
  if (reports.length === 0) throw new NoReportError();
  const pictures: SheetPicture[] = [];
  for (const [index, report] of reports.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.(index + 1, reports.length);
    pictures.push(await pictureOf(context, report));
  }
  options.signal?.throwIfAborted();
  return pictures;
}

async function findReports(context: Excel.RequestContext): Promise<FoundReport[]> {
  const sheets = await readMarks(context, (sheet) => sheet.names.getItemOrNullObject(OWN_COLUMNS).load({ formula: true }));
  const marked = sheets.flatMap(({ sheet, mark, loaded: columns }) => {
    const own = columns.isNullObject ? undefined : parseOwnColumns(String(columns.formula));
    if (!mark || !own || sheet.visibility !== "Visible") return [];
    const tables = mark.tables.map((name) => sheet.tables.getItemOrNullObject(name).load({ name: true, style: true, showBandedRows: true, showFilterButton: true, showTotals: true, showHeaders: true }));
    return [{ sheet, mark, own, tables }];
  });
  await context.sync();
  const found = marked.map(({ tables, ...report }) => ({
    ...report,
    tables: tables.filter((table) => !table.isNullObject).map((table) => ({ table, columns: table.columns.load({ name: true }), range: tableRowsWithHeaders(table).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }) })),
  }));
  await context.sync();
  return found.filter(({ tables }) => tables.length > 0);
}

async function pictureOf(context: Excel.RequestContext, { sheet, mark, own, tables: found }: FoundReport): Promise<SheetPicture> {
  const areas = found.map(({ range }): Area => ({ top: range.rowIndex, left: range.columnIndex, right: range.columnIndex + range.columnCount - 1, bottom: range.rowIndex + range.rowCount - 1 }));
  const height = Math.max(...areas.map(({ bottom }) => bottom)) + 1;
  const width = Math.max(...areas.map(({ right }) => right)) + 1;
  const { values, formats } = await readCells(context, sheet, height, width);
  const isBody = (row: number) => areas.some(({ top, bottom }) => row > top && row <= bottom);
  const fixed = Array.from({ length: height }, (_, row) => row).filter((row) => !isBody(row));

  sheet.load({ name: true, tabColor: true, showGridlines: true });
  const frozen = sheet.freezePanes.getLocationOrNullObject().load({ rowCount: true, columnCount: true, rowIndex: true, columnIndex: true });
  const columns = Array.from({ length: width }, (_, column) => sheet.getRangeByIndexes(0, column, 1, 1).load({ columnHidden: true, format: { columnWidth: true } }));
  const rows = fixed.map((row) => sheet.getRangeByIndexes(row, 0, 1, 1).load({ rowHidden: true, format: { rowHeight: true } }));
  const merges = Office.context.requirements.isSetSupported("ExcelApi", "1.13") ? sheet.getRangeByIndexes(0, 0, height, width).getMergedAreasOrNullObject().load({ address: true }) : undefined;
  await context.sync();

  const hiddenFixed = new Set(fixed.filter((_, index) => rows[index].rowHidden === true));
  const hiddenColumns = new Set(columns.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : [])));
  const bodyRows = await readRows(context, sheet, areas.map(({ top, bottom }) => ({ first: top + 1, end: bottom + 1 })));
  const looks = await readLooks(context, sheet, [
    ...fixed.map((row): Area => ({ top: row, bottom: row, left: 0, right: width - 1 })),
    ...areas.flatMap(({ top, bottom, left, right }) => Array.from({ length: right - left + 1 }, (_, index): Area => ({ top: top + 1, bottom: Math.max(top + 1, bottom), left: left + index, right: left + index }))),
  ]);
  const cells = new Map<string, CellLook>();
  fixed.forEach((row, index) => values[row].forEach((_, column) => {
    const { whole, cells: own } = looks[index];
    cells.set(cellKey(row, column), { ...(own.get(cellKey(row, column)) ?? whole), numberFormat: formats[row][column] });
  }));
  const bodyLooks = looks.slice(fixed.length);

  let firstLook = 0;
  const tables = found.map(({ table, columns: { items } }, index): TablePicture => {
    const area = areas[index];
    const ours = own.get(table.name);
    // The cells above a table whose headers are switched off are empty.
    const headers = items.map(({ name }) => name);
    const columnLooks = headers.map((_, at) => columnLook(bodyLooks[firstLook + at], formats, { ...area, left: area.left + at, right: area.left + at }, cells));
    const picture: TablePicture = {
      name: table.name, area, style: table.style, showBandedRows: table.showBandedRows, showFilterButton: table.showFilterButton,
      columns: headers.map((header, at) => ({ header, own: ours?.has(header) ?? false, isHidden: hiddenColumns.has(area.left + at) })),
      hiddenRows: new Set([...bodyRows].flatMap(([row, { hidden }]) => (hidden && row > area.top && row <= area.bottom ? [row] : []))),
      bodyLooks: columnLooks,
    };
    firstLook += headers.length;
    return picture;
  });
  const { charts, unread } = await readCharts(context, sheet);
  const { rules, unread: unreadRules } = await readRules(context, sheet);
  const shown = values.map((row, index) => (hiddenFixed.has(index) ? row.map(() => "" as Cell) : row.map((cell, column) => (!isBody(index) && hiddenColumns.has(column) ? "" : cell))));
  return {
    key: mark.key,
    name: sheet.name,
    pageWidth: width,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject ? { rows: 0, columns: 0 } : { rows: frozen.rowCount > 100_000 ? 0 : frozen.rowCount, columns: frozen.columnCount > 10_000 ? 0 : frozen.columnCount },
    values: shown,
    looks: cells,
    rowHeights: new Map([...fixed.map((row, index) => [row, rows[index].format.rowHeight] as const), ...[...bodyRows].map(([row, { height }]) => [row, height] as const)]
      // A row of the usual height grows by itself when the client writes into it.
      .filter(([, points]) => points > 0 && Math.abs(points - ROW_HEIGHT_PT) > 0.5)),
    columnWidths: columns.map(({ format }) => format.columnWidth),
    merged: merges === undefined || merges.isNullObject ? [] : areasOf(merges.address).filter(({ top, left, bottom, right }) => !areas.some((area) => [[top, left], [bottom, right]].some(([row, column]) => isWithin(area, row, column)))),
    tables,
    charts,
    unreadCharts: unread,
    rules,
    unreadRules,
    page: await readPage(context, sheet),
  };
}

/** Values and number formats in portions that Excel answers. */
async function readCells(context: Excel.RequestContext, sheet: Excel.Worksheet, height: number, width: number): Promise<{ values: Cell[][]; formats: string[][] }> {
  const values: Cell[][] = [];
  const formats: string[][] = [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let row = 0; row < height; row += step) {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(step, height - row), width).load({ values: true, numberFormat: true });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may hold 5 MB
    await context.sync();
    values.push(...(range.values as Cell[][]));
    formats.push(...(range.numberFormat as string[][]));
  }
  return { values, formats };
}

/** How a column of a body looks; cells that look otherwise are added to `cells`. */
function columnLook({ whole, cells: own }: AreaLook, formats: readonly (readonly string[])[], { top, bottom, left }: Area, cells: Map<string, CellLook>): CellLook {
  const common = { ...whole, numberFormat: formats[Math.min(top + 1, bottom)][left] };
  for (let row = top + 1; row <= bottom; row++) {
    const look = own.get(cellKey(row, left));
    if (look || formats[row][left] !== common.numberFormat) cells.set(cellKey(row, left), { ...(look ?? whole), numberFormat: formats[row][left] });
  }
  return common;
}
