/** Headers and rows of a table, without the row of totals that somebody may have switched on below them. Its `showTotals` must be loaded. */
export function tableRows(table: Excel.Table): Excel.Range {
  return table.getRange().getResizedRange(table.showTotals ? -1 : 0, 0);
}
