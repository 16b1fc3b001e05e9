import type { CellFormula, CellValue, DefinedName, SheetModel, WorkbookModel } from "../model/index";
import { formulaTokens, isFunctionCall } from "../model/index";
import { calculationOrder } from "./calculationOrder";
import type { FormulaCell } from "./calculationOrder";
import { compileFormula } from "./compileFormula";
import type { CompileContext, CompiledFormula } from "./compileFormula";
import type { CustomFunctions } from "./customFunctions";
import { cellError } from "./engineValues";
import { FunctionCalls } from "./FunctionCalls";
import { RangeMatrices } from "./RangeMatrices";
import { MAX_FORMULAS_PER_RUN, runEngine } from "./runEngine";
import { SpillWriter } from "./SpillWriter";

export interface CalculatorOptions {
  /** The custom functions at the time of a calculation, by name in upper case. */
  readonly functions: () => CustomFunctions;
}

export interface Calculator {
  /** Computes every formula of the workbook and writes the results into it. */
  recalculate(workbook: WorkbookModel): Promise<void>;
  /**
   * Results of formulas that stand in no cell, each as a matrix; the workbook stays as it is. References without a sheet mean
   * `sheetName`, else the active sheet. A formula with a mistake gives its own error and does not touch the others.
   */
  evaluate(workbook: WorkbookModel, formulas: readonly string[], sheetName?: string): Promise<CellValue[][][]>;
}

/** A calculation whose spills change the size of others more often than this is going round in a circle. */
const MAX_SPILL_ROUNDS = 20;
/** Column in which evaluated formulas pretend to stand. */
const SCRATCH_COLUMN = 16_383;

/** Computes formulas: Excel's functions through an engine, custom functions through `functions`. */
export function createCalculator(options: CalculatorOptions): Calculator {
  const states = new WeakMap<WorkbookModel, { matrices: RangeMatrices; spills: SpillWriter }>();
  const stateOf = (workbook: WorkbookModel) => {
    let state = states.get(workbook);
    if (!state) states.set(workbook, (state = { matrices: new RangeMatrices(), spills: new SpillWriter(workbook) }));
    return state;
  };
  return {
    async recalculate(workbook) {
      const { matrices, spills } = stateOf(workbook);
      matrices.startCalculation();
      await new Calculation(workbook, options.functions(), matrices).recalculate(spills);
      matrices.endCalculation();
    },
    async evaluate(workbook, formulas, sheetName) {
      const { matrices } = stateOf(workbook);
      matrices.startRound();
      const sheet = sheetName === undefined ? (workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0]) : workbook.sheetByName(sheetName);
      return sheet ? new Calculation(workbook, options.functions(), matrices).evaluate(formulas, sheet) : formulas.map(() => [[cellError("#REF!")]]);
    },
  };
}

class Calculation {
  readonly #calls: FunctionCalls;
  readonly #context: CompileContext;

