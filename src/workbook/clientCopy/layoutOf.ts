import type { Area } from "../../host/model";
import { COMMENT_HEADER } from "./commentColumn";
import type { SheetPicture, TablePicture } from "./sheetPicture";

/** Where the parts of a table go in the copy. */
export interface TableLayout {
  readonly table: TablePicture;
  /** Indexes of its columns that go into the copy, in their order. */
  readonly columns: readonly number[];
  /** Rows of the source sheet that go into the copy, the header first. */
  readonly rows: readonly number[];
  /** Where it stands in the copy, the comment column included. */
  readonly area: Area;
  /** Column of the copy in which the client writes; -1: nobody is asked there. */
  readonly commentColumn: number;
  /** The comment column is one of the table's own. */
  readonly hasOwnComments: boolean;
}

export interface SheetLayout {
  readonly tables: readonly TableLayout[];
  /** The row of the copy for a row of the source; `undefined`: it does not go into the copy. */
  placeRow(row: number): number | undefined;
  /** The column of the copy for a cell outside of tables: a heading directly above a table goes with its column. */
  placeColumn(row: number, column: number): number | undefined;
  /** The block of the copy that holds what goes into it of a block of the source. */
  placeArea(area: Area): Area | undefined;
}

/** A column that leads back into the source: the row of a ticket in its sheet. */
const POINTERS = new Set(["Row", "Rows"]);

/**
 * What of a report sheet goes into the copy, and where. Of each table its own columns (those that somebody added only when `addedColumns`
 * says so), never a hidden row or column, and none that points into the source; then a column for the client's comments. Cells outside of
 * tables stay where they are, but for the headings of columns.
 */
export function layoutOf(picture: SheetPicture, addedColumns: boolean): SheetLayout {
  const printed = picture.page.printArea?.[0]?.bottom ?? Infinity;
  const tables = picture.tables.map((table) => tableLayout(table, addedColumns, table.area.top <= printed));
  const placeRow = (row: number) => {
    const found = tables.find(({ table: { area } }) => row >= area.top && row <= area.bottom);
    const at = found?.rows.indexOf(row) ?? -1;
    return found === undefined ? row : at < 0 ? undefined : found.area.top + at;
  };
  const placeColumn = (row: number, column: number) => {
    const below = tables.find(({ table: { area } }) => row === area.top - 1 && column >= area.left && column <= area.right);
    const at = below?.columns.indexOf(column - below.table.area.left) ?? -1;
    return below === undefined ? column : at < 0 ? undefined : below.area.left + at;
  };
  return { tables, placeRow, placeColumn, placeArea: (area) => placeArea(area, tables) };
}

function tableLayout(table: TablePicture, addedColumns: boolean, asksForComments: boolean): TableLayout {
  const { area } = table;
  const columns = table.columns.flatMap(({ header, own, isHidden }, index) => ((own || addedColumns) && !isHidden && !POINTERS.has(header) ? [index] : []));
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index).filter((row) => !table.hiddenRows.has(row));
  // A table has at least one row below its header.
  const height = Math.max(2, rows.length);
  const ownComments = columns.findIndex((index) => table.columns[index].header === COMMENT_HEADER);
  const added = asksForComments && ownComments < 0 ? 1 : 0;
  return {
    table, columns, rows,
    area: { top: area.top, left: area.left, bottom: area.top + height - 1, right: area.left + columns.length + added - 1 },
    commentColumn: ownComments >= 0 ? area.left + ownComments : added ? area.left + columns.length : -1,
    hasOwnComments: ownComments >= 0,
  };
}

/** Of a block that reaches beyond a table only the part in that table, so that a rule "down to the last row" ends with the table. */
function placeArea(area: Area, tables: readonly TableLayout[]): Area | undefined {
  for (const { table, rows, columns, area: placed } of tables) {
    const rowsIn = rows.flatMap((row, index) => (row >= area.top && row <= area.bottom ? [index] : []));
    const columnsIn = columns.flatMap((column, index) => (table.area.left + column >= area.left && table.area.left + column <= area.right ? [index] : []));
    if (rowsIn.length === 0 || columnsIn.length === 0) continue;
    return { top: placed.top + rowsIn[0], bottom: placed.top + rowsIn[rowsIn.length - 1], left: placed.left + columnsIn[0], right: placed.left + columnsIn[columnsIn.length - 1] };
  }
  return undefined;
}
