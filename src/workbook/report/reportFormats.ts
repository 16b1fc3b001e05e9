import { LAST_ROW } from "../lastRow";
import { setNumberFormat } from "../setNumberFormat";
import type { FixedRow, PageLayout, TablePlace, TextLook } from "./layout";
import type { ColumnKind, ReportColumn, SheetPart, StatusWords, TableBlock } from "./reportSheet";
import { textLines } from "./textLines";

/** Of the default font, Calibri 11; Office.js states widths in points. */
export const POINTS_PER_CHARACTER = 5.5;

/** Of a row of one line in the default font. */
export const ROW_HEIGHT_PT = 15;

/** Neutral on every theme. All other colours but those of a status come from the workbook's theme, by its built-in cell styles. */
export const QUIET = "#595959";
const RULE = "#D9D9D9";

/** Of an English header below headings in the reader's language: there for formulas, not for reading. */
const THIN_HEADER_PT = 3;
/** Above English headers that need no other heading. */
const NO_HEADINGS_PT = 6;
const MAX_ROW_HEIGHT_PT = 400;

/** How much wider bold text is. */
const BOLD = 1.06;
/** Of one level. */
const INDENT_CHARS = 1.3;
const FILTER_BUTTON_CHARS = 2.5;
/** Between rows of several lines. */
const WRAPPED_AIR_PT = 3;

/** From dark to light, so that they are told apart in grey too. Excel lets no add-in give a tab a colour of the theme. */
export const TAB_COLORS: Readonly<Record<SheetPart, string>> = { meeting: "#1F4E79", figures: "#2E75B6", analyses: "#9DC3E6", basis: "#BFBFBF" };

type TextKind = "text" | "link" | "input";

function isTextKind(kind: ColumnKind): kind is TextKind {
  return kind === "text" || kind === "link" || kind === "input";
}

const NUMBER_FORMATS: Readonly<Record<Exclude<ColumnKind, TextKind | "status" | "mark">, string>> = {
  count: "#,##0",
  number: "#,##0.0#",
  percent: "0.0%",
  availability: "0.00%",
  hours: "#,##0.0",
  money: "#,##0.00",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
};

interface Look {
  readonly size: number;
  /** A built-in cell style, whose colours are the theme's. */
  readonly style?: "Heading1" | "Heading3" | "Accent1_20";
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: "Left" | "Center";
}

const TEXT_LOOKS: Readonly<Record<TextLook, Look>> = {
  title: { size: 18, style: "Heading1" },
  verdict: { size: 14, bold: true },
  heading: { size: 12, style: "Heading3" },
  plain: { size: 11 },
  note: { size: 9, color: QUIET },
  tileLabel: { size: 10, style: "Accent1_20", align: "Center" },
  tileValue: { size: 22, style: "Accent1_20", bold: true, align: "Center" },
  tileNote: { size: 9, style: "Accent1_20", align: "Center" },
};

