import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { CellLike } from "@cj-tech-master/excelts/formula";
import type { Area, CellValue, SheetModel, WorkbookModel } from "../model/index";
import type { CompiledFormula } from "./compileFormula";
import { Kind, cellError, matrixOf } from "./engineValues";
import type { EngineArray, EngineValue } from "./engineValues";
import type { FunctionCalls } from "./FunctionCalls";
import { indexFunction } from "./indexFunction";

/** A formula for the engine. */
export interface EngineFormula {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly compiled: CompiledFormula;
  /** The whole result is wanted, not the one value that fits the cell. */
  readonly isArray: boolean;
}

/** More distinct formulas in one run would fall out of the engine's cache of parsed formulas, and come back as #NAME?. */
export const MAX_FORMULAS_PER_RUN = 9_000;

/** Function around formulas whose whole result is wanted: the engine's own spilling sees only the cells it was given. */
const WHOLE_RESULT = "HOST_WHOLE_RESULT";
const FORMULA_CELL = 6;
const VALUE_CELL = 2;
/** Areas of this many rows are walked row by row; of lower ones each cell is noted. */
const HIGH_AREA_ROWS = 64;

type VisitRow = (row: { hidden: boolean; eachCell: (visit: unknown, second?: unknown) => void }, number: number) => void;

/**
 * Computes formulas that do not need each other's spilled cells. The engine copies each cell that it is shown, so it is shown
 * the cells that the formulas name and no others. Results come as matrices; a formula of one value gives one of one cell.
 */
export function runEngine(workbook: WorkbookModel, formulas: readonly EngineFormula[], calls: FunctionCalls): CellValue[][][] {
  // The engine writes nothing for a formula that it cannot read.
  const results: CellValue[][][] = formulas.map(() => [[cellError("#NAME?")]]);
  const sheets = new Map<SheetModel, EngineSheet>();
  const sheetOf = (sheet: SheetModel) => {
    let found = sheets.get(sheet);
    if (!found) sheets.set(sheet, (found = new EngineSheet(sheet)));
    return found;
  };
  const lambdas = new Map<string, string>();
  formulas.forEach(({ sheet, row, column, compiled, isArray }, index) => {
    const text = isArray ? `${WHOLE_RESULT}(${index},${compiled.text})` : compiled.text;
    sheetOf(sheet).addFormula(new EngineCell(row + 1, column + 1, text, results[index]));
    for (const needed of compiled.dependencies) if (!needed.isRange) sheetOf(needed.sheet).show(needed.area);
    for (const [name, body] of compiled.lambdas) lambdas.set(name, body);
    if (compiled.isIndirect) for (const every of workbook.sheets) sheetOf(every).showAll();
  });
  const functions = calls.forEngine();
  functions.set(WHOLE_RESULT, {
    minArity: 2,
    maxArity: 2,
    invoke: (values) => {
      const [index, value] = values as [EngineValue, EngineValue];
      if (index.kind === Kind.Number) results[index.value] = matrixOf(value);
      return value.kind === Kind.Array ? (value as EngineArray).rows[0][0] : value;
    },
  });
  functions.set("INDEX", { minArity: 2, maxArity: 3, invoke: (values) => indexFunction(values as EngineValue[]) });
  // Sheet numbers count, so every sheet has its place even when no cell of it is shown.
  const worksheets = workbook.sheets.map(sheetOf);
  calculateFormulas({
    worksheets,
    getWorksheet: (key) => worksheets.find((sheet) => sheet.name === key || sheet.id === key),
    definedNames: { getAllEntries: () => [...lambdas].map(([name, body]) => ({ name, ranges: [body] })), getAllNames: () => [...lambdas.keys()].map((name) => ({ name })) },
    properties: { date1904: workbook.date1904 },
    userFunctions: functions,
  });
  return results;
}

