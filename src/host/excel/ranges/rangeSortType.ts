import type { Row } from "../../model";
import { ownStyles } from "../../model";
import { invalid, isGiven } from "../arguments";
import { compareValues } from "../cells/compareValues";
import { ensureUnlocked } from "../cells/protection";
import { defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { TableRef } from "../objects";
import { RangeRef } from "../RangeRef";
import { tableBody } from "../tables/tableAreas";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

/** RangeSort: sorts rows by the values of columns. Empty cells come last in either order. */
export const rangeSortType = defineType<RangeRef>({
  name: "RangeSort",
  methods: {
    apply: (range, [fields, matchCase, hasHeaders, orientation], session) => {
      if (isGiven(orientation) && orientation !== "Rows") throw invalid("The local Excel sorts rows only.");
      const area = hasHeaders === true ? { ...range.area, top: range.area.top + 1 } : range.area;
      sortRows(session, new RangeRef(range.sheet, area), fields, matchCase === true);
    },
  },
});

/** TableSort: sorts the data rows of a table. */
export const tableSortType = defineType<TableRef>({
  name: "TableSort",
  properties: { fields: { get: () => [] }, matchCase: { get: () => false }, method: { get: () => "PinYin" } },
  methods: {
    apply: ({ sheet, table }, [fields, matchCase], session) => sortRows(session, new RangeRef(sheet, tableBody(table)), fields, matchCase === true),
    clear: () => undefined,
    reapply: () => undefined,
  },
});

function sortRows(session: ExcelSession, range: RangeRef, fields: unknown, matchCase: boolean): void {
  const { sheet, area } = range;
  const keys = fields as SortField[];
  if (!Array.isArray(fields) || keys.length === 0 || keys.some(({ key }) => !Number.isInteger(key) || key < 0 || key >= range.columnCount)) throw invalid();
  ensureUnlocked(session, range);
  const cut = <V>(list: readonly (V | undefined)[] | undefined) => Array.from({ length: range.columnCount }, (_, index) => list?.[area.left + index]);
  const lines = Array.from({ length: range.rowCount }, (_, index) => {
    const row: Row | undefined = sheet.rows[area.top + index];
    return { values: cut(row?.values), formulas: cut(row?.formulas), styles: cut(row?.styles) };
  });
  lines.sort((a, b) => {
    for (const { key, ascending = true } of keys) {
      const left = a.values[key], right = b.values[key];
      if (left === undefined || right === undefined) {
        if (left !== right) return left === undefined ? 1 : -1;
        continue;
      }
      const order = compareValues(left, right, matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  lines.forEach((line, index) => {
    const row = sheet.row(area.top + index);
    for (let column = 0; column < range.columnCount; column++) {
      row.values[area.left + column] = line.values[column];
      if (line.formulas[column] || row.formulas?.[area.left + column]) (row.formulas ??= [])[area.left + column] = line.formulas[column];
      if (line.styles[column] || row.styles?.[area.left + column]) ownStyles(row)[area.left + column] = line.styles[column];
    }
  });
  session.rowsSorted(sheet, area);
}
