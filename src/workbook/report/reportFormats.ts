import { cellsAt, POINTS_PER_CHARACTER, QUIET, type Run, runs, setNumberFormat } from "../excel";
import type { FixedRow, PageLayout, TablePlace } from "./layout";
import { TEXT_LOOKS } from "./reportLooks";
import type { ColumnKind, ReportColumn, StatusWords, TableBlock } from "./reportSheet";
import { fixedHeight, headHeights, MOST_FITTED_ROWS, tableRowHeights } from "./rowHeights";
import { addStatusRules } from "./statusRules";

const RULE = "#D9D9D9";

interface ColumnLook {
  readonly style?: "Hlink";
  readonly numberFormat?: string;
  readonly align?: "Left" | "Center";
  readonly indent?: number;
}

/** A text beside right-aligned figures needs some air. */
const AIRY: ColumnLook = { align: "Left", indent: 1 };
const CENTRED: ColumnLook = { align: "Center" };
const PLAIN: ColumnLook = {};

const COLUMN_LOOKS: Readonly<Record<ColumnKind, ColumnLook>> = {
  text: AIRY,
  input: AIRY,
  link: { ...AIRY, style: "Hlink" },
  status: CENTRED,
  mark: CENTRED,
  count: { numberFormat: "#,##0" },
  // The place of a second decimal is kept free, so that figures stand below each other by their points.
  number: { numberFormat: "#,##0.0?" },
  percent: { numberFormat: "0.0%" },
  availability: { numberFormat: "0.00%" },
  hours: { numberFormat: "#,##0.0" },
  money: { numberFormat: "#,##0.00" },
  date: { numberFormat: "yyyy-mm-dd" },
  dateTime: { numberFormat: "yyyy-mm-dd hh:mm" },
};

/** Of texts in the first column, which have nothing on their left. */
const FIRST_LOOKS: Readonly<Partial<Record<ColumnKind, ColumnLook>>> = { text: PLAIN, input: PLAIN, link: { style: "Hlink" } };

function columnLooks(columns: readonly (ReportColumn | undefined)[]): (ColumnLook | undefined)[] {
  return columns.map((column, index) => column && ((index === 0 ? FIRST_LOOKS[column.kind] : undefined) ?? COLUMN_LOOKS[column.kind]));
}

/** Widths of a new sheet's columns, in characters. */
export function setColumnWidths(worksheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const { first, count, item } of runs(widths)) cellsAt(worksheet, 0, first, 1, count).format.columnWidth = item * POINTS_PER_CHARACTER;
}

/** Looks of the fixed rows of a new sheet, the first of them in row `top`. */
export function formatFixedRows(worksheet: Excel.Worksheet, rows: readonly FixedRow[], top: number, { widths, textWidths }: PageLayout): void {
  if (rows.length === 0) return;
  const texts = rows.flatMap((cells, index) => cells.map((cell) => ({ ...cell, row: top + index, isAlone: cells.length === 1 })));
  for (const { row, look, from, to, isAlone } of texts) {
    if (to > from) cellsAt(worksheet, row, from, 1, to - from + 1).merge();
    const { style } = TEXT_LOOKS[look];
    // The line below a heading reaches to the edge of the page, however many columns are printed.
    if (style) cellsAt(worksheet, row, from, 1, (isAlone ? widths.length - 1 : to) - from + 1).style = style;
  }
  const { format } = cellsAt(worksheet, top, 0, rows.length, textWidths.length);
  format.horizontalAlignment = "Left";
  format.verticalAlignment = "Center";
  format.wrapText = true;
  for (const { row, look, from, to } of texts) {
    const { size, bold, color, align } = TEXT_LOOKS[look];
    const range = cellsAt(worksheet, row, from, 1, to - from + 1);
    range.format.font.size = size;
    if (bold) range.format.font.bold = true;
    if (color) range.format.font.color = color;
    if (align) range.format.horizontalAlignment = align;
    if (look === "heading") range.format.verticalAlignment = "Bottom";
  }
  fitFixedRows(worksheet, rows, top, textWidths);
}

