import { setNumberFormat } from "../setNumberFormat";
import type { FixedRow, PageLayout, TablePlace, TextLook } from "./layout";
import type { ColumnKind, ReportColumn, StatusWords, TableBlock } from "./reportSheet";

/** Of the default font, Calibri 11; Office.js states widths in points. */
export const POINTS_PER_CHARACTER = 5.5;

/** Of a sheet, 1-based. */
const LAST_ROW = 1_048_576;

export const INK = { accent: "#1F3864", soft: "#DCE3F0", quiet: "#595959", paper: "#FFFFFF", rule: "#B4BFD6" };

/** Two lines, for headings that wrap. */
const HEADER_HEIGHT_PT = 32;
/** Of an English header below headings in the reader's language: there for formulas, not for reading. */
const THIN_HEADER_PT = 3;
const LINE_HEIGHT_PT = 15;
const MAX_ROW_HEIGHT_PT = 400;

/** Columns of sentences; in characters. */
const WRAPPED_FROM_WIDTH = 80;

const NUMBER_FORMATS: Readonly<Record<Exclude<ColumnKind, "text" | "status" | "mark" | "input">, string>> = {
  count: "#,##0",
  number: "#,##0.0##",
  percent: "0.0%",
  hours: "#,##0.0",
  money: "#,##0.00",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
};

interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center";
}

const TEXT_LOOKS: Readonly<Record<TextLook, Look>> = {
  title: { size: 18, bold: true, color: INK.accent },
  verdict: { size: 14, bold: true },
  heading: { size: 12, bold: true, color: INK.accent },
  plain: { size: 11 },
  note: { size: 9, color: INK.quiet },
  bullet: { size: 11 },
  tileLabel: { size: 9, color: INK.quiet, fill: INK.soft, align: "Center" },
  tileValue: { size: 20, bold: true, color: INK.accent, fill: INK.soft, align: "Center" },
  tileNote: { size: 9, color: INK.quiet, fill: INK.soft, align: "Center" },
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
export function textHeight(text: string, look: TextLook, widthChars: number): number {
  const { size } = TEXT_LOOKS[look];
  const lines = lineCount(text, (widthChars * 11) / size);
  return Math.min(MAX_ROW_HEIGHT_PT, Math.round(lines * size * 1.36 + (look === "heading" || look === "title" ? 6 : 0)));
}

/** Lines that a text takes in so many characters of the default font. Fonts that stand in for it may be wider, so some room is left. */
function lineCount(text: string, widthChars: number): number {
  return text.split("\n").reduce((lines, part) => {
    // Chinese and Japanese characters are about twice as wide as a digit.
    const chars = [...part].reduce((sum, char) => sum + (char.codePointAt(0)! >= 0x2e80 ? 1.9 : 1), 0);
    return lines + Math.max(1, Math.ceil((chars * 1.02) / Math.max(1, widthChars)));
  }, 0);
}

/** Rows whose height is reckoned one by one; a longer table is left to Excel. */
const MOST_FITTED_ROWS = 300;

/** Gives each row of a table of sentences the height that its texts need now. */
export function fitTableRows(worksheet: Excel.Worksheet, table: TableBlock, top: number): void {
  if (!table.wraps) return;
  table.rows.slice(0, MOST_FITTED_ROWS).forEach((row, index) => {
    const lines = row.map((cell, at) => lineCount(typeof cell === "object" ? cell.text : String(cell), (table.columns[at]?.width ?? 10) - 1));
    worksheet.getRangeByIndexes(top + 1 + index, 0, 1, 1).format.rowHeight = Math.min(MAX_ROW_HEIGHT_PT, Math.max(1, ...lines) * LINE_HEIGHT_PT + 2);
  });
}

/** Looks of the fixed rows of a new sheet, the first of them in row `top`. */
export function formatFixedRows(worksheet: Excel.Worksheet, rows: readonly FixedRow[], top: number, { widths }: PageLayout): void {
  rows.forEach((cells, index) => {
    for (const { look, from, to } of cells) {
      const range = worksheet.getRangeByIndexes(top + index, from, 1, to - from + 1);
      if (to > from) range.merge();
      const { size, bold, color, fill, align } = TEXT_LOOKS[look];
      range.format.font.size = size;
      if (bold) range.format.font.bold = true;
      if (color) range.format.font.color = color;
      if (fill) range.format.fill.color = fill;
      range.format.horizontalAlignment = align ?? "Left";
      range.format.verticalAlignment = look === "heading" ? "Bottom" : "Center";
      range.format.wrapText = true;
      if (look === "bullet") range.format.indentLevel = 1;
      if (look === "heading") {
        const line = range.format.borders.getItem("EdgeBottom");
        line.style = "Continuous";
        line.color = INK.rule;
      }
    }
  });
  fitFixedRows(worksheet, rows, top, widths);
}

/** Gives each fixed row the height that its text needs now. */
export function fitFixedRows(worksheet: Excel.Worksheet, rows: readonly FixedRow[], top: number, widths: readonly number[]): void {
  rows.forEach((cells, index) => {
    const heights = cells.map(({ text, look, from, to }) => textHeight(text, look, widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0)));
    worksheet.getRangeByIndexes(top + index, 0, 1, 1).format.rowHeight = Math.max(LINE_HEIGHT_PT, ...heights);
  });
}

