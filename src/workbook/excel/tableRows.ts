/** Headers and rows of a table, without the row of totals that somebody may have switched on below them. Its `showTotals` must be loaded. */
export function tableRows(table: Excel.Table): Excel.Range {
  return table.getRange().getResizedRange(table.showTotals ? -1 : 0, 0);
}

/** The same of a table whose headers may be switched off: their row is there, and empty. Its `showHeaders` must be loaded, too. */
export function tableRowsWithHeaders(table: Excel.Table): Excel.Range {
  return table.showHeaders ? tableRows(table) : tableRows(table).getOffsetRange(-1, 0).getResizedRange(1, 0);
}
