import type { CellValue, Row, SheetModel } from "../../model";
import { formulaTokens, ownStyles } from "../../model";
import { RichApiError } from "../../richapi";
import { contains, overlaps } from "../area";
import { invalid } from "../arguments";
import type { ExcelSession } from "../ExcelSession";
import type { RangeRef } from "../RangeRef";
import { columnsWithoutData, fillCalculatedColumns } from "../tables/calculatedColumns";
import { headerTextOf } from "../tables/headerTextOf";
import { syncHeaders } from "../tables/tableNames";
import { ensureUnlocked } from "./protection";
import { parseEntry } from "./parseEntry";

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/**
 * Writes what an add-in sets as `values` or `formulas`: null leaves a cell, "" empties it, "=..." is a formula, other text is read as
 * if it were typed. One value fills the whole range. Stops at the first bad cell, as Excel does.
 */
export function writeEntries(session: ExcelSession, range: RangeRef, input: unknown, toFormula: (text: string, row: number, column: number) => string = (text) => text): void {
  const matrix = matrixFor(range, input);
  if (range.isEntireColumn || range.isEntireRow) throw invalid("The cells of a whole column or row cannot be written at once.");
  ensureUnlocked(session, range);
  const { sheet, area } = range;
  const before = range.cellCount === 1 ? sheet.value(area.top, area.left) : undefined;
  breakSpills(session, range);
  const fillable = columnsWithoutData(sheet, area);
  const writer = new CellWriter(session, sheet, toFormula);
  for (let row = area.top; row <= area.bottom; row++) {
    const line = matrix?.[row - area.top];
    const target = sheet.row(row);
    for (let column = area.left; column <= area.right; column++) writer.write(target, row, column, line ? line[column - area.left] : input);
  }
  if (writer.wroteFormula) fillCalculatedColumns(sheet, fillable, area);
  if (writer.wroteFormula) session.forgetSpills();
  for (const table of sheet.tables) if (table.showHeaders && overlaps({ ...table.area, bottom: table.area.top }, area)) syncHeaders(sheet, table, headerTextOf(session, sheet));
  session.cellsChanged(sheet, area, "RangeEdited", range.cellCount === 1 ? changeDetails(before, sheet.value(area.top, area.left)) : undefined);
}

function changeDetails(before: CellValue | undefined, after: CellValue | undefined): Record<string, unknown> {
  const describe = (value: CellValue | undefined) => (value === undefined ? "" : typeof value === "object" ? value.error : value);
  const kind = (value: CellValue | undefined) => (value === undefined ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : typeof value === "object" ? "Error" : "String");
  return { valueBefore: describe(before), valueAfter: describe(after), valueTypeBefore: kind(before), valueTypeAfter: kind(after) };
}

/** The rows of a matrix that fits the range; undefined when `input` is one value for all cells. */
export function matrixFor(range: RangeRef, input: unknown): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(input)) {
    if (typeof input === "object" && input !== null) throw invalid();
    return undefined;
  }
  const fits = input.length === range.rowCount && input.every((line) => Array.isArray(line) && line.length === range.columnCount);
  if (!fits) throw invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  return input as unknown[][];
}

class CellWriter {
  wroteFormula = false;

  constructor(
    private readonly session: ExcelSession,
    private readonly sheet: SheetModel,
    private readonly toFormula: (text: string, row: number, column: number) => string,
  ) {}

  write(target: Row, row: number, column: number, entry: unknown): void {
    switch (typeof entry) {
      case "number":
        if (!Number.isFinite(entry)) throw invalid();
        return this.#set(target, column, entry);
      case "boolean":
        return this.#set(target, column, entry);
      case "string":
        return this.#writeText(target, row, column, entry);
      case "object":
        if (entry === null) return;
    }
    throw invalid();
  }

  #writeText(target: Row, row: number, column: number, text: string): void {
    if (text === "") return this.#set(target, column, undefined);
    const first = text.charCodeAt(0);
    if (first === 39) return this.#set(target, column, this.#checked(text.slice(1)));
    const isText = this.#format(row, column) === "@";
    if (first === 61 && text.length > 1 && !isText) return this.#writeFormula(target, row, column, text.slice(1));
    if (isText) return this.#set(target, column, this.#checked(text));
    const parsed = parseEntry(text, this.session.entry);
    this.#set(target, column, typeof parsed.value === "string" ? this.#checked(parsed.value) : parsed.value);
    if (parsed.numberFormat && this.#format(row, column) === "General") {
      ownStyles(target)[column] = this.session.workbook.styles.changed(this.sheet.style(row, column), { numberFormat: parsed.numberFormat });
    }
  }

  #writeFormula(target: Row, row: number, column: number, entered: string): void {
    const text = this.toFormula(entered, row, column);
    if (text.length > MAX_FORMULA || !isBalanced(text)) throw invalid();
    (target.formulas ??= [])[column] = { text, kind: canSpill(text) ? "dynamic" : "normal" };
    target.values[column] = undefined;
    this.wroteFormula = true;
  }

  #set(target: Row, column: number, value: CellValue | undefined): void {
    target.values[column] = value;
    if (target.formulas?.[column]) {
      target.formulas[column] = undefined;
      this.wroteFormula = true;
    }
  }

  #checked(text: string): string {
    if (text.length > MAX_TEXT) throw invalid();
    return text;
  }

  #format(row: number, column: number): string {
    const style = this.sheet.style(row, column);
    return style === 0 ? "General" : this.session.workbook.styles.get(style).numberFormat;
  }
}

const ONE_CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

/** A formula of single cells, constants and operators gives one value; anything else may fill several cells. */
function canSpill(formula: string): boolean {
  return formulaTokens(formula).some(({ kind, text }) => (kind === "word" ? !ONE_CELL.test(text) : kind === "bracket" || kind === "sheet" || (kind === "operator" && ":({#@!".includes(text))));
}

/** Brackets and quotation marks are closed: Excel refuses a formula in which they are not. */
function isBalanced(formula: string): boolean {
  let depth = 0;
  let quote = "";
  let structured = 0;
  for (let index = 0; index < formula.length; index++) {
    const sign = formula[index];
    if (quote) {
      if (sign === quote) quote = "";
    } else if (structured > 0) {
      if (sign === "'") index++;
      else if (sign === "[") structured++;
      else if (sign === "]") structured--;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "[") structured++;
    else if (sign === "(" || sign === "{") depth++;
    else if (sign === ")" || sign === "}") {
      if (--depth < 0) return false;
    }
  }
  return depth === 0 && quote === "" && structured === 0;
}

/**
 * A formula that is overwritten takes the cells that it filled with it; one whose block is written into keeps only its own cell,
 * so that the next calculation finds the obstacle.
 */
export function breakSpills(session: ExcelSession, range: RangeRef): void {
  const touched = session.spills(range.sheet).filter((spill) => overlaps(spill.area, range.area));
  for (const { row, column, area } of touched) {
    const formula = range.sheet.formula(row, column);
    if (!formula) continue;
    if (formula.kind === "array" && !contains(range.area, area)) throw new RichApiError("InvalidOperation", "You can't change part of an array.");
    for (let line = area.top; line <= area.bottom; line++) {
      const values = range.sheet.rows[line]?.values;
      for (let at = area.left; values && at <= area.right; at++) if (line !== row || at !== column) values[at] = undefined;
    }
    formula.ref = undefined;
  }
  if (touched.length) session.forgetSpills();
}
