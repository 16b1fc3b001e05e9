import { invalid } from "../arguments";
import { readFormulas, readNumberFormats, readTexts, readValueTypes, readValues } from "../cells/readCells";
import { writeEntries } from "../cells/writeCells";
import { asBoolean, defineType } from "../defineType";
import type { ExcelSession, ExcelType } from "../ExcelSession";
import type { HostProperty } from "../../richapi";
import { contains, overlaps } from "../area";
import { builtInStyle, builtInStyleName } from "../formats/builtInStyles";
import { changeStyle, commonStyle } from "../formats/changeStyle";
import { leftOfColumn, topOfRow } from "../formats/dimensions";
import { fromR1C1, toR1C1 } from "../formulas/r1c1";
import { object } from "../objects";
import type { RangeRef } from "../RangeRef";
import { getCellProperties } from "./cellProperties";
import { rangeEdits } from "./rangeEdits";
import { hideColumns, hideRows, isColumnHidden, isRowHidden } from "./hiddenCells";
import { rangeNavigation } from "./rangeNavigation";
import { writeNumberFormats } from "./writeNumberFormats";

const numberFormats: HostProperty<RangeRef, ExcelSession> = {
  get: readNumberFormats,
  set: (range, value, session) => writeNumberFormats(session, range, value),
};

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
    formulasR1C1: { get: (range) => readFormulas(range, toR1C1), set: (range, value, session) => writeEntries(session, range, value, fromR1C1) },
    numberFormat: numberFormats,
    numberFormatLocal: numberFormats,
    hidden: { get: (range) => bothHidden(isRowHidden(range), isColumnHidden(range)) },
    rowHidden: { get: isRowHidden, set: (range, value) => hideRows(range, asBoolean(value)) },
    columnHidden: { get: isColumnHidden, set: (range, value) => hideColumns(range, asBoolean(value)) },
    hasSpill: { get: hasSpill },
    left: { get: (range) => leftOfColumn(range.sheet, range.area.left) },
    top: { get: (range) => topOfRow(range.sheet, range.area.top) },
    width: { get: (range) => leftOfColumn(range.sheet, range.area.right + 1) - leftOfColumn(range.sheet, range.area.left) },
    height: { get: (range) => topOfRow(range.sheet, range.area.bottom + 1) - topOfRow(range.sheet, range.area.top) },
    addressLocal: { get: (range) => range.address },
    style: {
      get: (range, session) => commonStyle(session, range, builtInStyleName),
      set: (range, value, session) => {
        const looks = builtInStyle(value);
        changeStyle(session, range, () => looks);
      },
    },
    format: { object: (range) => object("RangeFormat", range) },
    conditionalFormats: { object: (range) => object("ConditionalFormatCollection", range) },
    dataValidation: { object: (range) => object("DataValidation", range) },
    sort: { object: (range) => object("RangeSort", range) },
    worksheet: { object: (range) => object("Worksheet", range.sheet) },
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdits,
    getCellProperties,
    _ValidateArraySize: (range, [rows, columns]) => {
      if (rows !== range.rowCount || columns !== range.columnCount) throw invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
    },
  },
});

/** Null where some of the cells are filled by a formula that fills several, and others not. */
function hasSpill({ sheet, area }: RangeRef, session: ExcelSession): boolean | null {
  const spills = session.spills(sheet).filter((spill) => overlaps(spill.area, area));
  if (spills.length === 0) return false;
  return spills.some((spill) => contains(spill.area, area)) ? true : null;
}

/** True or false where both agree, null where only part is hidden. */
function bothHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}
