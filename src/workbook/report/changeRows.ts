import type { RowChange } from "./layout";

/** Inserts and deletes whole rows, so that no table is torn whatever its width. An inserted row looks like the row that it pushes down. */
export function changeRows(worksheet: Excel.Worksheet, changes: readonly RowChange[]): void {
  for (const { at, rows } of changes) {
    if (rows > 0) {
      worksheet.getRange(`${at + 1}:${at + rows}`).insert("Down");
      worksheet.getRange(`${at + 1}:${at + rows}`).copyFrom(worksheet.getRange(`${at + rows + 1}:${at + rows + 1}`), "Formats");
    } else if (rows < 0) worksheet.getRange(`${at + rows + 1}:${at}`).delete("Up");
  }
}
