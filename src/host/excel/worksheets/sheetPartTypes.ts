import type { SheetModel } from "../../model";
import { RichApiError } from "../../richapi";
import { integerArgument, invalid, isGiven, textArgument } from "../arguments";
import { asText, defineCollection, defineType, found } from "../defineType";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { rangeArgument } from "../ranges/resolveAddress";

const exists = (sheet: SheetModel, session: { workbook: { sheets: SheetModel[] } }) => session.workbook.sheets.includes(sheet);

const OPTIONS = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: false, allowEditScenarios: false, allowFormatCells: false, allowFormatColumns: false, allowFormatRows: false,
  allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: false, selectionMode: "Normal",
};

/** WorksheetProtection. A sheet that is in the wanted state already, or a wrong password, is AccessDenied. */
export const worksheetProtectionType = defineType<SheetModel>({
  name: "WorksheetProtection",
  exists,
  properties: {
    protected: { get: ({ protection }) => protection.protected },
    options: { get: ({ protection }) => ({ ...OPTIONS, ...protection.options }) },
  },
  methods: {
    protect: (sheet, [options, password]) => {
      if (sheet.protection.protected) throw new RichApiError("AccessDenied");
      sheet.protection = { protected: true, options: { ...(options as Record<string, unknown> | null) }, ...(isGiven(password) && password !== "" ? { password: textArgument(password) } : {}) };
      sheet.changed.add("protection");
    },
    unprotect: (sheet, [password]) => {
      const { protection } = sheet;
      if (!protection.protected || (protection.password !== undefined && protection.password !== password)) throw new RichApiError("AccessDenied");
      sheet.protection = { protected: false, options: {} };
      sheet.changed.add("protection");
    },
  },
});

const freeze = (sheet: SheetModel, rows: number, columns: number) => {
  if (rows < 0 || columns < 0) throw invalid();
  sheet.frozen = { rows, columns };
  sheet.changed.add("view");
};

const frozenRange = (sheet: SheetModel) => {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return object("Range", new RangeRef(sheet, { top: 0, left: 0, bottom: rows === 0 ? 1_048_575 : rows - 1, right: columns === 0 ? 16_383 : columns - 1 }));
};

/** WorksheetFreezePanes. */
export const worksheetFreezePanesType = defineType<SheetModel>({
  name: "WorksheetFreezePanes",
  exists,
  methods: {
    freezeRows: (sheet, [count]) => freeze(sheet, isGiven(count) ? integerArgument(count) : 1, 0),
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, isGiven(count) ? integerArgument(count) : 1),
    freezeAt: (sheet, [range], session) => {
      const frozen = rangeArgument(range, sheet, session);
      freeze(sheet, frozen.isEntireColumn ? 0 : frozen.area.bottom + 1, frozen.isEntireRow ? 0 : frozen.area.right + 1);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => found(frozenRange(sheet)),
    getLocationOrNullObject: (sheet) => frozenRange(sheet) ?? null,
  },
});

const keyOf = (sheet: SheetModel, key: string) => [...sheet.customProperties.keys()].find((candidate) => candidate.toLowerCase() === key.toLowerCase());

/** WorksheetCustomPropertyCollection: texts by key; keys are found without case. */
export const worksheetCustomPropertyCollectionType = defineCollection<SheetModel>({
  name: "WorksheetCustomPropertyCollection",
  exists,
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => object("WorksheetCustomProperty", { sheet, key })),
  find: (sheet, wanted) => {
    const key = keyOf(sheet, String(wanted));
    return key === undefined ? undefined : object("WorksheetCustomProperty", { sheet, key });
  },
  methods: {
    add: (sheet, [name, value]) => {
      const key = keyOf(sheet, textArgument(name)) ?? textArgument(name);
      if (key === "" || key.length > 255) throw invalid();
      sheet.customProperties.set(key, textArgument(value));
      sheet.changed.add("view");
      return object("WorksheetCustomProperty", { sheet, key });
    },
  },
});

export const worksheetCustomPropertyType = defineType<{ readonly sheet: SheetModel; readonly key: string }>({
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  exists: ({ sheet, key }) => sheet.customProperties.has(key),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, asText(value));
        sheet.changed.add("view");
      },
    },
  },
  methods: {
    delete: ({ sheet, key }) => {
      sheet.customProperties.delete(key);
      sheet.changed.add("view");
    },
  },
});
