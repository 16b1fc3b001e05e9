import type { SheetModel, WorkbookModel } from "../../model";
import { defineCollection, found } from "../defineType";
import { EventType } from "../events/EventHub";
import { guid } from "../ids";
import { object } from "../objects";
import { addSheet } from "./sheetActions";
import { SHEET_EVENTS, eventMethods } from "./sheetEvents";

const visible = (sheets: readonly SheetModel[], visibleOnly: unknown) => (visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "Visible") : sheets);

/** WorksheetCollection: the sheets in their order. */
export const worksheetCollectionType = defineCollection<WorkbookModel>({
  name: "WorksheetCollection",
  items: (workbook) => workbook.sheets.map((sheet) => object("Worksheet", sheet)),
  find: (workbook, key) => {
    const sheet = findSheet(workbook, String(key));
    return sheet && object("Worksheet", sheet);
  },
  methods: {
    getCount: (workbook, [visibleOnly]) => visible(workbook.sheets, visibleOnly).length,
    getActiveWorksheet: (_workbook, _args, session) => object("Worksheet", session.activeSheet()),
    getFirst: (workbook, [visibleOnly]) => object("Worksheet", found(visible(workbook.sheets, visibleOnly)[0])),
    getLast: (workbook, [visibleOnly]) => object("Worksheet", found(visible(workbook.sheets, visibleOnly).at(-1))),
    add: (_workbook, [name], session) => object("Worksheet", addSheet(session, name)),
    ...eventMethods<WorkbookModel>({ ...SHEET_EVENTS, AddedEvent: EventType.sheetAdded, DeletedEvent: EventType.sheetDeleted }, () => undefined),
  },
});

/** A sheet by its name or id. */
function findSheet(workbook: WorkbookModel, key: string): SheetModel | undefined {
  return workbook.sheetByName(key) ?? workbook.sheets.find((sheet) => guid(sheet.id) === key.toUpperCase());
}
