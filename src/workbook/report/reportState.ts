import type { Cell } from "../../tables";
import { cellsAt, freeName, literal, type MaybeFiltered, tableRowsWithHeaders } from "../excel";
import { readMarks, type ReportMark, type SheetWithMark } from "../marks";
import type { DrawnChart } from "./reportCharts";
import { type ReportRow, type ReportSheet, type TableBlock, tablesOf } from "./reportSheet";
import { ReportSheetProtectedError } from "./ReportSheetProtectedError";
import { MOST_FITTED_ROWS } from "./rowHeights";

/** A table of an earlier run, as it stands now. Indexes are 0-based; `body` is what must be written to have it back. */
export interface ExistingTable extends MaybeFiltered {
  /** Row of its header. */
  readonly top: number;
  readonly left: number;
  /** A column of ours that somebody has given another header has ours here. */
  readonly headers: readonly string[];
  /** Formulas where there are some, else values. */
  readonly body: readonly (readonly Cell[])[];
}

/** A report sheet of an earlier run. */
export interface ExistingReport {
  readonly mark: ReportMark;
  /** Of its sheet, which somebody may rename while the review is written. */
  readonly id: string;
  readonly sheet: string;
  /** In the order of the section's blocks. */
  readonly tables: readonly ExistingTable[];
  /** Every cell above the last table's header, as it must be written to be there again. */
  readonly head: readonly (readonly Cell[])[];
  /** The report's own, by name. */
  readonly charts: ReadonlyMap<string, DrawnChart>;
  /** Of every chart on the sheet. */
  readonly chartPlaces: ReadonlyMap<string, ChartPlace>;
  readonly headerFooter: Readonly<Record<HeaderFooterPart, string>>;
  readonly printed: PrintedPart;
  /** In points, by row: of all rows whose height a run may change. */
  readonly heights: ReadonlyMap<number, number>;
  readonly tabColor: string;
}

/** In points from the top left corner of the sheet. */
export type ChartPlace = Readonly<Record<"left" | "top" | "width" | "height", number>>;

/** What of a sheet is printed, as addresses; "" where nobody said so. */
export interface PrintedPart {
  readonly area: string;
  readonly titleRows: string;
  /** Rows with which a page begins. */
  readonly breaks: readonly number[];
}

export const HEADER_FOOTER_PARTS = ["leftHeader", "rightHeader", "leftFooter", "rightFooter"] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER_PARTS)[number];

export interface NewNames {
  readonly sheet: string;
  /** Names for its tables, top down. */
  readonly tables: readonly string[];
}

export interface ReportState {
  readonly existing: ReadonlyMap<string, ExistingReport>;
  /** Every sheet of the workbook. */
  readonly sheets: readonly SheetWithMark<{ readonly protection: Excel.WorksheetProtection }>[];
  /** Free names for the sheets and tables that have to be made, by key. */
  readonly newNames: ReadonlyMap<string, NewNames>;
}

/** Finds the reports of earlier runs and free names for new ones; writes nothing. Four syncs. */
export async function readReportState(context: Excel.RequestContext, contents: readonly ReportSheet[]): Promise<ReportState> {
  const tables = context.workbook.tables.load({ name: true, showTotals: true, showHeaders: true, worksheet: { name: true }, autoFilter: { isDataFiltered: true } });
  const names = context.workbook.names.load({ name: true });
  const sheets = await readMarks(context, (sheet) => ({ protection: sheet.protection.load({ protected: true }), charts: sheet.charts.load({ name: true, left: true, top: true, width: true, height: true }) }));
  const asked = sheets.flatMap((sheet) => askReport(sheet, tables.items, contents) ?? []);
  await context.sync();
  const cells = asked.map(askCells);
  await context.sync();
  const existing = new Map(asked.map((report, index) => [report.mark.key, existingReport(report, cells[index])]));

  const takenSheets = new Set(sheets.map(({ sheet }) => sheet.name.toLowerCase()));
  const takenNames = new Set([...tables.items, ...names.items].map((item) => item.name.toLowerCase()));
  const newNames = new Map(contents.filter((content) => !existing.has(content.key)).map((content): [string, NewNames] => [content.key, {
    sheet: freeName(content.title, takenSheets),
    tables: tablesOf(content).map((table) => freeName(table.name, takenNames, (n) => `${table.name}_${n}`)),
  }]));
  return { existing, sheets, newNames };
}

type MarkedSheet = SheetWithMark<{ readonly protection: Excel.WorksheetProtection; readonly charts: Excel.ChartCollection }>;
type AskedReport = NonNullable<ReturnType<typeof askReport>>;

/**
 * Asks for all that stands in places known by now; `undefined` where the sheet is no report that this run writes.
 * @throws {ReportSheetProtectedError} it is one, and protected
 */
