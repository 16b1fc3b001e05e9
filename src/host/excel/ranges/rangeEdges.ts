import type { Area, SheetModel } from "../../model";
import { MAX_COLUMNS, MAX_ROWS } from "../../model";
import type { RangeRef } from "../RangeRef";

const isFilled = (sheet: SheetModel, row: number, column: number) => sheet.value(row, column) !== undefined || sheet.formula(row, column) !== undefined;

/** As Ctrl+arrow from the range's first cell: the cell at the end of the filled (or empty) stretch. */
export function edgeOf(range: RangeRef, direction: "Left" | "Right" | "Up" | "Down"): Area {
  const step = { Left: [0, -1], Right: [0, 1], Up: [-1, 0], Down: [1, 0] }[direction];
  const limit = range.sheet.usedArea(true);
  let { top: row, left: column } = range.area;
  const inSheet = (r: number, c: number) => r >= 0 && c >= 0 && r < MAX_ROWS && c < MAX_COLUMNS;
  const filled = (r: number, c: number) => inSheet(r, c) && isFilled(range.sheet, r, c);
  const [rows, columns] = step;
  if (filled(row, column) && filled(row + rows, column + columns)) {
    while (filled(row + rows, column + columns)) {
      row += rows;
      column += columns;
    }
    return { top: row, left: column, bottom: row, right: column };
  }
  do {
    row += rows;
    column += columns;
  } while (inSheet(row, column) && !filled(row, column) && limit && row <= limit.bottom && column <= limit.right);
  if (!filled(row, column)) {
    row = rows < 0 ? 0 : rows > 0 ? MAX_ROWS - 1 : row;
    column = columns < 0 ? 0 : columns > 0 ? MAX_COLUMNS - 1 : column;
  }
  return { top: row, left: column, bottom: row, right: column };
}

/** The block around the range that is bounded by empty rows and columns (Ctrl+*). */
export function surroundingRegion({ sheet, area }: RangeRef): Area {
  let { top, left, bottom, right } = area;
  const any = (r1: number, r2: number, c1: number, c2: number) => {
    for (let row = Math.max(0, r1); row <= r2; row++) {
      if (!sheet.rows[row]) continue;
      for (let column = Math.max(0, c1); column <= c2; column++) if (isFilled(sheet, row, column)) return true;
    }
    return false;
  };
  for (;;) {
    if (top > 0 && any(top - 1, top - 1, left - 1, right + 1)) top--;
    else if (bottom < MAX_ROWS - 1 && any(bottom + 1, bottom + 1, left - 1, right + 1)) bottom++;
    else if (left > 0 && any(top - 1, bottom + 1, left - 1, left - 1)) left--;
    else if (right < MAX_COLUMNS - 1 && any(top - 1, bottom + 1, right + 1, right + 1)) right++;
    else return { top, left, bottom, right };
  }
}