  constructor(
    private readonly workbook: WorkbookModel,
    functions: CustomFunctions,
    private readonly matrices: RangeMatrices,
  ) {
    this.#calls = new FunctionCalls(functions, matrices);
    const names = new Map(workbook.names.map((name) => [nameKey(name.name, name.sheet), name]));
    const used = new Map<SheetModel, ReturnType<SheetModel["usedArea"]>>();
    this.#context = {
      calls: this.#calls,
      definedName: (name, sheet): DefinedName | undefined => (names.size === 0 ? undefined : (names.get(nameKey(name, sheet.id)) ?? names.get(nameKey(name, undefined)))),
      usedArea: (sheet) => {
        if (!used.has(sheet)) used.set(sheet, sheet.usedArea(true));
        return used.get(sheet);
      },
    };
  }

  async recalculate(spills: SpillWriter): Promise<void> {
    const cells = this.#formulaCells();
    spills.clearAbandoned(new Set(cells.map(({ formula }) => formula)));
    let wanted: ReadonlySet<FormulaCell> | undefined;
    for (let round = 0; round < MAX_SPILL_ROUNDS; round++) {
      const order = calculationOrder(cells);
      for (const { sheet, row, column } of order.circular) sheet.row(row).values[column] = 0;
      spills.resized.length = 0;
      for (const group of order.groups) {
        const due = wanted ? group.filter((cell) => wanted!.has(cell)) : group;
        for (let start = 0; start < due.length; start += MAX_FORMULAS_PER_RUN) await this.#compute(due.slice(start, start + MAX_FORMULAS_PER_RUN), spills);
      }
      // A spill of a new size makes other formulas need cells that they did not need before.
      if (spills.resized.length === 0) return;
      for (const cell of cells) if (cell.compiled.hasSpillReference) cell.compiled = this.#compile(cell);
      const affected = calculationOrder(cells).dependents(spills.resized);
      if (affected.size === 0) return;
      wanted = affected;
      this.matrices.startRound();
    }
  }

  async evaluate(formulas: readonly string[], sheet: SheetModel): Promise<CellValue[][][]> {
    const cells = formulas.map((text, row) => ({ sheet, row, column: SCRATCH_COLUMN, compiled: compileFormula(text, { workbook: this.workbook, sheet, row, column: SCRATCH_COLUMN }, this.#context), isArray: true }));
    const results: CellValue[][][] = [];
    for (let start = 0; start < cells.length; start += MAX_FORMULAS_PER_RUN) {
      const part = cells.slice(start, start + MAX_FORMULAS_PER_RUN);
      (await this.#settled(part)).forEach((result, index) => results.push(withMessages(result, part[index].compiled)));
    }
    return results;
  }

  #formulaCells(): FormulaCell[] {
    const cells: FormulaCell[] = [];
    for (const sheet of this.workbook.sheets) {
      sheet.rows.forEach((row, index) =>
        row?.formulas?.forEach((formula, column) => {
          if (formula) cells.push({ sheet, row: index, column, formula, compiled: this.#compile({ sheet, row: index, column, formula }) });
        }),
      );
    }
    // What the file says is better than a result without what cannot be computed here.
    return cells.filter(({ sheet, row, column, compiled }) => !compiled.isExternal && !(compiled.callsUnknown && sheet.value(row, column) !== undefined));
  }

  #compile({ sheet, row, column, formula }: { sheet: SheetModel; row: number; column: number; formula: CellFormula }): CompiledFormula {
    return compileFormula(formula.text, { workbook: this.workbook, sheet, row, column }, this.#context);
  }

  async #compute(cells: readonly FormulaCell[], spills: SpillWriter): Promise<void> {
    for (const cell of cells) if (cell.compiled.hasSpillReference) cell.compiled = this.#compile(cell);
    const formulas = cells.map(({ sheet, row, column, compiled, formula }) => ({ sheet, row, column, compiled, isArray: formula.kind !== "normal" }));
    const results = await this.#settled(formulas);
    cells.forEach((cell, index) => {
      const { sheet, row, column, formula, compiled } = cell;
      const result = withMessages(results[index], compiled);
      const first = result[0][0];
      // The engine does not read all that Excel does.
      if (typeof first === "object" && first.error === "#NAME?" && sheet.value(row, column) !== undefined && callsFunction(formula.text)) return;
      spills.write(cell, result);
      this.#format(cell);
    });
  }

  /** Results without any promise left: formulas whose functions were waited for are computed again. */
  async #settled(formulas: readonly Parameters<typeof runEngine>[1][number][]): Promise<CellValue[][][]> {
    for (;;) {
      for (const { compiled } of formulas) Object.assign(compiled.trace, { formats: undefined, tellingResults: [] });
      const results = runEngine(this.workbook, formulas, this.#calls);
      if (!(await this.#calls.settle())) return results;
    }
  }

  /** A number format that came with a result is set where the cell has none of its own. */
  #format({ sheet, row, column, formula, compiled }: FormulaCell): void {
    const { formats } = compiled.trace;
    if (!formats || !isOneCall(formula.text)) return;
    formats.forEach((formatsOfRow, down) => {
      if (formula.kind === "normal" && down > 0) return;
      formatsOfRow.forEach((numberFormat, across) => {
        if (numberFormat === undefined || (formula.kind === "normal" && across > 0)) return;
        const style = sheet.style(row + down, column + across);
        if (this.workbook.styles.get(style).numberFormat === "General") sheet.setStyle(row + down, column + across, this.workbook.styles.changed(style, { numberFormat }));
      });
    });
  }
}

function nameKey(name: string, sheet: number | undefined): string {
  return `${sheet ?? ""}!${name.toUpperCase()}`;
}

/**
 * The engine carries error codes only; the texts that functions gave come back here: in a table of a function that of its own place, else the first one with that code.
 */
function withMessages(result: readonly (readonly CellValue[])[], { trace }: CompiledFormula): CellValue[][] {
  const told = trace.tellingResults.map(({ values }) => values);
  const ofSameSize = told.find((values) => values.length === result.length && values[0].length === result[0].length);
  const errors = told.flat(2).filter((value) => typeof value === "object");
  return result.map((row, down) => row.map((value, across) => {
    if (typeof value !== "object") return value;
    const here = ofSameSize?.[down][across];
    return typeof here === "object" && here.error === value.error ? here : (errors.find(({ error, message }) => message && error === value.error) ?? value);
  }));
}

/** Is the formula one call and nothing around it? */
function isOneCall(formula: string): boolean {
  const tokens = formulaTokens(formula.trim());
  if (!isFunctionCall(tokens, 0) || tokens.at(-1)?.text !== ")") return false;
  let depth = 0;
  for (let index = 1; index < tokens.length; index++) {
    if (tokens[index].kind !== "operator") continue;
    if (tokens[index].text === "(") depth++;
    else if (tokens[index].text === ")" && --depth === 0) return index === tokens.length - 1;
  }
  return false;
}

function callsFunction(formula: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((_, index) => isFunctionCall(tokens, index));
}
