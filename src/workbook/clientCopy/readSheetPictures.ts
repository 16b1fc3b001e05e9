import type { Area } from "../../host/model";
import type { Cell } from "../../tables";
import { blocksOf, cellsAt, type ConversationOptions, EARLIER, OWN_COLUMNS, parseOwnColumns, portions, readMarks, type ReportMark, ROW_HEIGHT_PT, standsOn, tableRowsWithHeaders } from "..";
import { areasOf } from "./areasOf";
import { readCharts } from "./readCharts";
import { type ColumnLooks, readCellLooks, readColumnLooks } from "./readLooks";
import { readPage } from "./readPage";
import { readRows } from "./readRows";
import { type FoundRules, readRules } from "./readRules";
import { readSideBySide, type Sync } from "./readSideBySide";
import { type CellLook, cellKey, isWithin, type SheetPicture, type TablePicture } from "./sheetPicture";

/** Cells a request asks for: values and number formats of wide texts stay well below the 5 MB of Excel on the web. */
const CELLS_AT_ONCE = 10_000;
/** Sheets with so many cells together are read side by side: what is told of a cell at a time is at most some 750 bytes. */
const CELLS_SIDE_BY_SIDE = 5_000;

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
  const found = (await findReports(context)).filter(({ mark }) => isWanted(mark.key) && mark.review !== EARLIER);
  if (found.length === 0) throw new NoReportError();
  const rules = await readRules(context, found.map(({ sheet }) => sheet));
  const reports = found.map((report, index) => ({ ...report, rules: rules[index] }));
  let done = 0;
  const read = async (report: FoundReport & { readonly rules: FoundRules }, sync: Sync): Promise<SheetPicture> => {
    const picture = await pictureOf(report, () => {
      options.signal?.throwIfAborted();
      return sync();
    });
    options.onProgress?.(++done, reports.length);
    return { ...picture, rules: report.rules.rules, unreadRules: report.rules.unread };
  };
  const pictures: SheetPicture[] = [];
  for (const group of portions(reports, cellsOf, CELLS_SIDE_BY_SIDE)) pictures.push(...await readSideBySide(context, group.map((report) => (sync) => read(report, sync))));
  options.signal?.throwIfAborted();
  return pictures;
}

function cellsOf(report: FoundReport): number {
  const { height, width } = extentOf(areasOfTables(report));
  return height * width;
}

async function findReports(context: Excel.RequestContext): Promise<FoundReport[]> {
  const sheets = await readMarks(context, (sheet) => sheet.names.getItemOrNullObject(OWN_COLUMNS).load({ formula: true }));
  const marked = sheets.flatMap(({ sheet, mark, loaded: columns }) => {
    const own = columns.isNullObject ? undefined : parseOwnColumns(String(columns.formula));
    if (!mark || !own || sheet.visibility !== "Visible") return [];
    const tables = mark.tables.map((name) => sheet.tables.getItemOrNullObject(name).load({ name: true, style: true, showBandedRows: true, showFilterButton: true, showTotals: true, showHeaders: true, worksheet: { id: true } }));
    return [{ sheet, mark, own, tables }];
  });
  await context.sync();
  const found = marked.map(({ tables, ...report }) => ({
    ...report,
    tables: tables.filter((table) => standsOn(report.sheet, table)).map((table) => ({ table, columns: table.columns.load({ name: true }), range: tableRowsWithHeaders(table).load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }) })),
  }));
  await context.sync();
  return found.filter(({ tables }) => tables.length > 0);
}

/** Where the tables of a report stand, their headers included and their totals not. */
function areasOfTables({ tables }: FoundReport): Area[] {
  return tables.map(({ range }) => ({ top: range.rowIndex, left: range.columnIndex, right: range.columnIndex + range.columnCount - 1, bottom: range.rowIndex + range.rowCount - 1 }));
}

/** Rows and columns from the top left corner of the sheet to the ends of its tables. */
function extentOf(areas: readonly Area[]): { readonly height: number; readonly width: number } {
  return { height: Math.max(...areas.map(({ bottom }) => bottom)) + 1, width: Math.max(...areas.map(({ right }) => right)) + 1 };
}

