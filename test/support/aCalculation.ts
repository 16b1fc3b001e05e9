import { createCalculator } from "../../src/host/calc";
import type { CustomFunctionEntry } from "../../src/host/calc";
import { WorkbookModel, formulaTokens, isFunctionCall, parseArea } from "../../src/host/model";
import type { CellValue, SheetModel } from "../../src/host/model";

/** Functions after which a formula is written as one that spills. */
const SPILLING = new Set(["SEQUENCE", "SORT", "FILTER", "MAP", "UNIQUE", "SLA_TREND", "VSTACK"]);

/** A workbook with the sheets "Data" and "Report", its calculator, and custom functions. */
export class CalculatedWorkbook {
  readonly workbook = new WorkbookModel();
  readonly data: SheetModel;
  readonly report: SheetModel;
  readonly functions: Map<string, CustomFunctionEntry>;
  readonly calculator;

  constructor(functions: Record<string, CustomFunctionEntry> = {}) {
    this.data = this.workbook.addSheet("Data");
    this.report = this.workbook.addSheet("Report");
    this.functions = new Map(Object.entries(functions));
    this.calculator = createCalculator({ functions: () => this.functions });
  }

  /** A table over "Data" from A1, with its name and rows; the first row is its header. */
  table(name: string, rows: CellValue[][]): this {
    rows.forEach((row, index) => row.forEach((value, column) => this.data.setValue(index, column, value)));
    this.data.tables.push({
      id: this.workbook.newId(), name, area: { top: 0, left: 0, bottom: rows.length - 1, right: rows[0].length - 1 }, columns: rows[0].map((title, index) => ({ id: index + 1, name: String(title) })),
      showHeaders: true, showTotals: false, style: "", showBandedRows: false, showBandedColumns: false, showFilterButton: true, highlightFirstColumn: false, highlightLastColumn: false,
    });
    return this;
  }

  /** Writes values and formulas ("=...") by address into "Report", or into another sheet as in "Data!A1". */
  write(cells: Record<string, CellValue>): this {
    for (const [address, value] of Object.entries(cells)) {
      const [sheet, { top, left }] = this.#cell(address);
      if (typeof value === "string" && value.startsWith("=")) sheet.setFormula(top, left, { text: value.slice(1), kind: spills(value) ? "dynamic" : "normal" });
      else sheet.setValue(top, left, value);
    }
    return this;
  }

  calculate(): Promise<void> {
    return this.calculator.recalculate(this.workbook);
  }

  /** Values of one cell, or of a range row by row. */
  value(address: string): CellValue | undefined {
    const [sheet, { top, left }] = this.#cell(address);
    return sheet.value(top, left);
  }

  values(address: string): (CellValue | undefined)[][] {
    const [sheet, area] = this.#cell(address);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => Array.from({ length: area.right - area.left + 1 }, (__, column) => sheet.value(area.top + row, area.left + column)));
  }

  #cell(address: string): [SheetModel, NonNullable<ReturnType<typeof parseArea>>] {
    const [sheet, cell] = address.includes("!") ? address.split("!") : ["Report", address];
    return [this.workbook.sheetByName(sheet)!, parseArea(cell)!];
  }
}

function spills(formula: string): boolean {
  const tokens = formulaTokens(formula.slice(1));
  return tokens.some((token, index) => isFunctionCall(tokens, index) && SPILLING.has(token.text.toUpperCase()));
}
