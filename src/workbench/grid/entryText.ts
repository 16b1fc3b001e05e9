import { cellText } from "../../host/excel";
import type { SheetModel, WorkbookModel } from "../../host/model";

/** What a person sees in the formula bar and edits: the formula, a date as a date, a share as a percentage, else the plain value. */
export function entryText(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula) return `=${formula.text}`;
  const value = sheet.value(row, column);
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value, workbook.styles.get(sheet.style(row, column)).numberFormat, workbook.date1904);
  return cellText(value, "General", workbook.date1904);
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const signs = numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  if (/[ymdhs]/i.test(signs)) {
    const hasDate = value >= 1;
    const hasTime = value % 1 !== 0;
    return cellText(value, hasDate ? (hasTime ? "m/d/yyyy h:mm:ss" : "m/d/yyyy") : "h:mm:ss", date1904);
  }
  // 15 digits, as Excel keeps them, so that 0.07 is 7% and not 7.000000000000001%.
  if (signs.includes("%")) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return String(value);
}