function askReport({ sheet, mark, loaded: { protection, charts } }: MarkedSheet, all: readonly Excel.Table[], contents: readonly ReportSheet[]) {
  const content = mark && contents.find((candidate) => candidate.key === mark.key);
  if (!mark || !content || mark.tables.length !== tablesOf(content).length) return undefined;
  const own = mark.tables.flatMap((name) => all.find((item) => item.name === name && item.worksheet.name === sheet.name) ?? []);
  if (own.length < mark.tables.length) return undefined;
  if (protection.protected) throw new ReportSheetProtectedError(sheet.name);
  return {
    mark, sheet,
    blocks: tablesOf(content),
    filtered: own.map((table) => table.autoFilter.isDataFiltered),
    ranges: own.map((table) => tableRowsWithHeaders(table).load({ rowIndex: true, columnIndex: true, values: true, formulas: true })),
    columns: own.map((table) => table.columns.load({ id: true, name: true })),
    used: sheet.getUsedRange().load({ columnIndex: true, columnCount: true }),
    places: charts.items,
    charts: charts.items.filter(({ name }) => isOwnChart(name, content)).map((chart) => ({ chart, title: chart.title.load({ text: true }), series: chart.series.load({ name: true }) })),
    page: sheet.pageLayout.headersFooters.defaultForAllPages.load({ leftHeader: true, rightHeader: true, leftFooter: true, rightFooter: true }),
    area: sheet.pageLayout.getPrintAreaOrNullObject().load({ address: true }),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load({ address: true }),
    breaks: sheet.horizontalPageBreaks.load({ rowIndex: true }),
  };
}

/** Charts of other people's are not asked what they say: a waterfall, a treemap and their like refuse to, and with them the whole request (OfficeDev/office-js #2041). */
function isOwnChart(name: string, { blocks }: ReportSheet): boolean {
  return blocks.some((block) => block.kind === "charts" && name.startsWith(block.prefix));
}

/** Asks for the cells above the last table and for the heights of rows, whose places the tables tell. */
function askCells({ sheet, blocks, ranges, used }: AskedReport) {
  const top = ranges[ranges.length - 1].rowIndex;
  return {
    head: top > 0 ? cellsAt(sheet, 0, 0, top, used.columnIndex + used.columnCount).load({ values: true, formulas: true }) : undefined,
    rows: fittedRows(blocks, ranges).map((row) => ({ row, range: cellsAt(sheet, row, 0).load({ format: { rowHeight: true } }) })),
  };
}

function existingReport({ mark, sheet, blocks, filtered, ranges, columns, places, charts, page, area, titleRows, breaks }: AskedReport, { head, rows }: ReturnType<typeof askCells>): ExistingReport {
  return {
    mark,
    id: sheet.id,
    sheet: sheet.name,
    tables: ranges.map((range, at) => ({
      name: mark.tables[at], top: range.rowIndex, left: range.columnIndex, headers: ownHeaders(columns[at].items, blocks[at]), isFiltered: filtered[at], body: writtenCells(range).slice(1),
    })),
    head: head ? writtenCells(head) : [],
    charts: new Map(charts.map(({ chart, title, series }) => [chart.name, { title: title.text, series: series.items.map((item) => item.name) }])),
    chartPlaces: new Map(places.map(({ name, left, top, width, height }) => [name, { left, top, width, height }])),
    headerFooter: { leftHeader: page.leftHeader, rightHeader: page.rightHeader, leftFooter: page.leftFooter, rightFooter: page.rightFooter },
    printed: {
      area: area.isNullObject ? "" : area.address,
      titleRows: titleRows.isNullObject ? "" : titleRows.address,
      breaks: breaks.items.map(({ rowIndex }) => rowIndex),
    },
    heights: new Map(rows.map(({ row, range }) => [row, range.format.rowHeight])),
    tabColor: sheet.tabColor,
  };
}

/** Rows of the sheet that a run fits to their texts: all but those of long tables and of tables of one line a row. */
function fittedRows(tables: readonly TableBlock[], ranges: readonly Excel.Range[]): number[] {
  const rows: number[] = [];
  let next = 0;
  ranges.forEach(({ rowIndex, values }, index) => {
    const body = values.length - 1;
    const fitted = tables[index].wraps ? Math.min(body, MOST_FITTED_ROWS) : 0;
    for (let row = next; row <= rowIndex + fitted; row++) rows.push(row);
    next = rowIndex + body + 1;
  });
  return rows;
}

/**
 * The headers of a table, ours in place of one that somebody has written over it: else the column would keep the figures of this run for ever. Columns are numbered as
 * they come, and a number below that of another column of ours is not given anew.
 */
function ownHeaders(items: readonly Excel.TableColumn[], { columns }: TableBlock): string[] {
  const isOurs = (wanted: string) => columns.some(({ header }) => header === wanted);
  const newest = Math.max(0, ...items.filter(({ id, name }) => columns[id - 1]?.header === name).map(({ id }) => id));
  return items.map(({ id, name }) => {
    if (isOurs(name) || id > newest) return name;
    const { header } = columns[id - 1];
    return items.some((other) => other.name === header) ? name : header;
  });
}

/** The earlier rows of a table in the order of our own columns. */
export function earlierRows({ columns }: TableBlock, { headers, body }: ExistingTable): ReportRow[] {
  const places = columns.map((column) => headers.indexOf(column.header));
  return body.map((row) => places.map((at) => (at < 0 ? "" : unquoted(row[at]))));
}

function writtenCells({ values, formulas }: Excel.Range): Cell[][] {
  return (values as Cell[][]).map((row, at) => row.map((value, column) => written(value, formulas[at][column] as Cell)));
}

/** What has to be written so that the cell holds again what it holds now: a formula as it is, a text safe from being read as one. */
function written(value: Cell, formula: Cell): Cell {
  return formula === value ? literal(value) : formula;
}

function unquoted(cell: Cell): Cell {
  return typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
}
