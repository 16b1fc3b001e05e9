import type { Area, Row, SheetModel, Table } from "../../model";
import { MAX_COLUMNS, MAX_ROWS, ownStyles } from "../../model";
import { RichApiError } from "../../richapi";
import { contains, overlaps } from "../area";
import type { ExcelSession } from "../ExcelSession";
import { DEFAULT_ROW_HEIGHT, topOfRow } from "../formats/dimensions";
import { areaMap } from "./areaMap";
import type { ShiftDirection } from "./areaMap";
import { followShift } from "./followShift";

/** Inserts empty cells at `cells`; what stands there moves down or right, and everything that refers to it follows. */
export function insertCells(session: ExcelSession, sheet: SheetModel, cells: Area, direction: "Down" | "Right", owner?: Table): void {
  const zone = zoneOf(cells, direction);
  ensureTablesFit(sheet, cells, zone, direction, owner);
  ensureNothingFallsOff(sheet, cells, zone, direction);
  if (direction === "Down") moveCharts(sheet, cells, 1);
  if (direction === "Down") moveRows(sheet, cells, cells.bottom - cells.top + 1);
  else moveColumns(sheet, cells, cells.right - cells.left + 1);
  followShift(session, sheet, areaMap(cells, direction), cells, direction, owner);
}

/** Removes cells; those below or to the right close the gap, and everything that refers to them follows. */
export function deleteCells(session: ExcelSession, sheet: SheetModel, cells: Area, direction: "Up" | "Left"): void {
  ensureTablesFit(sheet, cells, zoneOf(cells, direction), direction, undefined);
  if (direction === "Up") moveCharts(sheet, cells, -1);
  if (direction === "Up") moveRows(sheet, cells, -(cells.bottom - cells.top + 1));
  else moveColumns(sheet, cells, -(cells.right - cells.left + 1));
  followShift(session, sheet, areaMap(cells, direction), cells, direction, undefined);
}

/** All cells that move. */
function zoneOf(cells: Area, direction: ShiftDirection): Area {
  return direction === "Down" || direction === "Up" ? { ...cells, bottom: MAX_ROWS - 1 } : { ...cells, right: MAX_COLUMNS - 1 };
}

/** A table may move as a whole or grow and shrink, but not be torn; its header row may only go with all of it. */
function ensureTablesFit(sheet: SheetModel, cells: Area, zone: Area, direction: ShiftDirection, owner: Table | undefined): void {
  const isVertical = direction === "Down" || direction === "Up";
  for (const table of sheet.tables) {
    if (table === owner || !overlaps(table.area, zone)) continue;
    const { top, bottom, left, right } = table.area;
    const inLine = isVertical ? left >= cells.left && right <= cells.right : top >= cells.top && bottom <= cells.bottom;
    const losesHeader = direction === "Up" && table.showHeaders && cells.top <= top && cells.bottom >= top && cells.bottom < bottom;
    if (!inLine || losesHeader) throw new RichApiError("InsertDeleteConflict");
  }
}

function ensureNothingFallsOff(sheet: SheetModel, cells: Area, zone: Area, direction: "Down" | "Right"): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  const size = direction === "Down" ? cells.bottom - cells.top + 1 : cells.right - cells.left + 1;
  const lost = direction === "Down" ? { ...zone, top: MAX_ROWS - size } : { ...zone, left: MAX_COLUMNS - size };
  if (!overlaps(used, lost)) return;
  for (let row = Math.max(lost.top, used.top); row <= Math.min(lost.bottom, used.bottom); row++) {
    for (let column = lost.left; column <= Math.min(lost.right, used.right); column++) if (sheet.value(row, column) !== undefined) throw new RichApiError("NonBlankCellOffSheet");
  }
}

/** Charts stand on cells: those below whole rows that come or go move with them. Inserted rows have the default height. */
function moveCharts(sheet: SheetModel, cells: Area, sign: 1 | -1): void {
  if (!isWholeRows(cells) || sheet.charts.length === 0) return;
  const top = topOfRow(sheet, cells.top);
  const height = sign > 0 ? (cells.bottom - cells.top + 1) * DEFAULT_ROW_HEIGHT : topOfRow(sheet, cells.bottom + 1) - top;
  for (const chart of sheet.charts) {
    if (chart.top < top) continue;
    chart.top = Math.max(top, chart.top + sign * height);
    chart.changed = true;
    sheet.changed.add("charts");
  }
}

function isWholeRows(cells: Area): boolean {
  return contains(cells, { ...cells, left: 0, right: MAX_COLUMNS - 1 });
}

/** Positive `by` opens rows at the top of `cells`, negative closes them. */
function moveRows(sheet: SheetModel, cells: Area, by: number): void {
  const { top, left, right } = cells;
  if (isWholeRows(cells)) {
    if (top >= sheet.rows.length) return;
    if (by > 0) sheet.rows.splice(top, 0, ...new Array<Row | undefined>(by));
    else sheet.rows.splice(top, -by);
    return;
  }
  const last = sheet.rows.length - 1;
  if (by > 0) for (let row = last; row >= top; row--) copySegment(sheet, row, row + by, left, right);
  else for (let row = top - by; row <= last; row++) copySegment(sheet, row, row + by, left, right);
  const emptied = by > 0 ? [top, Math.min(top + by - 1, last)] : [Math.max(top, last + by + 1), last];
  for (let row = emptied[0]; row <= emptied[1]; row++) copySegment(sheet, -1, row, left, right);
}

function copySegment(sheet: SheetModel, from: number, to: number, left: number, right: number): void {
  const source = sheet.rows[from];
  if (!source && !sheet.rows[to]) return;
  const target = sheet.row(to);
  const end = Math.min(right, Math.max(source?.values.length ?? 0, source?.formulas?.length ?? 0, source?.styles?.length ?? 0, target.values.length, target.formulas?.length ?? 0, target.styles?.length ?? 0) - 1);
  for (let column = left; column <= end; column++) {
    target.values[column] = source?.values[column];
    if (source?.formulas?.[column] || target.formulas?.[column]) (target.formulas ??= [])[column] = source?.formulas?.[column];
    if (source?.styles?.[column] || target.styles?.[column]) ownStyles(target)[column] = source?.styles?.[column];
  }
}

function moveColumns(sheet: SheetModel, cells: Area, by: number): void {
  const { top, bottom, left } = cells;
  const shift = <V>(list: (V | undefined)[] | undefined) => {
    if (!list || list.length <= left) return;
    if (by > 0) list.splice(left, 0, ...new Array<V | undefined>(by));
    else list.splice(left, -by);
  };
  for (let index = top; index <= Math.min(bottom, sheet.rows.length - 1); index++) {
    const row = sheet.rows[index];
    if (!row) continue;
    shift(row.values);
    shift(row.formulas);
    if (row.styles) shift(ownStyles(row));
  }
  if (top === 0 && bottom === MAX_ROWS - 1) {
    const kept = [...sheet.columnWidths].filter(([column]) => column < left || by > 0 || column >= left - by);
    sheet.columnWidths.clear();
    for (const [column, width] of kept) sheet.columnWidths.set(column < left ? column : column + by, width);
  }
}
