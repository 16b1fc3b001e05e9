import type { Area, SheetModel, Table } from "../../model";
import { intersection } from "../area";
import { movedFormula } from "../formulas/mapReferences";
import { tableBody } from "./tableAreas";

interface TableColumnAt {
  readonly table: Table;
  /** 0-based on the sheet. */
  readonly column: number;
}

/**
 * The columns of tables among the cells that hold no data, nothing but formulas and blanks. To be asked before the cells are written: into these Excel's AutoCorrect
 * fills a formula (`fillCalculatedColumns`), others it leaves alone (support.microsoft.com, "Use calculated columns in an Excel table"; OfficeDev/office-js #5909).
 */
export function columnsWithoutData(sheet: SheetModel, cells: Area): TableColumnAt[] {
  return sheet.tables.flatMap((table) => {
    const written = intersection(tableBody(table), cells);
    if (!written || written.right < written.left) return [];
    const columns = Array.from({ length: written.right - written.left + 1 }, (_, index) => written.left + index);
    return columns.filter((column) => !holdsData(sheet, table, column)).map((column) => ({ table, column }));
  });
}

/**
 * What AutoCorrect does after formulas were written, unless somebody switched "Fill formulas in tables to create calculated columns" off: the whole column takes the
 * last of them, blanks too, though others were written into its other rows (OfficeDev/office-js #6745, #1916; #2093: by design).
 */
export function fillCalculatedColumns(sheet: SheetModel, columns: readonly TableColumnAt[], written: Area): void {
  for (const { table, column } of columns) {
    const { top, bottom } = tableBody(table);
    let last = Math.min(bottom, written.bottom);
    while (last >= Math.max(top, written.top) && !sheet.formula(last, column)) last--;
    const formula = last < Math.max(top, written.top) ? undefined : sheet.formula(last, column);
    if (!formula || holdsData(sheet, table, column)) continue;
    for (let row = top; row <= bottom; row++) {
      if (row !== last) sheet.setFormula(row, column, { text: movedFormula(formula.text, row - last, 0), kind: formula.kind });
    }
  }
}

function holdsData(sheet: SheetModel, table: Table, column: number): boolean {
  const { top, bottom } = tableBody(table);
  for (let row = top; row <= bottom; row++) if (sheet.value(row, column) !== undefined && !sheet.formula(row, column)) return true;
  return false;
}