interface StatusLook {
  readonly word: keyof StatusWords;
  readonly shape: string;
  readonly font: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** Readable in grey and for the colour-blind: each status has its shape and its word, and the worst ones are bold. */
const STATUS_LOOKS: readonly StatusLook[] = [
  { word: "met", shape: "▲", font: "#0B5A28", fill: "#D9F2E1", bold: false },
  { word: "atRisk", shape: "●", font: "#7A4B00", fill: "#FFEFC7", bold: true },
  { word: "notMet", shape: "✖", font: "#8A1020", fill: "#FADADD", bold: true },
  { word: "noData", shape: "○", font: "#595959", fill: "#EDEDED", bold: false },
];

/** "▲ Met": a status that is read without colour. */
export function marked(word: keyof StatusWords, text: string): string {
  return `${STATUS_LOOKS.find((look) => look.word === word)!.shape} ${text}`;
}

/** Height that a text needs on a page of this width; at least one line. */
function textHeight(text: string, look: TextLook, widthChars: number): number {
  const { size, bold = false, style } = TEXT_LOOKS[look];
  const lines = textLines(text, ((widthChars - 1) * 11) / size / (bold || style ? BOLD : 1));
  return Math.min(MAX_ROW_HEIGHT_PT, Math.round(lines * size * 1.36 + (look === "heading" || look === "title" || look === "verdict" ? 6 : 0)));
}

/** Rows whose height is reckoned one by one; a longer table is left to Excel. */
export const MOST_FITTED_ROWS = 300;

/** Height of each of the first `count` body rows of a table. */
export function tableRowHeights({ columns, rows, wraps = false }: TableBlock, count: number): number[] {
  return Array.from({ length: count }, (_, index) => {
    if (!wraps || index >= Math.min(rows.length, MOST_FITTED_ROWS)) return ROW_HEIGHT_PT;
    const lines = rows[index].map((cell, at) => cell === "" || typeof cell === "number" ? 1 : textLines(typeof cell === "object" ? cell.text : String(cell), columns[at].width - (at > 0 && isTextKind(columns[at].kind) ? INDENT_CHARS : 0) - 1));
    return Math.min(MAX_ROW_HEIGHT_PT, Math.max(1, ...lines) * ROW_HEIGHT_PT + WRAPPED_AIR_PT);
  });
}

/** Gives the headings of a table, and each row of one of sentences, the height that their texts need now. */
export function fitTableRows(worksheet: Excel.Worksheet, table: TableBlock, top: number): void {
  worksheet.getRangeByIndexes(top - 1, 0, 1, 1).format.rowHeight = headHeights(table).headings;
  if (!table.wraps) return;
  tableRowHeights(table, Math.min(table.rows.length, MOST_FITTED_ROWS)).forEach((height, index) => {
    worksheet.getRangeByIndexes(top + 1 + index, 0, 1, 1).format.rowHeight = height;
  });
}

/** Heights of the headings in the reader's language and of the header below them. */
function headHeights({ columns, isPlain = false }: TableBlock): { readonly headings: number; readonly header: number } {
  const most = (texts: readonly string[], room: number) => Math.max(1, ...texts.map((text, at) => textLines(text, (columns[at].width - room) / BOLD)));
  const hasHeadings = columns.some(({ heading = "" }) => heading !== "");
  const headings = hasHeadings ? most(columns.map(({ heading = "" }) => heading), 1) * ROW_HEIGHT_PT + 1 : NO_HEADINGS_PT;
  // The button of the filter takes room beside each header.
  return { headings, header: isPlain ? THIN_HEADER_PT : most(columns.map(({ header }) => header), FILTER_BUTTON_CHARS) * ROW_HEIGHT_PT + 5 };
}

/** Height of a table's two rows of headings together. */
export function headHeight(table: TableBlock): number {
  const { headings, header } = headHeights(table);
  return headings + header;
}

/** Looks of the fixed rows of a new sheet, the first of them in row `top`. */
export function formatFixedRows(worksheet: Excel.Worksheet, rows: readonly FixedRow[], top: number, { widths, textWidths }: PageLayout): void {
  rows.forEach((cells, index) => {
    for (const { look, from, to } of cells) {
      const range = worksheet.getRangeByIndexes(top + index, from, 1, to - from + 1);
      if (to > from) range.merge();
      const { size, style, bold, color, align } = TEXT_LOOKS[look];
      // The line below a heading reaches to the edge of the page, however many columns are printed.
      if (style) worksheet.getRangeByIndexes(top + index, from, 1, (cells.length === 1 ? widths.length - 1 : to) - from + 1).style = style;
      range.format.font.size = size;
      if (bold) range.format.font.bold = true;
      if (color) range.format.font.color = color;
      range.format.horizontalAlignment = align ?? "Left";
      range.format.verticalAlignment = look === "heading" ? "Bottom" : "Center";
      range.format.wrapText = true;
    }
  });
  fitFixedRows(worksheet, rows, top, textWidths);
}

/** Gives each fixed row the height that its text needs now. */
export function fitFixedRows(worksheet: Excel.Worksheet, rows: readonly FixedRow[], top: number, widths: readonly number[]): void {
  rows.forEach((cells, index) => {
    worksheet.getRangeByIndexes(top + index, 0, 1, 1).format.rowHeight = fixedHeight([cells], widths);
  });
}

/** Height of fixed rows together. */
export function fixedHeight(rows: readonly FixedRow[], widths: readonly number[]): number {
  return rows.reduce((sum, cells) => {
    const heights = cells.map(({ text, look, from, to }) => textHeight(text, look, widths.slice(from, to + 1).reduce((total, width) => total + width, 0)));
    return sum + Math.max(ROW_HEIGHT_PT, ...heights);
  }, 0);
}

/** Number formats and alignment of body rows `first .. first + count`, one range a column of ours; `undefined` = the user's column. */
export function formatRows(worksheet: Excel.Worksheet, columns: readonly (ReportColumn | undefined)[], first: number, count: number, { left = 0, wraps = false }: { readonly left?: number; readonly wraps?: boolean } = {}): void {
  if (count <= 0) return;
  if (wraps) ruleRows(worksheet.getRangeByIndexes(first, left, count, columns.length));
  columns.forEach((column, index) => {
    if (!column) return;
    const range = worksheet.getRangeByIndexes(first, left + index, count, 1);
    const isText = isTextKind(column.kind);
    if (column.kind === "link") range.style = "Hlink";
    if (isText && index > 0) {
      // A text beside right-aligned figures needs some air.
      range.format.horizontalAlignment = "Left";
      range.format.indentLevel = 1;
    } else if (column.kind === "status" || column.kind === "mark") range.format.horizontalAlignment = "Center";
    else if (!isTextKind(column.kind)) setNumberFormat(range, NUMBER_FORMATS[column.kind]);
    if (wraps) range.format.verticalAlignment = "Center";
    if (wraps) range.format.wrapText = true;
  });
}

/** A thin line below each row: rows of several lines are told apart on paper too. */
function ruleRows(rows: Excel.Range): void {
  for (const edge of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = rows.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = RULE;
  }
}

/** Header, headings and status colours of a table that is new. */
export function decorateTable(worksheet: Excel.Worksheet, table: TableBlock, { top, height }: TablePlace, words: StatusWords, isLast: boolean): void {
  const { columns } = table;
  const header = worksheet.getRangeByIndexes(top, 0, 1, columns.length);
  const headings = worksheet.getRangeByIndexes(top - 1, 0, 1, columns.length);
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
  columns.forEach(({ kind }, index) => {
    for (const row of [top - 1, top]) {
      const cell = worksheet.getRangeByIndexes(row, index, 1, 1);
      const isText = isTextKind(kind);
      cell.format.horizontalAlignment = isText ? "Left" : kind === "status" || kind === "mark" ? "Center" : "Right";
      if (isText && index > 0) cell.format.indentLevel = 1;
    }
  });
  addStatusRules(worksheet, table, { top, height, isLast }, words);
}

/**
 * Rules for the words of one language and for the shapes. Those of a sheet's last table reach to the end of the sheet so that more rows need
 * no new ones; those of the others begin in the header and so grow with the table.
 */
export function addStatusRules(
  worksheet: Excel.Worksheet, table: TableBlock, { top, height, isLast }: { readonly top: number; readonly height: number; readonly isLast: boolean },
  words: StatusWords, headers: readonly string[] = table.columns.map((column) => column.header), left = 0,
): void {
  for (const { header, kind } of table.columns) {
    const index = headers.indexOf(header);
    if ((kind !== "status" && kind !== "mark") || index < 0) continue;
    const range = isLast ? worksheet.getRangeByIndexes(top + 1, left + index, LAST_ROW - top - 1, 1) : worksheet.getRangeByIndexes(top, left + index, height + 1, 1);
    for (const look of STATUS_LOOKS) {
      const rule = range.conditionalFormats.add(kind === "status" ? "CellValue" : "ContainsText");
      const format = kind === "status" ? rule.cellValue.format : rule.textComparison.format;
      format.font.color = look.font;
      format.font.bold = look.bold;
      format.fill.color = look.fill;
      if (kind === "status") {
        rule.cellValue.rule = { formula1: `="${words[look.word]}"`, operator: "EqualTo" };
        // The cell holds the bare word, for formulas; the shape is only shown.
        format.numberFormat = `"${look.shape} "@`;
      } else rule.textComparison.rule = { operator: "BeginsWith", text: look.shape };
    }
  }
}