/** A cell as the engine sees it; what it writes to a formula's `result` lands in the result matrix. */
class EngineCell {
  readonly type = FORMULA_CELL;
  readonly model = {};
  readonly value = undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    readonly formula: string,
    private readonly target: CellValue[][],
  ) {}

  get result(): undefined {
    return undefined;
  }

  /** No value means an empty cell was referred to, which a formula shows as 0. */
  set result(value: unknown) {
    if (typeof value === "object" && value !== null && "error" in value) this.target[0][0] = cellError(String(value.error));
    else this.target[0][0] = value === undefined || value === null ? 0 : (value as CellValue);
  }
}

class EngineSheet {
  readonly mergedRegions = [];
  readonly #formulas = new Map<number, EngineCell>();
  readonly #areas: Area[] = [];
  readonly #shown = new Set<string>();

  constructor(private readonly sheet: SheetModel) {}

  get id(): number {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  get dimensions(): { top: number; left: number; bottom: number; right: number } {
    const used = this.sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return { top: used.top + 1, left: used.left + 1, bottom: used.bottom + 1, right: used.right + 1 };
  }

  addFormula(cell: EngineCell): void {
    this.#formulas.set((cell.row - 1) * 16_384 + cell.col - 1, cell);
  }

  show(area: Area): void {
    const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
    if (this.#shown.has(key)) return;
    this.#shown.add(key);
    this.#areas.push(area);
  }

  showAll(): void {
    const used = this.sheet.usedArea(true);
    if (used) this.show(used);
  }

  /** A cell that several areas hold is visited several times; the engine keeps it once. */
  eachRow(options: unknown, callback?: VisitRow): void {
    const visitRow = (callback ?? options) as VisitRow;
    const { rows } = this.sheet;
    const high = this.#areas.filter(({ top, bottom }) => bottom - top >= HIGH_AREA_ROWS);
    const columnsByRow = this.#columnsByRow();
    const visit = (row: number) => {
      const columns = columnsByRow.get(row);
      columnsByRow.delete(row);
      const values = rows[row]?.values ?? [];
      const eachCell = (first: unknown, second?: unknown) => {
        const visitCell = (second ?? first) as (cell: unknown, column: number) => void;
        for (const { top, bottom, left, right } of high) {
          if (row < top || row > bottom) continue;
          for (let column = left; column <= Math.min(right, values.length - 1); column++) if (values[column] !== undefined) visitCell(this.#cell(row, column), column + 1);
        }
        columns?.forEach((column) => visitCell(this.#cell(row, column), column + 1));
      };
      visitRow({ hidden: rows[row]?.hidden ?? false, eachCell }, row + 1);
    };
    const last = high.reduce((found, { bottom }) => Math.max(found, bottom), -1);
    const first = high.reduce((found, { top }) => Math.min(found, top), rows.length);
    for (let row = first; row <= Math.min(last, rows.length - 1); row++) if (rows[row]) visit(row);
    for (const row of [...columnsByRow.keys()].sort((x, y) => x - y)) visit(row);
  }

  /** Columns of formulas and of low areas, by row. */
  #columnsByRow(): Map<number, Set<number>> {
    const byRow = new Map<number, Set<number>>();
    const add = (row: number, column: number) => {
      const columns = byRow.get(row);
      if (columns) columns.add(column);
      else byRow.set(row, new Set([column]));
    };
    for (const key of this.#formulas.keys()) add(Math.floor(key / 16_384), key % 16_384);
    for (const area of this.#areas) {
      if (area.bottom - area.top >= HIGH_AREA_ROWS) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        const values = this.sheet.rows[row]?.values;
        if (values) for (let column = area.left; column <= Math.min(area.right, values.length - 1); column++) if (values[column] !== undefined) add(row, column);
      }
    }
    return byRow;
  }

  findCell(row: number, column: number): EngineCell | undefined {
    return this.#formulas.get((row - 1) * 16_384 + column - 1);
  }

  /** Asked for only to write what the engine would spill from a formula whose first value alone is wanted. */
  getCell(row: number, column: number): CellLike {
    return { row, col: column, type: 0, model: {}, value: undefined, result: undefined };
  }

  #cell(row: number, column: number): unknown {
    return this.#formulas.get(row * 16_384 + column) ?? { type: VALUE_CELL, value: this.sheet.value(row, column), model: {}, row: row + 1, col: column + 1 };
  }
}
