import type { Area } from "../../model";
import type { RangeRef } from "../RangeRef";
import { contains, intersection } from "../area";

/** The smallest block inside the range that holds every value (and format, unless `valuesOnly`). */
export function usedAreaWithin(range: RangeRef, valuesOnly: boolean): Area | undefined {
  const used = range.sheet.usedArea(valuesOnly);
  const part = used && intersection(used, range.area);
  if (!used || !part || contains(range.area, used)) return part;
  let top = -1, bottom = -1, left = Infinity, right = -1;
  for (let row = part.top; row <= part.bottom; row++) {
    const found = range.sheet.rows[row];
    if (!found) continue;
    for (let column = part.left; column <= part.right; column++) {
      if (found.values[column] === undefined && !found.formulas?.[column] && (valuesOnly || !found.styles?.[column])) continue;
      if (top < 0) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return top < 0 ? undefined : { top, left, bottom, right };
}
