import type { WorkbookModel } from "../../model";
import { RichApiError } from "../../richapi";
import { textArgument } from "../arguments";
import { defineType, found } from "../defineType";
import { object, rangeObject } from "../objects";

/** Workbook: the root object. */
export const workbookType = defineType<WorkbookModel>({
  name: "Workbook",
  properties: {
    name: { get: (_workbook, session) => session.name },
    readOnly: { get: () => false },
    isDirty: { get: (_workbook, session) => !session.isSaved, set: (_workbook, value, session) => void (session.isSaved = value !== true) },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    calculationEngineVersion: { get: () => 191029 },
    usePrecisionAsDisplayed: { get: () => false },
    chartDataPointTrack: { get: () => true },
    application: { object: (workbook) => object("Application", workbook) },
    functions: { object: (workbook) => object("Functions", workbook) },
    worksheets: { object: (workbook) => object("WorksheetCollection", workbook) },
    tables: { object: () => object("TableCollection", undefined) },
    names: { object: () => object("NamedItemCollection", { sheet: undefined }) },
    settings: { object: (workbook) => object("SettingCollection", workbook) },
    customXmlParts: { object: (workbook) => object("CustomXmlPartCollection", workbook) },
    properties: { object: (workbook) => object("DocumentProperties", workbook) },
    comments: { object: () => object("CommentCollection", undefined) },
    protection: { object: (workbook) => object("WorkbookProtection", workbook) },
    _Runtime: { object: (workbook) => object("Runtime", workbook) },
  },
  methods: {
    getActiveCell: (_workbook, _args, session) => {
      const range = session.selectedRange();
      const { top, left } = range.area;
      return rangeObject(range, { top, left, bottom: top, right: left });
    },
    getSelectedRange: (_workbook, _args, session) => object("Range", session.selectedRange()),
    getIsActiveCollabSession: () => false,
    save: (_workbook, _args, session) => void (session.isSaved = true),
    createAndOpenWorkbook: (_workbook, [base64], session) => session.openCreated(typeof base64 === "string" ? base64 : ""),
    _RemoveReference: (_workbook, [id], session) => session.removeReference(textArgument(id)),
    _RemoveAllReferences: (_workbook, _args, session) => session.removeAllReferences(),
    _GetRangeForEventByReferenceId: (_workbook, [id], session) => {
      const range = found(session.events.range(textArgument(id)));
      if (range.deleted) throw new RichApiError("InvalidReference");
      return object("Range", range);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], session) => {
      const range = session.events.range(textArgument(id));
      return range && !range.deleted ? object("Range", range) : null;
    },
  },
});
