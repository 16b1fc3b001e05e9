import type { SheetModel } from "../../model";
import { RichApiError } from "../../richapi";
import type { ExcelSession } from "../ExcelSession";
import type { RangeRef } from "../RangeRef";

/** AccessDenied when the sheet is protected and one of the cells is locked. */
export function ensureUnlocked(session: ExcelSession, range: RangeRef): void {
  const { sheet, area } = range;
  if (!sheet.protection.protected) return;
  const { styles } = session.workbook;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) if (styles.get(sheet.style(row, column)).locked) throw new RichApiError("AccessDenied");
  }
}

/** AccessDenied on a protected sheet unless the protection allows `option`, e.g. "allowFormatCells". */
export function ensureAllowed(sheet: SheetModel, option?: string): void {
  if (sheet.protection.protected && !(option && sheet.protection.options[option] === true)) throw new RichApiError("AccessDenied");
}
