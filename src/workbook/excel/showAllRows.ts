/** A table of the workbook, and whether somebody has chosen to see some of its rows only. */
export interface MaybeFiltered {
  readonly name: string;
  readonly isFiltered: boolean;
}

/**
 * Takes the filters off tables before rows come or go or are written anew: under a filter Excel takes no row away (OfficeDev/office-js #994, `FilteredRangeConflict`)
 * and has written values into other cells than those they were meant for (#224).
 */
export function showAllRows(context: Excel.RequestContext, tables: readonly MaybeFiltered[]): void {
  for (const { name, isFiltered } of tables) if (isFiltered) context.workbook.tables.getItem(name).clearFilters();
}
