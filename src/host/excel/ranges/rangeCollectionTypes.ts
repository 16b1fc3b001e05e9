import { RichApiError } from "../../richapi";
import { contains, overlaps } from "../area";
import { defineCollection, defineType } from "../defineType";
import type { AreasRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";

/** RangeAreas: several blocks of one sheet. Merged cells are told by the first of each (OfficeDev/office-js #1590); `areas` tells all of them. */
export const rangeAreasType = defineType<AreasRef>({
  name: "RangeAreas",
  tracked: true,
  exists: ({ sheet }, session) => session.workbook.sheets.includes(sheet),
  properties: {
    address: { get: ({ areas, areMerged = false }) => areas.map((range) => (areMerged ? firstCellOf(range) : range).address).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((count, range) => count + range.cellCount, 0) },
    areas: { object: ({ areas }) => object("RangeCollection", areas) },
    worksheet: { object: ({ sheet }) => object("Worksheet", sheet) },
  },
});

function firstCellOf({ sheet, area: { top, left } }: RangeRef): RangeRef {
  return new RangeRef(sheet, { top, left, bottom: top, right: left });
}

export const rangeCollectionType = defineCollection<readonly RangeRef[]>({
  name: "RangeCollection",
  items: (ranges) => ranges.map((range) => object("Range", range)),
});

const tablesIn = ({ range, fullyContained }: { range: RangeRef; fullyContained: boolean }) => range.sheet.tables.filter((table) => (fullyContained ? contains(range.area, table.area) : overlaps(range.area, table.area)));

/** TableScopedCollection: the tables in or across a range. */
export const tableScopedCollectionType = defineCollection<{ readonly range: RangeRef; readonly fullyContained: boolean }>({
  name: "TableScopedCollection",
  items: (scope) => tablesIn(scope).map((table) => object("Table", { sheet: scope.range.sheet, table })),
  find: (scope, key) => {
    const wanted = String(key).toLowerCase();
    const table = tablesIn(scope).find(({ name, id }) => name.toLowerCase() === wanted || String(id) === wanted);
    return table && object("Table", { sheet: scope.range.sheet, table });
  },
  methods: {
    getFirst: (scope) => {
      const [table] = tablesIn(scope);
      if (!table) throw new RichApiError("ItemNotFound");
      return object("Table", { sheet: scope.range.sheet, table });
    },
  },
});
