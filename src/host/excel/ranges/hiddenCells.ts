import { ensureAllowed } from "../cells/protection";
import { DEFAULT_WIDTH } from "../formats/changeStyle";
import type { RangeRef } from "../RangeRef";

/** Are all rows hidden (true), none (false) or some (null)? */
export function isRowHidden({ sheet, area }: RangeRef): boolean | null {
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.rows.length));
  return agreed(area.top, bottom, (row) => sheet.rows[row]?.hidden === true);
}

export function isColumnHidden({ sheet, area }: RangeRef): boolean | null {
  return agreed(area.left, area.right, (column) => sheet.columnWidths.get(column)?.hidden === true);
}

export function hideRows({ sheet, area }: RangeRef, hidden: boolean): void {
  ensureAllowed(sheet, "allowFormatRows");
  for (let row = area.top; row <= area.bottom; row++) if (hidden || sheet.rows[row]) sheet.row(row).hidden = hidden;
  sheet.changed.add("cells");
}

export function hideColumns({ sheet, area }: RangeRef, hidden: boolean): void {
  ensureAllowed(sheet, "allowFormatColumns");
  for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, { ...(sheet.columnWidths.get(column) ?? { widthChars: DEFAULT_WIDTH }), hidden });
  sheet.changed.add("cells");
}

function agreed(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index++) if (isHidden(index) !== first) return null;
  return first;
}
