import type { SheetModel } from "../../model";
import { cellText } from "../cells/cellText";
import type { ExcelSession } from "../ExcelSession";

/** Header cells hold text: a number or date is taken as it is shown. */
export function headerTextOf(session: ExcelSession, sheet: SheetModel): (row: number, column: number) => string {
  const { styles, date1904 } = session.workbook;
  return (row, column) => cellText(sheet.value(row, column), styles.get(sheet.style(row, column)).numberFormat, date1904);
}