/** Gives each fixed row the height that its text needs now. */
export function fitFixedRows(worksheet: Excel.Worksheet, rows: readonly FixedRow[], top: number, widths: readonly number[]): void {
  setRowHeights(worksheet, top, rows.map((cells) => fixedHeight([cells], widths)));
}

/** @param heights in points, of rows below each other */
function setRowHeights(worksheet: Excel.Worksheet, top: number, heights: readonly number[]): void {
  for (const { first, count, item } of runs(heights)) cellsAt(worksheet, top + first, 0, count).format.rowHeight = item;
}

/** Number formats and alignment of body rows `first .. first + count`; `undefined` = the user's column. */
export function formatRows(worksheet: Excel.Worksheet, columns: readonly (ReportColumn | undefined)[], first: number, count: number, { left = 0, wraps = false }: { readonly left?: number; readonly wraps?: boolean } = {}): void {
  if (count <= 0) return;
  const rangeOf = (run: Run<unknown>) => cellsAt(worksheet, first, left + run.first, count, run.count);
  if (wraps) ruleRows(cellsAt(worksheet, first, left, count, columns.length));
  const looks = columnLooks(columns);
  for (const run of runs(looks)) {
    if (run.item === undefined || run.item === PLAIN) continue;
    const { style, numberFormat, align, indent } = run.item;
    const range = rangeOf(run);
    if (style) range.style = style;
    if (align) range.format.horizontalAlignment = align;
    if (indent !== undefined) range.format.indentLevel = indent;
    if (numberFormat) setNumberFormat(range, numberFormat);
  }
  if (!wraps) return;
  for (const run of runs(looks.map((look) => look !== undefined))) {
    if (!run.item) continue;
    const { format } = rangeOf(run);
    format.verticalAlignment = "Center";
    format.wrapText = true;
  }
}

/** A thin line below each row: rows of several lines are told apart on paper too. */
function ruleRows(rows: Excel.Range): void {
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = rows.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = RULE;
  }
}

/** Gives the headings of a table, and each row of one of sentences, the height that their texts need now. */
export function fitTableRows(worksheet: Excel.Worksheet, table: TableBlock, top: number): void {
  setRowHeights(worksheet, top - 1, [headHeights(table).headings]);
  if (table.wraps) setRowHeights(worksheet, top + 1, tableRowHeights(table, Math.min(table.rows.length, MOST_FITTED_ROWS)));
}

/** Header, headings and status colours of a table that is new. */
export function decorateTable(worksheet: Excel.Worksheet, table: TableBlock, { top, height }: TablePlace, words: StatusWords, isLast: boolean): void {
  const { columns } = table;
  const header = cellsAt(worksheet, top, 0, 1, columns.length);
  const headings = cellsAt(worksheet, top - 1, 0, 1, columns.length);
  header.style = "Accent1";
  header.format.rowHeight = headHeights(table).header;
  if (table.isPlain) {
    header.format.font.size = 1;
    headings.style = "Heading4";
  } else {
    header.format.font.bold = true;
    header.format.wrapText = true;
    header.format.verticalAlignment = "Center";
    headings.format.font.size = 9;
    headings.format.font.color = QUIET;
  }
  headings.format.wrapText = true;
  headings.format.verticalAlignment = "Bottom";
  for (const { first, count, item: { numberFormat, align, indent } } of runs(columnLooks(columns).map((look) => look!))) {
    const { format } = cellsAt(worksheet, top - 1, first, 2, count);
    format.horizontalAlignment = align ?? (numberFormat ? "Right" : "Left");
    if (indent !== undefined) format.indentLevel = indent;
  }
  addStatusRules(worksheet, table, { top, height, isLast }, words);
}
