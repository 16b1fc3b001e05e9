import { invalid } from "../arguments";
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from "../cells/readCells";
import { writeEntries } from "../cells/writeCells";
import { defineType } from "../defineType";
import type { ExcelType } from "../ExcelSession";
import { object } from "../objects";
import type { RangeRef } from "../RangeRef";
import { rangeNavigation } from "./rangeNavigation";

/** Range: a block of cells. */
export const rangeType: ExcelType<RangeRef> = defineType<RangeRef>({
  name: "Range",
  tracked: true,
  exists: (range, session) => !range.deleted && session.workbook.sheets.includes(range.sheet),
  calculated: new Set(["values", "text", "valueTypes", "hasSpill", "getSpillingToRange", "getSpillingToRangeOrNullObject", "getSpillParent", "getSpillParentOrNullObject", "getUsedRange", "getUsedRangeOrNullObject", "copyFrom"]),
  properties: {
    address: { get: (range) => range.address },
    cellCount: { get: (range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount) },
    rowCount: { get: (range) => range.rowCount },
    columnCount: { get: (range) => range.columnCount },
    rowIndex: { get: (range) => range.area.top },
    columnIndex: { get: (range) => range.area.left },
    isEntireColumn: { get: (range) => range.isEntireColumn },
    isEntireRow: { get: (range) => range.isEntireRow },
    values: { get: (range) => readValues(range), set: (range, value, session) => writeEntries(session, range, value) },
    formulas: { get: (range) => readFormulas(range), set: (range, value, session) => writeEntries(session, range, value) },
    formulasLocal: { get: (range) => readFormulas(range), set: (range, value, session) => writeEntries(session, range, value) },
    text: { get: (range, session) => readTexts(range, session) },
    valueTypes: { get: (range) => readValueTypes(range) },
    numberFormat: { get: (range, session) => readNumberFormats(range, session) },
    worksheet: { object: (range) => object("Worksheet", range.sheet) },
  },
  methods: {
    ...rangeNavigation,
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== range.rowCount || columns !== range.columnCount) throw invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
});
