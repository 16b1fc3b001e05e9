import type { IStyleData } from "@univerjs/core";
import type { Area, CellValue, ConditionalFormat, DifferentialFormat, SheetModel } from "../../host/model";
import type { FormulaAnswers } from "./FormulaAnswers";
import { rgbOf } from "./themeColor";

/** How the conditional formats of a sheet change what its cells look like and show. */
export class ConditionalLooks {
  readonly #looks = new Map<DifferentialFormat, IStyleData>();
  readonly #combined = new Map<string, IStyleData>();
  readonly #numbers = new Map<DifferentialFormat, number>();

  constructor(
    private readonly sheet: SheetModel,
    private readonly answers: FormulaAnswers,
  ) {}

  /** The look that the conditions add to a cell now; undefined when none of them holds. */
  lookAt(row: number, column: number): IStyleData | undefined {
    const holding = this.#holding(row, column);
    if (holding.length === 0) return undefined;
    const key = holding.map((format) => this.#numberOf(format)).join(":");
    let look = this.#combined.get(key);
    // The first of several conditions wins where they disagree.
    if (!look) this.#combined.set(key, (look = Object.assign({}, ...holding.reverse().map((format) => this.#look(format))) as IStyleData));
    return look;
  }

  /** The number format in which the conditions show a cell now; undefined when they leave it its own. */
  numberFormatAt(row: number, column: number): string | undefined {
    return this.#holding(row, column).find(({ numberFormat }) => numberFormat !== undefined)?.numberFormat;
  }

  /** What the conditions say that hold now, the first to count first. */
  #holding(row: number, column: number): DifferentialFormat[] {
    const holding: DifferentialFormat[] = [];
    if (this.sheet.conditionalFormats.length === 0) return holding;
    for (const format of [...this.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority)) {
      const found = format.rule.kind !== "kept" && format.areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) && this.#holds(format, row, column);
      if (!found || format.rule.kind === "kept") continue;
      holding.push(format.rule.format);
      if (format.stopIfTrue) break;
    }
    return holding;
  }

  #holds({ rule, areas }: ConditionalFormat, row: number, column: number): boolean {
    const value = this.sheet.value(row, column);
    const [top, left] = firstCell(areas);
    const operand = (formula: string) => this.answers.value(formula, this.sheet.name, row - top, column - left);
    switch (rule.kind) {
      case "containsText":
        return compareText(value, rule.operator, rule.text);
      case "custom": {
        const answer = operand(rule.formula);
        return answer === true || (typeof answer === "number" && answer !== 0);
      }
      case "cellValue":
        return compareValue(value, rule.operator, operand(rule.formula1), rule.formula2 === undefined ? undefined : operand(rule.formula2));
      case "kept":
        return false;
    }
  }

  #numberOf(format: DifferentialFormat): number {
    let number = this.#numbers.get(format);
    if (number === undefined) this.#numbers.set(format, (number = this.#numbers.size));
    return number;
  }

  #look(format: DifferentialFormat): IStyleData {
    let look = this.#looks.get(format);
    if (!look) {
      look = {};
      if (format.fontColor) look.cl = { rgb: rgbOf(format.fontColor) };
      if (format.fill) look.bg = { rgb: rgbOf(format.fill) };
      if (format.bold !== undefined) look.bl = format.bold ? 1 : 0;
      if (format.italic !== undefined) look.it = format.italic ? 1 : 0;
      this.#looks.set(format, look);
    }
    return look;
  }
}

/** Relative references of a rule are written for the top left cell of its areas. */
function firstCell(areas: readonly Area[]): [number, number] {
  return [Math.min(...areas.map(({ top }) => top)), Math.min(...areas.map(({ left }) => left))];
}

function compareText(value: CellValue | undefined, operator: string, text: string): boolean {
  const found = typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
  const wanted = text.toLowerCase();
  switch (operator) {
    case "NotContains":
      return !found.includes(wanted);
    case "BeginsWith":
      return found.startsWith(wanted);
    case "EndsWith":
      return found.endsWith(wanted);
    default:
      return found.includes(wanted);
  }
}

function compareValue(value: CellValue | undefined, operator: string, first: CellValue | undefined, second: CellValue | undefined): boolean {
  // Excel leaves empty cells and errors out of every comparison but "not equal"; it takes an empty cell as 0 otherwise only in formulas.
  if (value === undefined || typeof value === "object" || first === undefined || typeof first === "object") return false;
  const order = compare(value, first);
  switch (operator) {
    case "EqualTo":
      return order === 0;
    case "NotEqualTo":
      return order !== 0;
    case "GreaterThan":
      return order > 0;
    case "GreaterThanOrEqual":
      return order >= 0;
    case "LessThan":
      return order < 0;
    case "LessThanOrEqual":
      return order <= 0;
    case "Between":
    case "NotBetween": {
      if (second === undefined || typeof second === "object") return false;
      const isBetween = order >= 0 ? compare(value, second) <= 0 : compare(value, second) >= 0;
      return isBetween === (operator === "Between");
    }
    default:
      return false;
  }
}

/** Numbers come before texts, texts before TRUE and FALSE; texts are compared without case. */
function compare(a: number | string | boolean, b: number | string | boolean): number {
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const [kindA, kindB] = [rank[typeof a as keyof typeof rank], rank[typeof b as keyof typeof rank]];
  if (kindA !== kindB) return kindA - kindB;
  const [left, right] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return left < right ? -1 : left > right ? 1 : 0;
}
