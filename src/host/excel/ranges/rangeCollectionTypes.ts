import { RichApiError } from "../../richapi";
import { contains, overlaps } from "../area";
import { defineCollection, defineType } from "../defineType";
import { object } from "../objects";
import type { RangeRef } from "../RangeRef";

/** RangeAreas: several blocks of one sheet. */
export const rangeAreasType = defineType<{ readonly sheet: RangeRef["sheet"]; readonly areas: RangeRef[] }>({
  name: "RangeAreas",
  tracked: true,
  exists: ({ sheet }, session) => session.workbook.sheets.includes(sheet),
  properties: {
    address: { get: ({ areas }) => areas.map((range) => range.address).join(",") },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((count, range) => count + range.cellCount, 0) },
    areas: { object: ({ areas }) => object("RangeCollection", areas) },
    worksheet: { object: ({ sheet }) => object("Worksheet", sheet) },
  },
});

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
