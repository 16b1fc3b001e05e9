import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { Area, SheetModel } from "../../host/model";

/** What someone entered into a block of cells: texts as typed or numbers and booleans; null leaves a cell, "" empties it. */
export interface Edit {
  readonly area: Area;
  readonly entries: readonly (readonly (string | number | boolean | null)[])[];
}

/** The grid's type of a text, which it names for texts that look like numbers. */
const TEXT = 1;
/** The grid's type of a text that was typed with an apostrophe in front. */
const FORCED_TEXT = 4;

/**
 * The edit that the grid wants to store; undefined when it changes no content (only looks, which the workbook decides).
 * `isTyped`: texts are read as typed, so that "50%" becomes a number. Texts that were copied inside the grid stay texts.
 */
export function editedCells(values: IObjectMatrixPrimitiveType<Nullable<ICellData>>, isTyped: boolean): Edit | undefined {
  const cells: { row: number; column: number; entry: string | number | boolean }[] = [];
  for (const [row, line] of Object.entries(values)) {
    for (const [column, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      const entry = entryOf(cell, isTyped);
      if (entry !== undefined) cells.push({ row: Number(row), column: Number(column), entry });
    }
  }
  if (cells.length === 0) return undefined;
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  const entries = Array.from({ length: area.bottom - area.top + 1 }, () => new Array<string | number | boolean | null>(area.right - area.left + 1).fill(null));
  for (const { row, column, entry } of cells) entries[row - area.top][column - area.left] = entry;
  return { area, entries };
}

function entryOf(cell: Nullable<ICellData>, isTyped: boolean): string | number | boolean | undefined {
  if (!cell) return "";
  if (typeof cell.f === "string" && cell.f !== "") return cell.f;
  if (cell.p) return asText(cell.p.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "", isTyped);
  if (cell.v === undefined) return cell.f === null ? "" : undefined;
  if (cell.v === null) return "";
  if (typeof cell.v === "boolean" || typeof cell.v === "number") return cell.t === 3 ? Boolean(cell.v) : cell.v;
  if (cell.t === FORCED_TEXT) return `'${cell.v}`;
  const isText = cell.custom?.isText === true || (cell.t === TEXT && Number.isFinite(Number(cell.v)));
  return asText(cell.v, isTyped || !isText);
}

function asText(text: string, isTyped: boolean): string {
  return isTyped || text === "" ? text : `'${text}`;
}

/** What would have to be entered so that the touched cells are again as they are now: for undoing `edit`. */
export function presentEntries(sheet: SheetModel, { area, entries }: Edit): Edit {
  return { area, entries: entries.map((line, row) => line.map((entry, column) => (entry === null ? null : presentEntry(sheet, area.top + row, area.left + column)))) };
}

function presentEntry(sheet: SheetModel, row: number, column: number): string | number | boolean {
  const formula = sheet.formula(row, column);
  if (formula) return `=${formula.text}`;
  const value = sheet.value(row, column);
  switch (typeof value) {
    case "undefined":
      return "";
    case "string":
      return `'${value}`;
    case "object":
      return value.error;
    default:
      return value;
  }
}
