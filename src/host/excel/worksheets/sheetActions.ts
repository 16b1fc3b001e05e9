import type { SheetModel } from "../../model";
import { RichApiError } from "../../richapi";
import { isGiven } from "../arguments";
import { EventType } from "../events/EventHub";
import type { ExcelSession } from "../ExcelSession";
import { sheetGuid } from "../ids";
import { followRename } from "./followRename";
import { checkSheetName, freeSheetName } from "./sheetName";

/** A new sheet behind all others, called `wanted` or by the next free number. */
export function addSheet(session: ExcelSession, wanted?: unknown): SheetModel {
  const { workbook } = session;
  const name = isGiven(wanted) ? checkSheetName(wanted) : freeSheetName(workbook);
  if (workbook.sheetByName(name)) throw new RichApiError("ItemAlreadyExists");
  const sheet = workbook.addSheet(name);
  sheet.changed.add("cells");
  session.events.raise(EventType.sheetAdded, "Workbook", { source: "Local", worksheetId: sheetGuid(sheet) });
  return sheet;
}

/**
 * Formulas that name the sheet follow, as in Excel.
 * @throws InvalidArgument: no sheet may have such a name; ItemAlreadyExists: another one has it
 */
export function renameSheet(sheet: SheetModel, wanted: unknown, session: ExcelSession): void {
  const name = checkSheetName(wanted);
  const other = session.workbook.sheetByName(name);
  if (other && other !== sheet) throw new RichApiError("ItemAlreadyExists");
  if (name === sheet.name) return;
  const from = sheet.name;
  sheet.name = name;
  sheet.changed.add("view");
  followRename(session.workbook, { from, to: name });
}

export function activateSheet(sheet: SheetModel, session: ExcelSession): void {
  if (sheet.visibility !== "Visible") throw new RichApiError("InvalidOperation");
  const { workbook } = session;
  if (workbook.activeSheetId === sheet.id) return;
  const before = workbook.sheets.find(({ id }) => id === workbook.activeSheetId);
  workbook.activeSheetId = sheet.id;
  session.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  if (before) session.events.raise(EventType.sheetDeactivated, sheetGuid(before), { worksheetId: sheetGuid(before) });
  session.events.raise(EventType.sheetActivated, sheetGuid(sheet), { worksheetId: sheetGuid(sheet) });
}

/** Excel keeps at least one visible sheet. */
export function ensureAnotherVisible(sheet: SheetModel, session: ExcelSession): void {
  if (!session.workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) throw new RichApiError("InvalidOperation");
}

export function deleteSheet(sheet: SheetModel, session: ExcelSession): void {
  const { workbook } = session;
  if (sheet.visibility === "VeryHidden") throw new RichApiError("InvalidOperation");
  ensureAnotherVisible(sheet, session);
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(index, 1);
  for (let at = workbook.names.length - 1; at >= 0; at--) if (workbook.names[at].sheet === sheet.id) workbook.names.splice(at, 1);
  if (workbook.activeSheetId === sheet.id) {
    const next = workbook.sheets.slice(index).find((other) => other.visibility === "Visible") ?? workbook.sheets.findLast((other) => other.visibility === "Visible");
    workbook.activeSheetId = (next ?? workbook.sheets[0]).id;
  }
  if (session.selection?.sheet === sheet) session.selection = undefined;
  session.cellsChanged(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, "Deleted");
  session.events.raise(EventType.sheetDeleted, "Workbook", { source: "Local", worksheetId: sheetGuid(sheet) });
}
