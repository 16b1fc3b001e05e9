import type { Finding } from "../../service-level/finding";
import { LAST_ROW } from "./lastRow";

/** Where the row stands that follows a table and its row of totals. Rows and columns are those of the sheet, from 1. */
export interface TableEnd {
  readonly table: string;
  readonly sheet: string;
  readonly nextRow: number;
  readonly firstColumn: number;
  readonly columns: number;
}

/** One filled cell is a note or a heading. */
const CELLS_OF_A_ROW = 2;

/**
 * `rowsBelowTable` for each table with a filled row directly below it: somebody typed or pasted it there, and the table did not grow. Excel grows it
 * unless that is switched off or the table has a row of totals; other programs do not. Such rows are not read. One sync.
 */
export async function findRowsBelow(context: Excel.RequestContext, ends: readonly TableEnd[]): Promise<Finding[]> {
  const onSheet = ends.filter(({ nextRow }) => nextRow <= LAST_ROW);
  if (onSheet.length === 0) return [];
  const below = onSheet.map(({ sheet, nextRow, firstColumn, columns }) => context.workbook.worksheets.getItem(sheet).getRangeByIndexes(nextRow - 1, firstColumn - 1, 1, columns).load({ values: true }));
  await context.sync();
  return onSheet.flatMap(({ table, nextRow }, index): Finding[] =>
    below[index].values[0].filter((value) => value !== "").length < CELLS_OF_A_ROW
      ? []
      : [{ code: "rowsBelowTable", severity: "warning", place: { table, row: nextRow }, count: 1, rows: [nextRow], facts: {} }],
  );
}
