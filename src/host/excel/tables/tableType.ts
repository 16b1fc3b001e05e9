import { RichApiError } from "../../richapi";
import { invalid } from "../arguments";
import { contains, overlaps, without } from "../area";
import { ensureAllowed } from "../cells/protection";
import { deleteCells, insertCells } from "../cells/shiftCells";
import { asBoolean, asText, defineType } from "../defineType";
import { EventType } from "../events/EventHub";
import type { ExcelSession } from "../ExcelSession";
import { sheetGuid } from "../ids";
import type { TableRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { rangeArgument } from "../ranges/resolveAddress";
import { eventMethods } from "../worksheets/sheetEvents";
import { clearFilters, reapplyFilters } from "./filterTypes";
import { headerTextOf } from "./headerTextOf";
import { tableBody, tableHeader, tableTotals } from "./tableAreas";
import { checkDefinedName, ensureFreeName, syncHeaders } from "./tableNames";

type Flag = "showBandedRows" | "showBandedColumns" | "showFilterButton" | "highlightFirstColumn" | "highlightLastColumn";

const flag = (name: Flag) => ({
  get: ({ table }: TableRef) => table[name],
  set: ({ sheet, table }: TableRef, value: unknown) => {
    table[name] = asBoolean(value);
    sheet.changed.add("tables");
  },
});

/** Table. */
export const tableType = defineType<TableRef>({
  name: "Table",
  id: ({ table }) => String(table.id),
  exists: tableExists,
  properties: {
    id: { get: ({ table }) => String(table.id) },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, session) => {
        const name = checkDefinedName(value);
        ensureFreeName(session.workbook, name, table);
        table.name = name;
        sheet.changed.add("tables");
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        table.style = asText(value);
        sheet.changed.add("tables");
      },
    },
    showHeaders: { get: ({ table }) => table.showHeaders, set: (target, value, session) => showHeaders(target, asBoolean(value), session) },
    showTotals: { get: ({ table }) => table.showTotals, set: (target, value, session) => showTotals(target, asBoolean(value), session) },
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    showFilterButton: flag("showFilterButton"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    columns: { object: (target) => object("TableColumnCollection", target) },
    rows: { object: (target) => object("TableRowCollection", target) },
    worksheet: { object: ({ sheet }) => object("Worksheet", sheet) },
    sort: { object: (target) => object("TableSort", target) },
    autoFilter: { object: ({ sheet, table }) => object("AutoFilter", { sheet, table }) },
  },
  methods: {
    getRange: ({ sheet, table }) => object("Range", new RangeRef(sheet, table.area)),
    getDataBodyRange: ({ sheet, table }) => object("Range", new RangeRef(sheet, tableBody(table))),
    getHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new RichApiError("ItemNotFound");
      return object("Range", new RangeRef(sheet, tableHeader(table)));
    },
    getTotalRowRange: ({ sheet, table }) => {
      if (!table.showTotals) throw new RichApiError("ItemNotFound");
      return object("Range", new RangeRef(sheet, tableTotals(table)));
    },
    resize: resizeTable,
    delete: (target, _args, session) => {
      const { sheet, table } = target;
      ensureAllowed(sheet);
      removeTable(target, session);
      deleteCells(session, sheet, table.area, "Up");
    },
    convertToRange: (target, _args, session) => {
      ensureAllowed(target.sheet);
      removeTable(target, session);
      return object("Range", new RangeRef(target.sheet, target.table.area));
    },
    clearFilters: ({ sheet, table }, _args, session) => clearFilters(sheet, table, session),
    reapplyFilters: ({ sheet, table }, _args, session) => reapplyFilters(sheet, table, session),
    ...eventMethods<TableRef>({ DataChangedEvent: EventType.tableChanged }, ({ table }) => String(table.id)),
  },
});

export function tableExists({ sheet, table }: TableRef, session: ExcelSession): boolean {
  return session.workbook.sheets.includes(sheet) && sheet.tables.includes(table);
}

function removeTable({ sheet, table }: TableRef, session: ExcelSession): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.changed.add("tables");
  session.events.raise(EventType.tableDeleted, "Workbook", { source: "Local", tableId: String(table.id), tableName: table.name, worksheetId: sheetGuid(sheet) });
}

/** The header stays in its row; at least one data row remains; other tables may not be overlapped. Cells outside lose only the table. */
function resizeTable({ sheet, table }: TableRef, [newRange]: readonly unknown[], session: ExcelSession): void {
  const range = rangeArgument(newRange, sheet, session);
  const { area } = range;
  ensureAllowed(sheet);
  const minimumRows = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  const blocked = sheet.tables.some((other) => other !== table && overlaps(other.area, area));
  if (range.sheet !== sheet || area.top !== table.area.top || !overlaps(area, table.area) || range.rowCount < minimumRows || range.isEntireColumn || range.isEntireRow || blocked) throw invalid();
  const before = table.area;
  let nextId = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  table.columns = Array.from({ length: range.columnCount }, (_, index) => {
    const kept = area.left + index - before.left;
    return table.columns[kept] ?? { id: nextId++, name: "" };
  });
  table.area = area;
  syncHeaders(sheet, table, headerTextOf(session, sheet));
  sheet.changed.add("tables");
  for (const added of without(area, before)) if (!contains(before, added)) session.cellsChanged(sheet, added, "RangeEdited");
}

function showHeaders({ sheet, table }: TableRef, show: boolean, session: ExcelSession): void {
  if (table.showHeaders === show) return;
  ensureAllowed(sheet);
  const { area } = table;
  if (show) {
    insertCells(session, sheet, { ...area, bottom: area.top }, "Down");
    table.area = { ...area, bottom: area.bottom + 1 };
    table.showHeaders = true;
    table.columns.forEach((column, index) => sheet.setValue(area.top, area.left + index, column.name));
  } else {
    table.area = { ...area, top: area.top + 1 };
    table.showHeaders = false;
    for (let column = area.left; column <= area.right; column++) sheet.setValue(area.top, column, undefined);
  }
  sheet.changed.add("tables");
  session.cellsChanged(sheet, { ...area, bottom: area.top });
}

function showTotals({ sheet, table }: TableRef, show: boolean, session: ExcelSession): void {
  if (table.showTotals === show) return;
  ensureAllowed(sheet);
  const { area } = table;
  if (show) {
    const row = { ...area, top: area.bottom + 1, bottom: area.bottom + 1 };
    insertCells(session, sheet, row, "Down");
    table.area = { ...area, bottom: row.bottom };
    table.showTotals = true;
    sheet.setValue(row.top, area.left, "Total");
    session.cellsChanged(sheet, row);
  } else {
    table.showTotals = false;
    table.area = { ...area, bottom: area.bottom - 1 };
    deleteCells(session, sheet, { ...area, top: area.bottom }, "Up");
  }
  sheet.changed.add("tables");
}
