import type { ColumnKind, ReportColumn, ReportSheet, StatusWords } from "./reportSheet";
import { setNumberFormat } from "../setNumberFormat";

/** Of the default font, Calibri 11; Office.js states widths in points. */
export const POINTS_PER_CHARACTER = 5.5;

/** Of a sheet, 1-based. */
const LAST_ROW = 1_048_576;

const TITLE_HEIGHT_PT = 28;
/** Two lines, for headings that wrap. */
const HEADER_HEIGHT_PT = 32;

/** Columns of sentences; in characters. */
const WRAPPED_FROM_WIDTH = 80;

const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: "General",
  status: "General",
  count: "#,##0",
  number: "#,##0.0##",
  percent: "0.0%",
  hours: "#,##0.0",
  dateTime: "yyyy-mm-dd hh:mm",
};

/** Readable in grey and for the colour-blind: each status has its word, and the worst ones are bold. */
const STATUS_LOOKS: readonly { readonly word: keyof StatusWords; readonly font: string; readonly fill: string; readonly bold: boolean }[] = [
  { word: "met", font: "#0B5A28", fill: "#D9F2E1", bold: false },
  { word: "atRisk", font: "#7A4B00", fill: "#FFEFC7", bold: true },
  { word: "notMet", font: "#8A1020", fill: "#FADADD", bold: true },
  { word: "noData", font: "#595959", fill: "#EDEDED", bold: false },
];

/** Number formats and alignment of body rows `first .. first + count`, one range a column of ours; `undefined` = the user's column. */
export function formatRows(worksheet: Excel.Worksheet, columns: readonly (ReportColumn | undefined)[], first: number, count: number, left = 0): void {
  if (count <= 0) return;
  columns.forEach((column, index) => {
    if (!column) return;
    const range = worksheet.getRangeByIndexes(first, left + index, count, 1);
    if (column.kind !== "text" && column.kind !== "status") setNumberFormat(range, NUMBER_FORMATS[column.kind]);
    if (column.kind === "status") range.format.horizontalAlignment = "Center";
    // A text beside right-aligned figures needs some air.
    if (column.kind === "text" && index > 0) {
      range.format.horizontalAlignment = "Left";
      range.format.indentLevel = 1;
    }
    if (column.width >= WRAPPED_FROM_WIDTH) range.format.wrapText = true;
  });
}

/** Everything about the looks of a new sheet that a later run leaves to the user: widths, heading, colours, print set-up. */
export function decorateNewSheet(worksheet: Excel.Worksheet, sheet: ReportSheet, top: number, words: StatusWords): void {
  worksheet.showGridlines = false;
  sheet.lines.forEach((line, row) => {
    const font = worksheet.getRangeByIndexes(row, 0, 1, 1).format.font;
    if (line.look === "title") {
      font.size = 18;
      font.bold = true;
      font.color = "#1F3864";
      worksheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = TITLE_HEIGHT_PT;
    } else if (line.look === "verdict") {
      font.size = 12;
      font.bold = true;
    } else if (line.look === "note") {
      font.size = 9;
      font.color = "#595959";
    }
  });
  const header = worksheet.getRangeByIndexes(top, 0, 1, sheet.columns.length);
  header.format.font.bold = true;
  header.format.font.color = "#FFFFFF";
  header.format.fill.color = "#1F3864";
  header.format.wrapText = true;
  header.format.verticalAlignment = "Center";
  header.format.rowHeight = HEADER_HEIGHT_PT;
  sheet.columns.forEach((column, index) => {
    const cells = worksheet.getRangeByIndexes(top, index, 1, 1);
    cells.format.columnWidth = column.width * POINTS_PER_CHARACTER;
    cells.format.horizontalAlignment = column.kind === "text" ? "Left" : column.kind === "status" ? "Center" : "Right";
    if (column.kind === "text" && index > 0) cells.format.indentLevel = 1;
  });
  addStatusRules(worksheet, sheet, top, words);
  worksheet.freezePanes.freezeRows(top + 1);
  const page = worksheet.pageLayout;
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  page.setPrintTitleRows(`$${top + 1}:$${top + 1}`);
}

/** Rules for the words of one language, down to the sheet's last row so that a longer table needs no new ones. */
export function addStatusRules(worksheet: Excel.Worksheet, sheet: ReportSheet, top: number, words: StatusWords, headers: readonly string[] = sheet.columns.map((column) => column.header), left = 0): void {
  for (const column of sheet.columns) {
    const index = headers.indexOf(column.header);
    if (column.kind !== "status" || index < 0) continue;
    const range = worksheet.getRangeByIndexes(top + 1, left + index, LAST_ROW - top - 1, 1);
    for (const look of STATUS_LOOKS) {
      const rule = range.conditionalFormats.add("CellValue");
      rule.cellValue.format.font.color = look.font;
      rule.cellValue.format.font.bold = look.bold;
      rule.cellValue.format.fill.color = look.fill;
      rule.cellValue.rule = { formula1: `="${words[look.word]}"`, operator: "EqualTo" };
    }
  }
}

