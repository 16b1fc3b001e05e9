import type { Area, CellValue, SheetModel } from "../model/index";
import { EMPTY_CELL, ErrorArgument } from "./customFunctions";

/** A range as a custom function receives it. */
export interface RangeMatrix {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape in which Excel hands ranges to custom functions
  readonly matrix: any[][];
  /** First error in the range, row by row. */
  readonly error: string | undefined;
}

interface KnownMatrix extends RangeMatrix {
  round: number;
}

/**
 * The ranges that custom functions take, one matrix each. Hundreds of formulas over a ticket sheet of five million cells share
 * one array, and a later calculation gives the same array again while no cell of the range changed.
 */
export class RangeMatrices {
  readonly #known = new Map<string, KnownMatrix>();
  #round = 0;
  #oldestUsed = 0;

  /** From here on ranges are compared with their cells again. */
  startRound(): void {
    this.#round++;
  }

  /** Marks the start of a calculation: ranges that it does not use are forgotten at its end. */
  startCalculation(): void {
    this.startRound();
    this.#oldestUsed = this.#round;
  }

  endCalculation(): void {
    for (const [key, { round }] of this.#known) if (round < this.#oldestUsed) this.#known.delete(key);
  }

  get(sheet: SheetModel, area: Area): RangeMatrix {
    const key = `${sheet.id}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    let known = this.#known.get(key);
    if (known?.round === this.#round) return known;
    if (known && isUnchanged(known.matrix, sheet, area)) known.round = this.#round;
    else this.#known.set(key, (known = { ...readRange(sheet, area), round: this.#round }));
    return known;
  }
}


function readRange(sheet: SheetModel, area: Area): RangeMatrix {
  let error: string | undefined;
  const width = area.right - area.left + 1;
  const matrix: unknown[][] = [];
  for (let index = area.top; index <= area.bottom; index++) {
    const values = sheet.rows[index]?.values;
    const row: unknown[] = [];
    for (let offset = 0; offset < width; offset++) {
      const value = values?.[area.left + offset];
      if (typeof value === "object") {
        error ??= value.error;
        row.push(new ErrorArgument(value.error));
      } else row.push(value ?? EMPTY_CELL);
    }
    matrix.push(row);
  }
  return { matrix, error };
}

function isUnchanged(matrix: readonly unknown[][], sheet: SheetModel, area: Area): boolean {
  for (let index = area.top; index <= area.bottom; index++) {
    const values = sheet.rows[index]?.values;
    const row = matrix[index - area.top];
    for (let offset = 0; offset < row.length; offset++) if (!isSame(row[offset], values?.[area.left + offset])) return false;
  }
  return true;
}

function isSame(known: unknown, value: CellValue | undefined): boolean {
  if (value === undefined) return known === EMPTY_CELL;
  return typeof value === "object" ? known instanceof ErrorArgument && known.basicValue === value.error : known === value;
}
