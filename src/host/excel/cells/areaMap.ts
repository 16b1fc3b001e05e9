import type { Area } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";

export type ShiftDirection = "Down" | "Right" | "Up" | "Left";

/** Where a block stands after cells were inserted or deleted; undefined when it was deleted as a whole. */
export type AreaMap = (area: Area) => Area | undefined;

/** The map for cells inserted at `cells` ("Down", "Right") or deleted from there ("Up", "Left"). Blocks only partly in the way stay. */
export function areaMap(cells: Area, direction: ShiftDirection): AreaMap {
  const isVertical = direction === "Down" || direction === "Up";
  const limit = (isVertical ? MAX_ROWS : MAX_COLUMNS) - 1;
  const from = isVertical ? cells.top : cells.left;
  const to = isVertical ? cells.bottom : cells.right;
  const move = direction === "Down" || direction === "Right" ? inserted : deleted;
  return (area) => {
    const [start, end] = isVertical ? [area.top, area.bottom] : [area.left, area.right];
    const inLine = isVertical ? area.left >= cells.left && area.right <= cells.right : area.top >= cells.top && area.bottom <= cells.bottom;
    if (!inLine || (start === 0 && end === limit)) return area;
    const moved = move(start, end, from, to, limit);
    if (!moved) return undefined;
    return isVertical ? { ...area, top: moved[0], bottom: moved[1] } : { ...area, left: moved[0], right: moved[1] };
  };
}

function inserted(start: number, end: number, from: number, to: number, limit: number): [number, number] | undefined {
  const size = to - from + 1;
  const first = start >= from ? start + size : start;
  return first > limit ? undefined : [first, Math.min(limit, end >= from ? end + size : end)];
}

function deleted(start: number, end: number, from: number, to: number): [number, number] | undefined {
  const size = to - from + 1;
  const first = start < from ? start : start <= to ? from : start - size;
  const last = end < from ? end : end <= to ? from - 1 : end - size;
  return first <= last ? [first, last] : undefined;
}
