import type { Area, CellFormula, CellValue, SheetModel, WorkbookModel } from "../model/index";
import { MAX_COLUMNS, MAX_ROWS } from "../model/index";
import type { FormulaCell } from "./calculationOrder";
import { cellError } from "./engineValues";
import { contains, intersects } from "./references";

interface Spilled {
  readonly sheetId: number;
  area: Area;
  values: readonly (readonly CellValue[])[];
}

/**
 * Writes results into cells. A dynamic formula fills the cells below and beside it when they are free and in no table; what it filled before
 * belongs to it as long as nobody wrote something else there.
 */
export class SpillWriter {
  /** Areas that grew, shrank or appeared since the list was last emptied. */
  readonly resized: { sheet: SheetModel; area: Area }[] = [];
  readonly #spilled = new Map<CellFormula, Spilled>();

  constructor(private readonly workbook: WorkbookModel) {}

  /** Empties what formulas spilled that are no longer there. */
  clearAbandoned(present: ReadonlySet<CellFormula>): void {
    for (const [formula, { sheetId, area, values }] of this.#spilled) {
      if (present.has(formula)) continue;
      const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
      if (sheet) clear(sheet, area, values);
      this.#spilled.delete(formula);
    }
  }

  write({ sheet, row, column, formula }: FormulaCell, result: readonly (readonly CellValue[])[]): void {
    if (formula.kind === "normal") set(sheet, row, column, result[0][0]);
    else if (formula.kind === "array") this.#fillBlock(sheet, row, column, formula, result);
    else this.#spill(sheet, row, column, formula, result);
  }

  /** A legacy array formula has a fixed block; a single value fills it, places without a value are #N/A. */
  #fillBlock(sheet: SheetModel, row: number, column: number, formula: CellFormula, result: readonly (readonly CellValue[])[]): void {
    const area = formula.ref ?? { top: row, left: column, bottom: row, right: column };
    for (let down = 0; down <= area.bottom - area.top; down++) {
      const values = result[result.length === 1 ? 0 : down];
      for (let across = 0; across <= area.right - area.left; across++) set(sheet, area.top + down, area.left + across, values?.[values.length === 1 ? 0 : across] ?? cellError("#N/A"));
    }
  }

  #spill(sheet: SheetModel, row: number, column: number, formula: CellFormula, result: readonly (readonly CellValue[])[]): void {
    const before = this.#spilled.get(formula);
    const own = { top: row, left: column, bottom: row, right: column };
    const known = formula.ref && formula.ref.top === row && formula.ref.left === column ? formula.ref : own;
    const area = { top: row, left: column, bottom: row + result.length - 1, right: column + result[0].length - 1 };
    const isInTable = (result.length > 1 || result[0].length > 1) && sheet.tables.some((table) => intersects(table.area, area));
    if (before && !isInTable && isWritten(sheet, known, area, result)) return;
    // Without a memory of it (a loaded file) every value in the area counts as the formula's own.
    clear(sheet, known, before?.values);
    const isFree = !isInTable && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS && isEmpty(sheet, area, row, column);
    const filled = isFree ? area : own;
    const values = isFree ? result : [[cellError("#SPILL!")]];
    values.forEach((rowValues, down) => rowValues.forEach((value, across) => set(sheet, row + down, column + across, value)));
    if (known.bottom !== filled.bottom || known.right !== filled.right) {
      this.resized.push({ sheet, area: { ...own, bottom: Math.max(known.bottom, filled.bottom), right: Math.max(known.right, filled.right) } });
    }
    formula.ref = filled;
    if (filled === own) this.#spilled.delete(formula);
    else this.#spilled.set(formula, { sheetId: sheet.id, area: filled, values });
  }
}

function set(sheet: SheetModel, row: number, column: number, value: CellValue): void {
  const target = sheet.row(row);
  if (target.values[column] === value) return;
  target.values[column] = value;
  sheet.changed.add("cells");
}

/** Empties all but the first cell of an area, as far as they hold what was spilled there. */
function clear(sheet: SheetModel, area: Area, values: readonly (readonly CellValue[])[] | undefined): void {
  for (let row = area.top; row <= area.bottom; row++) {
    const target = sheet.rows[row];
    if (!target) continue;
    for (let column = area.left; column <= area.right; column++) {
      if ((row === area.top && column === area.left) || target.values[column] === undefined || target.formulas?.[column]) continue;
      if (values && !isSame(target.values[column], values[row - area.top]?.[column - area.left])) continue;
      target.values[column] = undefined;
    }
  }
}

/** Does the area hold the result already? */
function isWritten(sheet: SheetModel, known: Area, area: Area, result: readonly (readonly CellValue[])[]): boolean {
  return known.bottom === area.bottom && known.right === area.right && result.every((values, down) => values.every((value, across) => isSame(value, sheet.value(area.top + down, area.left + across))));
}

function isEmpty(sheet: SheetModel, area: Area, row: number, column: number): boolean {
  if (sheet.merged.some((merged) => intersects(merged, area))) return false;
  for (let index = area.top; index <= area.bottom; index++) {
    const target = sheet.rows[index];
    if (!target) continue;
    for (let across = area.left; across <= area.right; across++) {
      if ((index !== row || across !== column) && (target.values[across] !== undefined || target.formulas?.[across])) return false;
    }
  }
  return !sheet.tables.some((table) => contains(table.area, row, column) && (area.bottom > area.top || area.right > area.left));
}

function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);
}
