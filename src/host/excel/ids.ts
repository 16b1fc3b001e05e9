import type { SheetModel } from "../model";

/** Ids as Excel's add-ins see them: "{00000001-0000-0000-0000-000000000000}". */
export function guid(id: number): string {
  return `{${id.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

export function sheetGuid(sheet: SheetModel): string {
  return guid(sheet.id);
}
