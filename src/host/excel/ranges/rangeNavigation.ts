import type { Area } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import type { HostMethod } from "../../richapi";
import { RichApiError } from "../../richapi";
import { boundingArea, intersection, overlaps } from "../area";
import { integerArgument, isGiven, oneOf } from "../arguments";
import { found } from "../defineType";
import type { ExcelSession } from "../ExcelSession";
import { rangeObject } from "../objects";
import type { RangeRef } from "../RangeRef";
import { rangeArgument } from "./resolveAddress";
import { surroundingRegion, edgeOf } from "./rangeEdges";
import { usedAreaWithin } from "./usedAreaWithin";

type Navigation = HostMethod<RangeRef, ExcelSession>;

const within = (change: (area: Area, args: readonly unknown[]) => Area): Navigation => (range, args) => rangeObject(range, change(range.area, args));

const sameSheet = (range: RangeRef, other: unknown, session: ExcelSession): RangeRef => {
  const second = rangeArgument(other, range.sheet, session);
  if (second.sheet !== range.sheet) throw new RichApiError("InvalidArgument");
  return second;
};

const usedRange = (range: RangeRef, valuesOnly: unknown) => {
  const used = usedAreaWithin(range, valuesOnly === true);
  return used && rangeObject(range, used);
};

const spilling = (range: RangeRef, session: ExcelSession) => {
  const { top, left } = range.area;
  if (range.cellCount !== 1) throw new RichApiError("InvalidOperation");
  const area = session.spills(range.sheet).find((spill) => spill.row === top && spill.column === left)?.area;
  return area && rangeObject(range, area);
};

const spillParent = (range: RangeRef, session: ExcelSession) => {
  if (range.cellCount !== 1) throw new RichApiError("InvalidOperation");
  const spill = session.spills(range.sheet).find(({ area }) => overlaps(area, range.area));
  return spill && rangeObject(range, { top: spill.row, left: spill.column, bottom: spill.row, right: spill.column });
};

/** Methods of Range that lead to other ranges. */
export const rangeNavigation: Record<string, Navigation> = {
  getCell: within(({ top, left }, [row, column]) => {
    const r = top + integerArgument(row), c = left + integerArgument(column);
    return { top: r, left: c, bottom: r, right: c };
  }),
  getRow: within((area, [row]) => insideRows(area, integerArgument(row))),
  getColumn: within((area, [column]) => insideColumns(area, integerArgument(column))),
  getLastCell: within(({ bottom, right }) => ({ top: bottom, left: right, bottom, right })),
  getLastColumn: within((area) => ({ ...area, left: area.right })),
  getLastRow: within((area) => ({ ...area, top: area.bottom })),
  getEntireColumn: within((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  getEntireRow: within((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  getOffsetRange: within((area, [rows, columns]) => moved(area, integerArgument(rows), integerArgument(columns))),
  getResizedRange: within((area, [rows, columns]) => ({ ...area, bottom: area.bottom + integerArgument(rows), right: area.right + integerArgument(columns) })),
  getAbsoluteResizedRange: within((area, [rows, columns]) => ({ ...area, bottom: area.top + integerArgument(rows) - 1, right: area.left + integerArgument(columns) - 1 })),
  getRowsBelow: within((area, [count]) => beside(isGiven(count) ? integerArgument(count) : 1, area, "bottom")),
  getRowsAbove: within((area, [count]) => beside(isGiven(count) ? integerArgument(count) : 1, area, "top")),
  getColumnsAfter: within((area, [count]) => beside(isGiven(count) ? integerArgument(count) : 1, area, "right")),
  getColumnsBefore: within((area, [count]) => beside(isGiven(count) ? integerArgument(count) : 1, area, "left")),
  getBoundingRect: (range, [other], session) => rangeObject(range, boundingArea(range.area, sameSheet(range, other, session).area)),
  getIntersection: (range, [other], session) => {
    const common = intersection(range.area, sameSheet(range, other, session).area);
    return rangeObject(range, found(common));
  },
  getIntersectionOrNullObject: (range, [other], session) => {
    const common = intersection(range.area, sameSheet(range, other, session).area);
    return common ? rangeObject(range, common) : null;
  },
  getUsedRange: (range, [valuesOnly]) => usedRange(range, valuesOnly) ?? rangeObject(range, { ...range.area, bottom: range.area.top, right: range.area.left }),
  getUsedRangeOrNullObject: (range, [valuesOnly]) => usedRange(range, valuesOnly) ?? null,
  getSurroundingRegion: (range) => rangeObject(range, surroundingRegion(range)),
  getRangeEdge: (range, [direction]) => rangeObject(range, edgeOf(range, oneOf(direction, ["Left", "Right", "Up", "Down"]))),
  getExtendedRange: (range, [direction]) => rangeObject(range, boundingArea(range.area, edgeOf(range, oneOf(direction, ["Left", "Right", "Up", "Down"])))),
  getSpillingToRange: (range, _args, session) => found(spilling(range, session)),
  getSpillingToRangeOrNullObject: (range, _args, session) => spilling(range, session) ?? null,
  getSpillParent: (range, _args, session) => found(spillParent(range, session)),
  getSpillParentOrNullObject: (range, _args, session) => spillParent(range, session) ?? null,
};

function moved(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

function insideRows(area: Area, row: number): Area {
  return { ...area, top: area.top + row, bottom: area.top + row };
}

function insideColumns(area: Area, column: number): Area {
  return { ...area, left: area.left + column, right: area.left + column };
}

/** `count` rows or columns next to the area; a negative count looks the other way. */
function beside(count: number, area: Area, side: "top" | "bottom" | "left" | "right"): Area {
  if (count === 0) throw new RichApiError("InvalidArgument");
  const size = Math.abs(count);
  const after = (side === "bottom" || side === "right") === count > 0;
  if (side === "top" || side === "bottom") return after ? { ...area, top: area.bottom + 1, bottom: area.bottom + size } : { ...area, top: area.top - size, bottom: area.top - 1 };
  return after ? { ...area, left: area.right + 1, right: area.right + size } : { ...area, left: area.left - size, right: area.left - 1 };
}
