import type { Area } from "../../model";
import type { HostMethod } from "../../richapi";
import { RichApiError } from "../../richapi";
import { contains, intersection, overlaps, without } from "../area";
import { invalid, isGiven, oneOf } from "../arguments";
import { ensureAllowed, ensureUnlocked } from "../cells/protection";
import { deleteCells, insertCells } from "../cells/shiftCells";
import { breakSpills } from "../cells/writeCells";
import type { ExcelSession } from "../ExcelSession";
import { changeStyle } from "../formats/changeStyle";
import { sheetGuid } from "../ids";
import { object, rangeObject } from "../objects";
import { RangeRef } from "../RangeRef";
import { isFiltered } from "../tables/filterTypes";
import { copyCells } from "./copyCells";
import { rangeArgument } from "./resolveAddress";

type Edit = HostMethod<RangeRef, ExcelSession>;

/** Methods of Range that change cells. */
export const rangeEdits: Record<string, Edit> = {
  clear: (range, [applyTo], session) => clearRange(session, range, isGiven(applyTo) ? oneOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"]) : "All"),
  delete: (range, [shift], session) => {
    const direction = oneOf(shift, ["Up", "Left"]);
    ensureAllowed(range.sheet, range.isEntireRow ? "allowDeleteRows" : range.isEntireColumn ? "allowDeleteColumns" : undefined);
    const { sheet, area } = range;
    ensureUnfiltered(range);
    deleteCells(session, sheet, area, range.isEntireRow ? "Up" : range.isEntireColumn ? "Left" : direction);
    session.cellsChanged(sheet, area, range.isEntireRow ? "RowDeleted" : range.isEntireColumn ? "ColumnDeleted" : "CellDeleted", { shiftDirection: direction === "Up" ? "ShiftCellUp" : "ShiftCellLeft" });
  },
  insert: (range, [shift], session) => {
    const direction = oneOf(shift, ["Down", "Right"]);
    ensureAllowed(range.sheet, range.isEntireRow ? "allowInsertRows" : range.isEntireColumn ? "allowInsertColumns" : undefined);
    const { sheet, area } = range;
    ensureUnfiltered(range);
    insertCells(session, sheet, area, range.isEntireRow ? "Down" : range.isEntireColumn ? "Right" : direction);
    session.cellsChanged(sheet, area, range.isEntireRow ? "RowInserted" : range.isEntireColumn ? "ColumnInserted" : "CellInserted", { shiftDirection: direction === "Down" ? "ShiftCellDown" : "ShiftCellRight" });
    return object("Range", new RangeRef(sheet, area));
  },
  copyFrom: (range, [source, type, skipBlanks, transpose], session) => {
    const from = rangeArgument(source, range.sheet, session);
    copyCells(session, from, range, { what: isGiven(type) ? oneOf(type, ["All", "Formulas", "Values", "Formats"]) : "All", skipBlanks: skipBlanks === true, transpose: transpose === true });
  },
  select: (range, _args, session) => {
    if (range.sheet.visibility !== "Visible") throw new RichApiError("InvalidSelection");
    session.workbook.activeSheetId = range.sheet.id;
    session.selection = { sheet: range.sheet, area: range.area };
    session.events.selectionChanged(sheetGuid(range.sheet), range.area);
  },
  merge: (range, [across], session) => mergeCells(session, range, across === true),
  unmerge: ({ sheet, area }) => {
    ensureAllowed(sheet);
    sheet.merged.splice(0, sheet.merged.length, ...sheet.merged.filter((merged) => !overlaps(merged, area)));
    sheet.changed.add("cells");
  },
  calculate: (_range, _args, session) => session.requestCalculation(false),
  setDirty: (_range, _args, session) => session.requestCalculation(true),
  getTables: (range, [fullyContained]) => object("TableScopedCollection", { range, fullyContained: fullyContained === true }),
  getMergedAreasOrNullObject: (range) => {
    const areas = range.sheet.merged.filter((merged) => overlaps(merged, range.area));
    return areas.length ? object("RangeAreas", { sheet: range.sheet, areas: areas.map((area) => new RangeRef(range.sheet, area)), areMerged: true }) : null;
  },
  find: (range, [text, criteria]) => {
    const cell = findText(range, text, criteria);
    if (!cell) throw new RichApiError("ItemNotFound");
    return rangeObject(range, cell);
  },
  findOrNullObject: (range, [text, criteria]) => {
    const cell = findText(range, text, criteria);
    return cell ? rangeObject(range, cell) : null;
  },
};

/** Part of a row neither comes nor goes within a table that shows some of its rows only. */
function ensureUnfiltered({ sheet, area, isEntireRow }: RangeRef): void {
  if (!isEntireRow && sheet.tables.some((table) => overlaps(table.area, area) && isFiltered(table))) throw new RichApiError("FilteredRangeConflict");
}

function clearRange(session: ExcelSession, range: RangeRef, what: string): void {
  const { sheet, area } = range;
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return;
  if (what !== "Formats") {
    ensureUnlockedUsed(session, range);
    breakSpills(session, range);
    emptyCells(range);
    session.forgetSpills();
    session.cellsChanged(sheet, area, "RangeEdited");
  }
  if (what === "Contents" || what === "ResetContents") return;
  changeStyle(session, range, () => session.workbook.styles.get(0));
  dropRules(range);
  if (what === "All" && sheet.validations.length) {
    cutAreas(sheet.validations, area);
    sheet.changed.add("validations");
  }
}

/** Cells outside the used block are not looked at: their lock is that of an empty cell, which the first one stands for. */
function ensureUnlockedUsed(session: ExcelSession, range: RangeRef): void {
  const used = range.sheet.usedArea(false);
  const part = used && intersection(used, range.area);
  ensureUnlocked(session, new RangeRef(range.sheet, part ?? { ...range.area, bottom: range.area.top, right: range.area.left }));
}

function emptyCells({ sheet, area }: RangeRef): void {
  const bottom = Math.min(area.bottom, sheet.rows.length - 1);
  for (let index = area.top; index <= bottom; index++) {
    const row = sheet.rows[index];
    if (!row) continue;
    const right = Math.min(area.right, row.values.length - 1);
    for (let column = area.left; column <= right; column++) row.values[column] = undefined;
    if (row.formulas) for (let column = area.left; column <= Math.min(area.right, row.formulas.length - 1); column++) row.formulas[column] = undefined;
  }
}

function dropRules({ sheet, area }: RangeRef): void {
  if (!sheet.conditionalFormats.some((rule) => rule.areas.some((one) => overlaps(one, area)))) return;
  cutAreas(sheet.conditionalFormats, area);
  sheet.changed.add("conditionalFormats");
}

/** Takes the cells out of each rule's areas; a rule without any left goes. */
export function cutAreas(rules: { areas: Area[] }[], hole: Area): void {
  for (let index = rules.length - 1; index >= 0; index--) {
    rules[index].areas = rules[index].areas.flatMap((area) => without(area, hole));
    if (rules[index].areas.length === 0) rules.splice(index, 1);
  }
}

function mergeCells(session: ExcelSession, range: RangeRef, across: boolean): void {
  const { sheet, area } = range;
  ensureAllowed(sheet);
  if (sheet.tables.some((table) => overlaps(table.area, area)) || range.isEntireColumn) throw new RichApiError("InvalidOperation");
  const blocks = across ? Array.from({ length: range.rowCount }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index })) : [area];
  for (const block of blocks) {
    for (let row = block.top; row <= block.bottom; row++) for (let column = block.left; column <= block.right; column++) if (row !== block.top || column !== block.left) sheet.setValue(row, column, undefined);
    sheet.merged.splice(0, sheet.merged.length, ...sheet.merged.filter((merged) => !contains(block, merged)), block);
  }
  session.cellsChanged(sheet, area);
}

function findText({ sheet, area }: RangeRef, text: unknown, criteria: unknown): Area | undefined {
  if (typeof text !== "string") throw invalid();
  const { completeMatch = false, matchCase = false, searchDirection = "Forward" } = (criteria ?? {}) as { completeMatch?: boolean; matchCase?: boolean; searchDirection?: string };
  const folded = (value: string) => (matchCase ? value : value.toLowerCase());
  const wanted = folded(text);
  const cells: Area[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row++) {
    const values = sheet.rows[row]?.values ?? [];
    for (let column = area.left; column <= Math.min(area.right, values.length - 1); column++) {
      const value = values[column];
      if (value === undefined) continue;
      const shown = folded(typeof value === "object" ? value.error : typeof value === "boolean" ? String(value).toUpperCase() : String(value));
      if (completeMatch ? shown !== wanted : !shown.includes(wanted)) continue;
      const cell = { top: row, left: column, bottom: row, right: column };
      if (searchDirection !== "Backwards") return cell;
      cells.push(cell);
    }
  }
  return cells.at(-1);
}