/** Number formats and alignment of body rows `first .. first + count`, one range a column of ours; `undefined` = the user's column. */
export function formatRows(worksheet: Excel.Worksheet, columns: readonly (ReportColumn | undefined)[], first: number, count: number, { left = 0, wraps = false }: { readonly left?: number; readonly wraps?: boolean } = {}): void {
  if (count <= 0) return;
  columns.forEach((column, index) => {
    if (!column) return;
    const range = worksheet.getRangeByIndexes(first, left + index, count, 1);
    const isText = column.kind === "text" || column.kind === "input";
    if (isText && index > 0) {
      // A text beside right-aligned figures needs some air.
      range.format.horizontalAlignment = "Left";
      range.format.indentLevel = 1;
    } else if (column.kind === "status" || column.kind === "mark") range.format.horizontalAlignment = "Center";
    else if (!isText) setNumberFormat(range, NUMBER_FORMATS[column.kind as keyof typeof NUMBER_FORMATS]);
    if (wraps) range.format.verticalAlignment = "Top";
    if (wraps || column.width >= WRAPPED_FROM_WIDTH) range.format.wrapText = true;
  });
}

/** Header, headings and status colours of a table that is new. */
export function decorateTable(worksheet: Excel.Worksheet, table: TableBlock, { top, height }: TablePlace, words: StatusWords, isLast: boolean): void {
  const { columns } = table;
  const header = worksheet.getRangeByIndexes(top, 0, 1, columns.length);
  const headings = worksheet.getRangeByIndexes(top - 1, 0, 1, columns.length);
  header.format.font.color = INK.paper;
  header.format.fill.color = INK.accent;
  if (table.isPlain) {
    header.format.rowHeight = THIN_HEADER_PT;
    header.format.font.size = 1;
    headings.format.font.bold = true;
    headings.format.font.color = INK.accent;
  } else {
    header.format.font.bold = true;
    header.format.wrapText = true;
    header.format.verticalAlignment = "Center";
    header.format.rowHeight = HEADER_HEIGHT_PT;
    headings.format.font.size = 9;
    headings.format.font.color = INK.quiet;
  }
  headings.format.wrapText = true;
  headings.format.verticalAlignment = "Bottom";
  if (columns.some(({ heading = "", width }) => heading.length > width)) headings.format.rowHeight = HEADER_HEIGHT_PT;
  columns.forEach(({ kind }, index) => {
    for (const row of [top - 1, top]) {
      const cell = worksheet.getRangeByIndexes(row, index, 1, 1);
      const isText = kind === "text" || kind === "input";
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
      if (kind === "status") rule.cellValue.rule = { formula1: `="${words[look.word]}"`, operator: "EqualTo" };
      else rule.textComparison.rule = { operator: "BeginsWith", text: look.shape };
    }
  }
}
