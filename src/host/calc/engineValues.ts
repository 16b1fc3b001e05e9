import type { CellError, CellValue } from "../model/index";

/** The formula engine's own values, as far as functions exchange them: tags are those of its `RVKind`. */
export const Kind = { Blank: 0, Number: 1, String: 2, Boolean: 3, Error: 4, Array: 5, Reference: 6, Lambda: 7 } as const;

export type EngineScalar =
  | { readonly kind: 0 }
  | { readonly kind: 1; readonly value: number }
  | { readonly kind: 2; readonly value: string }
  | { readonly kind: 3; readonly value: boolean }
  | { readonly kind: 4; readonly code: string };

export interface EngineArray {
  readonly kind: 5;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
}

export type EngineValue = EngineScalar | EngineArray | { readonly kind: 6 } | { readonly kind: 7 };

const ERRORS = new Map<string, CellError>();

/** One object for each error without a message. */
export function cellError(code: string): CellError {
  let error = ERRORS.get(code);
  if (!error) ERRORS.set(code, (error = Object.freeze({ error: code })));
  return error;
}

/** A formula's result as a cell shows it: an empty cell is 0, a function without a call is #CALC!. */
function cellValueOf(value: EngineValue): CellValue {
  switch (value.kind) {
    case Kind.Number:
      return Number.isFinite(value.value) ? value.value : cellError("#NUM!");
    case Kind.String:
    case Kind.Boolean:
      return value.value;
    case Kind.Error:
      return cellError(value.code);
    case Kind.Blank:
      return 0;
    default:
      return cellError("#CALC!");
  }
}

/** Every cell of a result; one row of one cell for a single value. */
export function matrixOf(value: EngineValue): CellValue[][] {
  return value.kind === Kind.Array ? value.rows.map((row) => row.map(cellValueOf)) : [[cellValueOf(value)]];
}

export function engineScalar(value: CellValue | undefined): EngineScalar {
  if (value === undefined) return { kind: Kind.Blank };
  if (typeof value === "number") return Number.isFinite(value) ? { kind: Kind.Number, value } : { kind: Kind.Error, code: "#NUM!" };
  if (typeof value === "string") return { kind: Kind.String, value };
  return typeof value === "boolean" ? { kind: Kind.Boolean, value } : { kind: Kind.Error, code: value.error };
}
