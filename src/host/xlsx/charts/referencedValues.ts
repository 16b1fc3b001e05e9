import { parseArea } from "../../model/index";
import type { WorkbookModel } from "../../model/index";
import type { ReferencedValues } from "./chartXml";

/** Reads "Compliance!$B$2:$B$13" from the workbook, row by row; nothing for a name or a reference to several areas. */
export function referencedValues(workbook: WorkbookModel): ReferencedValues {
  return (reference) => {
    const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(reference.trim());
    const sheet = found && workbook.sheetByName((found[1] ?? found[2]).replaceAll("''", "'"));
    const area = found && parseArea(found[3]);
    if (!sheet || !area) return [];
    const values: (number | string | undefined)[] = [];
    for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = sheet.value(row, column);
        values.push(typeof value === "number" || value === undefined ? value : typeof value === "object" ? undefined : String(value));
      }
    }
    return values;
  };
}
