import { cellsAt, LAST_ROW } from "../excel";
import { STATUS_LOOKS } from "./reportLooks";
import type { StatusWords, TableBlock } from "./reportSheet";

/**
 * Rules for the words of one language and for the shapes. Those of a sheet's last table reach to the end of the sheet so that more rows need
 * no new ones; those of the others begin in the header and so grow with the table.
 */
export function addStatusRules(
  worksheet: Excel.Worksheet, table: TableBlock, { top, height, isLast }: { readonly top: number; readonly height: number; readonly isLast: boolean },
  words: StatusWords, headers: readonly string[] = table.columns.map((column) => column.header), left = 0,
): void {
  for (const { header, kind } of table.columns) {
    const index = headers.indexOf(header);
    if ((kind !== "status" && kind !== "mark") || index < 0) continue;
    const range = isLast ? cellsAt(worksheet, top + 1, left + index, LAST_ROW - top - 1) : cellsAt(worksheet, top, left + index, height + 1);
    for (const look of STATUS_LOOKS) {
      const rule = range.conditionalFormats.add(kind === "status" ? "CellValue" : "ContainsText");
      const format = kind === "status" ? rule.cellValue.format : rule.textComparison.format;
      format.font.color = look.font;
      format.font.bold = look.bold;
      format.fill.color = look.fill;
      if (kind === "status") {
        rule.cellValue.rule = { formula1: `="${words[look.word]}"`, operator: "EqualTo" };
        // The cell holds the bare word, for formulas; the shape is only shown.
        format.numberFormat = `"${look.shape} "@`;
      } else rule.textComparison.rule = { operator: "BeginsWith", text: look.shape };
    }
  }
}
