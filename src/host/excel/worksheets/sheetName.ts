import type { WorkbookModel } from "../../model";
import { RichApiError } from "../../richapi";

/** Refuses what Excel refuses as a sheet name: empty, over 31 characters, one of []:*?/\, an apostrophe at an end, "History". */
export function checkSheetName(name: unknown): string {
  const ok = typeof name === "string" && name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !name.startsWith("'") && !name.endsWith("'") && name.toLowerCase() !== "history";
  if (!ok) throw new RichApiError("InvalidArgument");
  return name;
}

/** "Sheet4": the first number above the sheets' count that is free. */
export function freeSheetName(workbook: WorkbookModel): string {
  for (let number = workbook.sheets.length + 1; ; number++) if (!workbook.sheetByName(`Sheet${number}`)) return `Sheet${number}`;
}
