/**
 * Cells of a sheet, by 0-based row and column, for the batch that asks for them. `Excel.run` has Excel follow every range through all changes of the workbook until the run
 * ends; a review has thousands of them, and following, with its end, costs more than most of what is written. Values that were loaded stay readable after the batch.
 * @see https://learn.microsoft.com/en-us/office/dev/add-ins/excel/performance (Untrack unneeded ranges)
 */
export function cellsAt(worksheet: Excel.Worksheet, row: number, column: number, rows = 1, columns = 1): Excel.Range {
  return worksheet.getRangeByIndexes(row, column, rows, columns).untrack();
}
