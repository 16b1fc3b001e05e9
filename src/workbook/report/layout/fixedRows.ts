import type { LinesBlock, ReportLine, TilesBlock } from "../reportSheet";

/** How a text on a page looks; sizes in points. Fonts and their colours of plain text are the workbook's own. */
export type TextLook = ReportLine["look"] | "tileLabel" | "tileValue" | "tileNote";

/** A text over the columns `from` to `to` of the page, 0-based and inclusive. */
export interface FixedCell {
  readonly text: string;
  readonly look: TextLook;
  readonly from: number;
  readonly to: number;
}

/** One row of a page whose content is no table's. */
export type FixedRow = readonly FixedCell[];

/** The rows of a block of lines or tiles, on columns of these widths. */
export function fixedRows(block: LinesBlock | TilesBlock, widths: readonly number[]): FixedRow[] {
  const last = widths.length - 1;
  if (block.kind === "lines") return block.lines.map(({ text, look }) => [{ text, look, from: 0, to: last }]);
  const spans = evenSpans(widths, block.tiles.length);
  const row = (look: TextLook, text: (tile: TilesBlock["tiles"][number]) => string): FixedRow => block.tiles.map((tile, at) => ({ text: text(tile), look, ...spans[at] }));
  return [row("tileLabel", ({ label }) => label), row("tileValue", ({ value }) => value), row("tileNote", ({ note }) => note)];
}

/** `count` neighbouring spans of columns, about equally wide; each has at least one column where there are enough. */
function evenSpans(widths: readonly number[], count: number): { readonly from: number; readonly to: number }[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const spans: { from: number; to: number }[] = [];
  let column = 0;
  let reached = 0;
  for (let span = 0; span < count; span++) {
    const from = Math.min(column, widths.length - 1);
    const isLast = span === count - 1;
    const end = isLast ? widths.length : widths.length - (count - span - 1);
    do reached += widths[column++] ?? 0;
    while (column < end && (isLast || reached + (widths[column] ?? 0) / 2 < (total * (span + 1)) / count));
    spans.push({ from, to: Math.max(from, Math.min(column, widths.length) - 1) });
  }
  return spans;
}
