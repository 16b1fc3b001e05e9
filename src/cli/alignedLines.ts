/** Rows of cells as lines whose columns stand one below the other, two blanks apart. */
export function alignedLines(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]))));
  return rows.map((row) => row.map((cell, column) => cell + " ".repeat(widths[column] - widthOf(cell))).join("  ").trimEnd());
}

/** In a terminal Chinese and Japanese take two places a character. */
function widthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char.codePointAt(0)! >= 0x2e80 ? 2 : 1), 0);
}
