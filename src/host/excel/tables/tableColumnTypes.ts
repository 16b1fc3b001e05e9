import { RichApiError } from "../../richapi";
import { integerArgument, isGiven, textArgument } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { readValues } from "../cells/readCells";
import { deleteCells, insertCells } from "../cells/shiftCells";
import { writeEntries } from "../cells/writeCells";
import { defineCollection, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { ColumnRef, TableRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { headerTextOf } from "./headerTextOf";
import { tableBody } from "./tableAreas";
import { syncHeaders, uniqueColumnNames } from "./tableNames";
import { tableExists } from "./tableType";

/** TableColumnCollection. */
export const tableColumnCollectionType = defineCollection<TableRef>({
  name: "TableColumnCollection",
  exists: tableExists,
  calculated: new Set(["values"]),
  items: (target) => target.table.columns.map((column) => object("TableColumn", { ...target, column })),
  find: (target, key) => {
    const wanted = String(key).toLowerCase();
    const { columns } = target.table;
    const column = typeof key === "number" ? columns.find(({ id }) => id === key) : (columns.find(({ name }) => name.toLowerCase() === wanted) ?? columns.find(({ id }) => String(id) === wanted));
    return column && object("TableColumn", { ...target, column });
  },
  methods: { add: addColumn },
});

/** TableColumn. `values` are those of the whole column, with header and total. */
export const tableColumnType = defineType<ColumnRef>({
  name: "TableColumn",
  id: ({ column }) => column.id,
  exists: columnExists,
  calculated: new Set(["values"]),
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: ({ table, column }) => table.columns.indexOf(column) },
    name: {
      get: ({ column }) => column.name,
      set: ({ sheet, table, column }, value, session) => {
        const name = textArgument(value);
        const others = table.columns.filter((other) => other !== column).map((other) => other.name.toLowerCase());
        if (name === "" || others.includes(name.toLowerCase())) throw new RichApiError("InvalidArgument");
        column.name = name;
        sheet.changed.add("tables");
        if (table.showHeaders) {
          const at = table.area.left + table.columns.indexOf(column);
          sheet.setValue(table.area.top, at, name);
          session.cellsChanged(sheet, { top: table.area.top, bottom: table.area.top, left: at, right: at });
        }
      },
    },
    values: { get: (target) => readValues(columnRange(target)), set: (target, value, session) => writeEntries(session, columnRange(target), value) },
    filter: { object: (target) => object("Filter", target) },
  },
  methods: {
    getRange: (target) => object("Range", columnRange(target)),
    getDataBodyRange: (target) => {
      const { top, bottom } = tableBody(target.table);
      return object("Range", columnRange(target, top, bottom));
    },
    getHeaderRowRange: (target) => {
      if (!target.table.showHeaders) throw new RichApiError("ItemNotFound");
      return object("Range", columnRange(target, target.table.area.top, target.table.area.top));
    },
    getTotalRowRange: (target) => {
      if (!target.table.showTotals) throw new RichApiError("ItemNotFound");
      return object("Range", columnRange(target, target.table.area.bottom, target.table.area.bottom));
    },
    delete: (target, _args, session) => {
      const { sheet, table, column } = target;
      ensureAllowed(sheet);
      if (table.columns.length === 1) throw new RichApiError("InvalidOperation");
      const { area } = columnRange(target);
      deleteCells(session, sheet, area, "Left");
      if (table.columns.includes(column)) table.columns.splice(table.columns.indexOf(column), 1);
      sheet.changed.add("tables");
    },
  },
});

function columnExists({ sheet, table, column }: ColumnRef, session: ExcelSession): boolean {
  return tableExists({ sheet, table }, session) && table.columns.includes(column);
}

function columnRange({ sheet, table, column }: ColumnRef, top = table.area.top, bottom = table.area.bottom): RangeRef {
  const at = table.area.left + table.columns.indexOf(column);
  return new RangeRef(sheet, { top, bottom, left: at, right: at });
}

/** `values` may have one row for every row of the table, or only for its data rows. */
function addColumn(target: TableRef, [index, values, name]: readonly unknown[], session: ExcelSession) {
  const { sheet, table } = target;
  ensureAllowed(sheet);
  const position = isGiven(index) && index !== -1 ? integerArgument(index) : table.columns.length;
  if (position < 0 || position > table.columns.length) throw new RichApiError("InvalidArgument");
  const { top, bottom, left, right } = table.area;
  const at = left + position;
  insertCells(session, sheet, { top, bottom, left: at, right: at }, "Right", table);
  table.area = { top, bottom, left, right: right + 1 };
  const [unique] = uniqueColumnNames([...table.columns.map((column) => column.name), isGiven(name) ? textArgument(name) : ""]).slice(-1);
  const column = { id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1, name: unique };
  table.columns.splice(position, 0, column);
  if (table.showHeaders) sheet.setValue(top, at, unique);
  const added = { ...target, column };
  if (Array.isArray(values)) {
    const body = tableBody(table);
    const range = values.length === bottom - top + 1 ? columnRange(added) : columnRange(added, body.top, body.bottom);
    writeEntries(session, range, values);
    if (isGiven(name) && table.showHeaders) sheet.setValue(top, at, unique);
    syncHeaders(sheet, table, headerTextOf(session, sheet));
  }
  session.cellsChanged(sheet, columnRange(added).area, "ColumnInserted");
  sheet.changed.add("tables");
  return object("TableColumn", added);
}