/** All of a report's sheet but its rules. */
async function pictureOf(report: FoundReport, sync: Sync): Promise<Omit<SheetPicture, "rules" | "unreadRules">> {
  const { sheet, mark, own, tables: found } = report;
  const areas = areasOfTables(report);
  const { height, width } = extentOf(areas);
  const isBody = (row: number) => areas.some(({ top, bottom }) => row > top && row <= bottom);
  const fixed = Array.from({ length: height }, (_, row) => row).filter((row) => !isBody(row));

  sheet.load({ name: true, tabColor: true, showGridlines: true });
  const frozen = sheet.freezePanes.getLocationOrNullObject().load({ rowCount: true, columnCount: true, rowIndex: true, columnIndex: true });
  const columns = Array.from({ length: width }, (_, column) => cellsAt(sheet, 0, column).load({ columnHidden: true, format: { columnWidth: true } }));
  const rows = fixed.map((row) => cellsAt(sheet, row, 0).load({ rowHidden: true, format: { rowHeight: true } }));
  const merged = askMerged(sheet, height, width);
  const { values, formats } = await readCells(sheet, height, width, sync);

  const hiddenFixed = new Set(fixed.filter((_, index) => rows[index].rowHidden === true));
  const hiddenColumns = new Set(columns.flatMap(({ columnHidden }, column) => (columnHidden === true ? [column] : [])));
  const bodyRows = await readRows(sheet, areas.map(({ top, bottom }) => ({ first: top + 1, end: bottom + 1 })), sync);
  const fixedLooks = await readCellLooks(sheet, blocksOf(fixed).map(({ first, count }) => ({ top: first, bottom: first + count - 1, left: 0, right: width - 1 })), sync);
  const bodyColumns = areas.flatMap(({ top, bottom, left, right }) => Array.from({ length: right - left + 1 }, (_, index): Area => ({ top: top + 1, bottom: Math.max(top + 1, bottom), left: left + index, right: left + index })));
  const bodyLooks = await readColumnLooks(sheet, bodyColumns, sync);
  const cells = new Map<string, CellLook>();
  for (const row of fixed) values[row].forEach((_, column) => cells.set(cellKey(row, column), { ...fixedLooks.get(cellKey(row, column)), numberFormat: formats[row][column] }));

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
  const { charts, unread } = await readCharts(sheet, sync);
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
    merged: merged().filter(({ top, left, bottom, right }) => !areas.some((area) => [[top, left], [bottom, right]].some(([row, column]) => isWithin(area, row, column)))),
    tables,
    charts,
    unreadCharts: unread,
    page: await readPage(sheet, sync),
  };
}

/** What is merged, once that was answered. All areas together tell the first cell of each only (OfficeDev/office-js #1590), each by itself the whole of it. */
function askMerged(sheet: Excel.Worksheet, height: number, width: number): () => Area[] {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => [];
  const merges = sheet.getRangeByIndexes(0, 0, height, width).getMergedAreasOrNullObject();
  const each = merges.areas.load({ address: true });
  return () => (merges.isNullObject ? [] : each.items.flatMap(({ address }) => areasOf(address)));
}

/** Values and number formats in portions that Excel answers. */
async function readCells(sheet: Excel.Worksheet, height: number, width: number, sync: Sync): Promise<{ values: Cell[][]; formats: string[][] }> {
  const values: Cell[][] = [];
  const formats: string[][] = [];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / width));
  for (let row = 0; row < height; row += step) {
    const range = cellsAt(sheet, row, 0, Math.min(step, height - row), width).load({ values: true, numberFormat: true });
    await sync();
    values.push(...(range.values as Cell[][]));
    formats.push(...(range.numberFormat as string[][]));
  }
  return { values, formats };
}

/** How a column of a body looks; cells that look otherwise are added to `cells`. */
function columnLook({ whole, cells: own }: ColumnLooks, formats: readonly (readonly string[])[], { top, bottom, left }: Area, cells: Map<string, CellLook>): CellLook {
  const common = { ...whole, numberFormat: formats[Math.min(top + 1, bottom)][left] };
  for (let row = top + 1; row <= bottom; row++) {
    const look = own.get(cellKey(row, left));
    if (look || formats[row][left] !== common.numberFormat) cells.set(cellKey(row, left), { ...(look ?? whole), numberFormat: formats[row][left] });
  }
  return common;
}
