import { QUIET, setNumberFormat } from "../excel";
import type { FixedRow, PageLayout, TablePlace } from "./layout";
import { isTextKind, TEXT_LOOKS, type TextKind } from "./reportLooks";
import type { ColumnKind, ReportColumn, StatusWords, TableBlock } from "./reportSheet";
import { fixedHeight, headHeights, MOST_FITTED_ROWS, tableRowHeights } from "./rowHeights";
import { addStatusRules } from "./statusRules";

const RULE = "#D9D9D9";

const NUMBER_FORMATS: Readonly<Record<Exclude<ColumnKind, TextKind | "status" | "mark">, string>> = {
  count: "#,##0",
  // The place of a second decimal is kept free, so that figures stand below each other by their points.
  number: "#,##0.0?",
  percent: "0.0%",
  availability: "0.00%",
  hours: "#,##0.0",
  money: "#,##0.00",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
};

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

/** Gives the headings of a table, and each row of one of sentences, the height that their texts need now. */
export function fitTableRows(worksheet: Excel.Worksheet, table: TableBlock, top: number): void {
  worksheet.getRangeByIndexes(top - 1, 0, 1, 1).format.rowHeight = headHeights(table).headings;
  if (!table.wraps) return;
  tableRowHeights(table, Math.min(table.rows.length, MOST_FITTED_ROWS)).forEach((height, index) => {
    worksheet.getRangeByIndexes(top + 1 + index, 0, 1, 1).format.rowHeight = height;
  });
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
