import { isBlank } from "../headerRow";
import type { Cell, TableSource } from "../types";

/** Salesforce marks with an arrow the columns by which a report is grouped, and fills them in the first row of each group only. */
const GROUPED = /[↑↓]\s*$/;

/** The table with every row of a group saying of which it is. */
export function ungrouped(source: TableSource): TableSource {
  if (!source.headers.some((header) => GROUPED.test(header))) return source;
  return { ...source, column: (index) => (GROUPED.test(source.headers[index]) ? filledDown(source.column(index)) : source.column(index)) };
}

function filledDown(cells: readonly Cell[]): Cell[] {
  let above: Cell = "";
  return cells.map((cell) => (isBlank(cell) ? above : (above = cell)));
}
