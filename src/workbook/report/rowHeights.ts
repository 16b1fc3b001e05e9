import { ROW_HEIGHT_PT } from "../excel";
import type { FixedRow, TextLook } from "./layout";
import { isTextKind, TEXT_LOOKS } from "./reportLooks";
import type { TableBlock } from "./reportSheet";
import { textLines } from "./textLines";

/** Of an English header below headings in the reader's language: there for formulas, not for reading. */
const THIN_HEADER_PT = 3;
/** Above English headers that need no other heading. */
const NO_HEADINGS_PT = 6;
/** A little less than Excel takes, 409. */
export const MAX_ROW_HEIGHT_PT = 400;

/** How much wider bold text is. */
const BOLD = 1.06;
/** Of one level. */
const INDENT_CHARS = 1.3;
const FILTER_BUTTON_CHARS = 2.5;
/** Between rows of several lines. */
const WRAPPED_AIR_PT = 3;

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

/** Heights of the headings in the reader's language and of the header below them. */
export function headHeights({ columns, isPlain = false }: TableBlock): { readonly headings: number; readonly header: number } {
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

/** Height of fixed rows together. */
export function fixedHeight(rows: readonly FixedRow[], widths: readonly number[]): number {
  return rows.reduce((sum, cells) => {
    const heights = cells.map(({ text, look, from, to }) => textHeight(text, look, widths.slice(from, to + 1).reduce((total, width) => total + width, 0)));
    return sum + Math.max(ROW_HEIGHT_PT, ...heights);
  }, 0);
}

/** Height that a text needs on a page of this width; at least one line. */
function textHeight(text: string, look: TextLook, widthChars: number): number {
  const { size, bold = false, style } = TEXT_LOOKS[look];
  const lines = textLines(text, ((widthChars - 1) * 11) / size / (bold || style ? BOLD : 1));
  return Math.min(MAX_ROW_HEIGHT_PT, Math.round(lines * size * 1.36 + (look === "heading" || look === "title" || look === "verdict" ? 6 : 0)));
}
