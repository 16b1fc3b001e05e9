import { RichApiError } from "../../richapi";
import { integerArgument, isGiven } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { readValues } from "../cells/readCells";
import { deleteCells, insertCells } from "../cells/shiftCells";
import { writeEntries } from "../cells/writeCells";
import { defineCollection, defineType } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import type { RowRef, TableRef } from "../objects";
import { object } from "../objects";
import { RangeRef } from "../RangeRef";
import { tableBody } from "./tableAreas";
import { tableExists } from "./tableType";

const size = ({ table }: TableRef): number => {
  const { top, bottom } = tableBody(table);
  return bottom - top + 1;
};

/** TableRowCollection: the data rows. */
export const tableRowCollectionType = defineCollection<TableRef>({
  name: "TableRowCollection",
  exists: tableExists,
  calculated: new Set(["values"]),
  items: (target) => Array.from({ length: size(target) }, (_, index) => object("TableRow", { ...target, index })),
  properties: { count: { get: size } },
  methods: {
    getCount: size,
    add: addRows,
    deleteRowsAt: (target, [index, count], session) => deleteRows(target, integerArgument(index), isGiven(count) ? integerArgument(count) : 1, session),
  },
});

/** TableRow: by its position in the table. */
export const tableRowType = defineType<RowRef>({
  name: "TableRow",
  exists: (target, session) => tableExists(target, session) && target.index < size(target),
  calculated: new Set(["values"]),
  properties: {
    index: { get: ({ index }) => index },
    values: { get: (target) => readValues(rowRange(target)), set: (target, value, session) => writeEntries(session, rowRange(target), value) },
  },
  methods: {
    getRange: (target) => object("Range", rowRange(target)),
    delete: (target, _args, session) => deleteRows(target, target.index, 1, session),
  },
});

function rowRange({ sheet, table, index }: RowRef): RangeRef {
  const body = tableBody(table);
  return new RangeRef(sheet, { ...body, top: body.top + index, bottom: body.top + index });
}

/** Inserts rows before `index` (null or -1: at the end); the cells below the table make room. */
function addRows(target: TableRef, [index, values]: readonly unknown[], session: ExcelSession) {
  const { sheet, table } = target;
  ensureAllowed(sheet);
  const rows = normalizedRows(values);
  const count = rows?.length ?? 1;
  const body = tableBody(table);
  const position = isGiven(index) && index !== -1 ? integerArgument(index) : size(target);
  if (position < 0 || position > size(target) || rows?.some((row) => row.length !== table.columns.length)) throw new RichApiError("InvalidArgument");
  const top = body.top + position;
  const added = { ...body, top, bottom: top + count - 1 };
  const { area } = table;
  insertCells(session, sheet, added, "Down", table);
  table.area = { ...area, bottom: area.bottom + count };
  sheet.changed.add("tables");
  if (rows) writeEntries(session, new RangeRef(sheet, added), rows);
  session.cellsChanged(sheet, added, "RowInserted");
  return object("TableRow", { ...target, index: position });
}

function normalizedRows(values: unknown): unknown[][] | undefined {
  if (!isGiven(values)) return undefined;
  if (!Array.isArray(values)) return [[values]];
  return values.every((row) => Array.isArray(row)) ? (values as unknown[][]) : [values];
}

/** A table keeps at least one data row: deleting the last one empties it. */
function deleteRows(target: TableRef, index: number, count: number, session: ExcelSession): void {
  const { sheet, table } = target;
  ensureAllowed(sheet);
  if (index < 0 || count < 1 || index + count > size(target)) throw new RichApiError("InvalidArgument");
  const body = tableBody(table);
  const rows = { ...body, top: body.top + index, bottom: body.top + index + count - 1 };
  if (count === size(target)) {
    for (let column = rows.left; column <= rows.right; column++) sheet.setValue(rows.top, column, undefined);
    if (count === 1) return session.cellsChanged(sheet, rows, "RowDeleted");
    deleteCells(session, sheet, { ...rows, top: rows.top + 1 }, "Up");
  } else {
    deleteCells(session, sheet, rows, "Up");
  }
  session.cellsChanged(sheet, rows, "RowDeleted");
}
