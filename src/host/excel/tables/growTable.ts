import type { Area, SheetModel } from "../../model";
import { overlaps } from "../area";

/**
 * What Excel's AutoCorrect does when somebody types or pastes directly below a table ("Include new rows and columns in table"): the rows become rows
 * of the table and look like its last one. Not on a protected sheet, not below a row of totals, and not over cells that are filled already. To be called before the cells are written.
 */
export function growTable(sheet: SheetModel, entered: Area, values: readonly (readonly unknown[])[]): void {
  const rows = values.findLastIndex((line) => line.some((value) => value !== "" && value !== null)) + 1;
  const table = sheet.tables.find(({ area, showTotals }) => !showTotals && area.bottom + 1 === entered.top && area.left <= entered.right && entered.left <= area.right);
  if (table === undefined || rows === 0 || sheet.protection.protected) return;
  const added = { ...table.area, top: entered.top, bottom: entered.top + rows - 1 };
  if (isFilled(sheet, added) || sheet.tables.some(({ area }) => overlaps(area, added))) return;
  if (table.area.bottom > table.area.top) copyLooks(sheet, table.area.bottom, added);
  table.area = { ...table.area, bottom: added.bottom };
  sheet.changed.add("tables");
}

function isFilled(sheet: SheetModel, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (sheet.value(row, column) !== undefined || sheet.formula(row, column)) return true;
  }
  return false;
}

/** Formats of a row for rows that have none. */
function copyLooks(sheet: SheetModel, from: number, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (sheet.style(row, column) === 0) sheet.setStyle(row, column, sheet.style(from, column));
  }
}
