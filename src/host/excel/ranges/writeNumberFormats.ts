import { ownStyles } from "../../model";
import { invalid } from "../arguments";
import { ensureAllowed } from "../cells/protection";
import { matrixFor } from "../cells/writeCells";
import type { ExcelSession } from "../ExcelSession";
import { changeStyle } from "../formats/changeStyle";
import type { RangeRef } from "../RangeRef";

/** Sets number formats: one for all cells, or a matrix in which null leaves a cell. */
export function writeNumberFormats(session: ExcelSession, range: RangeRef, input: unknown): void {
  const matrix = matrixFor(range, input);
  if (!matrix) {
    const numberFormat = checkedFormat(input);
    return changeStyle(session, range, () => ({ numberFormat }));
  }
  const { sheet, area } = range;
  ensureAllowed(sheet, "allowFormatCells");
  const { styles } = session.workbook;
  const known = new Map<string, number>();
  for (let row = area.top; row <= area.bottom; row++) {
    const list = ownStyles(sheet.row(row));
    const line = matrix[row - area.top];
    for (let column = area.left; column <= area.right; column++) {
      const entry = line[column - area.left];
      if (entry === null) continue;
      const numberFormat = checkedFormat(entry);
      const before = sheet.style(row, column);
      const key = `${before} ${numberFormat}`;
      let style = known.get(key);
      if (style === undefined) known.set(key, (style = styles.changed(before, { numberFormat })));
      list[column] = style;
    }
  }
  sheet.changed.add("cells");
  session.isSaved = false;
}

function checkedFormat(value: unknown): string {
  if (typeof value !== "string" || value.length > 255) throw invalid();
  return value === "" ? "General" : value;
}
