import type { SheetModel } from "../../model";
import { WHOLE_SHEET, isOnSheet } from "../area";
import { integerArgument, invalid, isGiven, oneOf, textArgument } from "../arguments";
import { asBoolean, defineType, found } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { sheetGuid } from "../ids";
import { colorArgument } from "../formats/color";
import { object, rangeObject } from "../objects";
import { RangeRef } from "../RangeRef";
import { resolveAddress } from "../ranges/resolveAddress";
import { activateSheet, deleteSheet, ensureAnotherVisible, renameSheet } from "./sheetActions";
import { SHEET_EVENTS, eventMethods } from "./sheetEvents";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

/** Worksheet. */
export const worksheetType = defineType<SheetModel>({
  name: "Worksheet",
  id: sheetGuid,
  exists: (sheet, session) => session.workbook.sheets.includes(sheet),
  calculated: new Set(["getUsedRange", "getUsedRangeOrNullObject"]),
  properties: {
    id: { get: sheetGuid },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, value, session) => renameSheet(sheet, value, session),
    },
    position: {
      get: (sheet, session) => session.workbook.sheets.indexOf(sheet),
      set: (sheet, value, session) => moveSheet(sheet, integerArgument(value), session),
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value, session) => {
        const visibility = oneOf(value, VISIBILITIES);
        if (visibility !== "Visible") ensureAnotherVisible(sheet, session);
        sheet.visibility = visibility;
        sheet.changed.add("view");
      },
    },
    tabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = colorArgument(value);
        sheet.changed.add("view");
      },
    },
    showGridlines: viewFlag("showGridlines"),
    showHeadings: viewFlag("showHeadings"),
    // The client sets the two under these names.
    gridlines: viewFlag("showGridlines"),
    headings: viewFlag("showHeadings"),
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 48 },
    charts: { object: (sheet) => object("ChartCollection", sheet) },
    tables: { object: (sheet) => object("TableCollection", sheet) },
    names: { object: (sheet) => object("NamedItemCollection", { sheet }) },
    comments: { object: (sheet) => object("CommentCollection", sheet) },
    protection: { object: (sheet) => object("WorksheetProtection", sheet) },
    freezePanes: { object: (sheet) => object("WorksheetFreezePanes", sheet) },
    horizontalPageBreaks: { object: (sheet) => object("PageBreakCollection", sheet) },
    pageLayout: { object: (sheet) => object("PageLayout", sheet) },
    customProperties: { object: (sheet) => object("WorksheetCustomPropertyCollection", sheet) },
    autoFilter: { object: (sheet) => object("AutoFilter", { sheet }) },
  },
  methods: {
    activate: (sheet, _args, session) => activateSheet(sheet, session),
    calculate: (_sheet, [all], session) => session.requestCalculation(all === true),
    delete: (sheet, _args, session) => deleteSheet(sheet, session),
    getCell: (sheet, [row, column]) => {
      const top = integerArgument(row), left = integerArgument(column);
      return rangeObject(new RangeRef(sheet, { top, left, bottom: top, right: left }));
    },
    getRange: (sheet, [address], session) => {
      if (!isGiven(address)) return object("Range", new RangeRef(sheet, WHOLE_SHEET));
      const range = resolveAddress(session.workbook, sheet, textArgument(address));
      if (range.sheet !== sheet) throw invalid();
      return object("Range", range);
    },
    getRangeByIndexes: (sheet, args) => {
      const [top, left, rows, columns] = args.map(integerArgument);
      const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
      if (!isOnSheet(area)) throw invalid();
      return object("Range", new RangeRef(sheet, area));
    },
    getRanges: (sheet, [address], session) => {
      const areas = isGiven(address) ? textArgument(address).split(session.listSeparator).map((part) => resolveAddress(session.workbook, sheet, part)) : [new RangeRef(sheet, WHOLE_SHEET)];
      return object("RangeAreas", { sheet, areas });
    },
    getUsedRange: (sheet, [valuesOnly]) => object("Range", new RangeRef(sheet, sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 })),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used ? object("Range", new RangeRef(sheet, used)) : null;
    },
    getNext: (sheet, [visibleOnly], session) => found(neighbour(sheet, 1, visibleOnly, session)),
    getNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session) ?? null,
    getPrevious: (sheet, [visibleOnly], session) => found(neighbour(sheet, -1, visibleOnly, session)),
    getPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session) ?? null,
    _GetSheetById: (_sheet, [id], session) => object("Worksheet", found(session.workbook.sheets.find((candidate) => sheetGuid(candidate) === id))),
    ...eventMethods<SheetModel>(SHEET_EVENTS, sheetGuid),
  },
});

function viewFlag(name: "showGridlines" | "showHeadings") {
  return {
    get: (sheet: SheetModel) => sheet[name],
    set: (sheet: SheetModel, value: unknown) => {
      sheet[name] = asBoolean(value);
      sheet.changed.add("view");
    },
  };
}

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: unknown, session: ExcelSession) {
  const { sheets } = session.workbook;
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) if (visibleOnly !== true || sheets[index].visibility === "Visible") return object("Worksheet", sheets[index]);
  return undefined;
}

function moveSheet(sheet: SheetModel, position: number, session: ExcelSession): void {
  const { sheets } = session.workbook;
  if (position < 0 || position >= sheets.length) throw invalid();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}
