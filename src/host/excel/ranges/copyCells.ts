import type { CellFormula, CellValue } from "../../model";
import { MAX_COLUMNS, MAX_ROWS, ownStyles } from "../../model";
import { intersection } from "../area";
import { invalid } from "../arguments";
import { ensureUnlocked } from "../cells/protection";
import { breakSpills } from "../cells/writeCells";
import type { ExcelSession } from "../ExcelSession";
import { movedFormula } from "../formulas/mapReferences";
import { RangeRef } from "../RangeRef";

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly value: CellValue | undefined;
  readonly formula: CellFormula | undefined;
  readonly style: number;
  readonly row: number;
  readonly column: number;
  /** Filled by a formula elsewhere: only its value can be copied. */
  readonly isSpilled: boolean;
}

/** Copies cells; a target that is a multiple of the source is filled repeatedly, any other one takes the source's size. */
export function copyCells(session: ExcelSession, source: RangeRef, target: RangeRef, options: CopyOptions): void {
  const cells = readCells(session, source);
  const rows = options.transpose ? cells[0].length : cells.length;
  const columns = options.transpose ? cells.length : cells[0].length;
  const repeatRows = target.rowCount % rows === 0 && !target.isEntireColumn ? target.rowCount / rows : 1;
  const repeatColumns = target.columnCount % columns === 0 && !target.isEntireRow ? target.columnCount / columns : 1;
  const { top, left } = target.area;
  const filled = new RangeRef(target.sheet, { top, left, bottom: top + rows * repeatRows - 1, right: left + columns * repeatColumns - 1 });
  if (filled.area.bottom >= MAX_ROWS || filled.area.right >= MAX_COLUMNS) throw invalid();
  ensureUnlocked(session, filled);
  if (options.what !== "Formats") breakSpills(session, filled);
  for (let row = 0; row < filled.rowCount; row++) {
    for (let column = 0; column < filled.columnCount; column++) {
      const cell = options.transpose ? cells[column % columns][row % rows] : cells[row % rows][column % columns];
      if (options.skipBlanks && cell.value === undefined && !cell.formula) continue;
      paste(filled, top + row, left + column, cell, options.what);
    }
  }
  session.forgetSpills();
  if (options.what !== "Formats") session.cellsChanged(filled.sheet, filled.area);
}

/** The source's cells as they are before anything is written. Of whole columns and rows only the used part. */
function readCells(session: ExcelSession, source: RangeRef): Copied[][] {
  const { sheet } = source;
  const used = sheet.usedArea(false);
  const isOpen = source.isEntireColumn || source.isEntireRow;
  const area = isOpen ? ((used && intersection(source.area, { ...used, top: 0, left: source.isEntireRow ? 0 : source.area.left, right: source.isEntireRow ? used.right : source.area.right })) ?? { ...source.area, bottom: source.area.top, right: source.area.left }) : source.area;
  const spills = session.spills(sheet);
  const cells: Copied[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Copied[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const isSpilled = spills.some((spill) => (spill.row !== row || spill.column !== column) && row >= spill.area.top && row <= spill.area.bottom && column >= spill.area.left && column <= spill.area.right);
      line.push({ value: sheet.value(row, column), formula: sheet.formula(row, column), style: sheet.style(row, column), row, column, isSpilled });
    }
    cells.push(line);
  }
  return cells;
}

function paste({ sheet }: RangeRef, row: number, column: number, cell: Copied, what: CopyOptions["what"]): void {
  const target = sheet.row(row);
  if (what === "All" || what === "Formats") ownStyles(target)[column] = cell.style;
  if (what === "Formats") return;
  const formula = what === "Values" ? undefined : cell.formula;
  if (!formula) return sheet.setValue(row, column, what !== "Values" && cell.isSpilled ? undefined : cell.value);
  sheet.setFormula(row, column, { text: movedFormula(formula.text, row - cell.row, column - cell.column), kind: formula.kind });
}
