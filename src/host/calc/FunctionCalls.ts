import type { SheetModel, Area } from "../model/index";
import { customFunction, EMPTY_CELL, ErrorArgument } from "./customFunctions";
import type { CustomFunction, CustomFunctions, Invocation } from "./customFunctions";
import { Kind, engineScalar } from "./engineValues";
import type { EngineScalar, EngineValue } from "./engineValues";
import { functionResult, thrownError } from "./functionResult";
import type { FunctionResult } from "./functionResult";
import type { RangeMatrices } from "./RangeMatrices";

/** Marks, in the formula that the engine sees, an argument that is a range, and one that was left out. */
const RANGE_MARK = "\u0001";
export const OMITTED = '"\u0002"';

/** One place in a formula where a custom function is called. */
export interface CallSite {
  readonly functionName: string;
  readonly address: string;
  readonly parameterAddresses: readonly string[];
}

/** What the calls of one formula left beside its value. */
export interface CallTrace {
  /** Results with errors that say something, newest last. */
  readonly tellingResults: FunctionResult[];
  formats?: FunctionResult["formats"];
}

interface Memo {
  readonly values: readonly unknown[];
  result: FunctionResult | undefined;
}

/** Runs custom functions for the engine: hands them shared ranges, waits for promises, keeps messages and formats. */
export class FunctionCalls {
  readonly #functions = new Map<string, CustomFunction>();
  readonly #sites: { site: CallSite; trace: CallTrace; memos: Memo[] }[] = [];
  readonly #ranges: { sheet: SheetModel; area: Area }[] = [];
  readonly #rangeNumbers = new Map<string, number>();
  readonly #waiting: Promise<void>[] = [];

  constructor(
    functions: CustomFunctions,
    private readonly matrices: RangeMatrices,
  ) {
    for (const [name, entry] of functions) this.#functions.set(name.toUpperCase(), customFunction(entry));
  }

  has(name: string): boolean {
    return this.#functions.has(name.toUpperCase());
  }

  /** Number that the rewritten formula passes as first argument of the call. */
  addSite(site: CallSite, trace: CallTrace): number {
    this.#sites.push({ site, trace, memos: [] });
    return this.#sites.length - 1;
  }

  /** Text that stands for a range among the arguments. */
  rangeMark(sheet: SheetModel, area: Area): string {
    const key = `${sheet.id}:${area.top}:${area.left}:${area.bottom}:${area.right}`;
    let number = this.#rangeNumbers.get(key);
    if (number === undefined) this.#rangeNumbers.set(key, (number = this.#ranges.push({ sheet, area }) - 1));
    return `"${RANGE_MARK}${number}"`;
  }

  /** The functions as the engine calls them. */
  forEngine(): Map<string, { minArity: number; maxArity: number; invoke: (values: unknown[]) => unknown }> {
    const entries = [...this.#functions.keys()].map((name) => [name, { minArity: 1, maxArity: 255, invoke: (values: unknown[]) => this.#invoke(name, values as EngineValue[]) }] as const);
    return new Map(entries);
  }

  /** Waits for the promises that functions returned; false when there were none. */
  async settle(): Promise<boolean> {
    if (this.#waiting.length === 0) return false;
    await Promise.all(this.#waiting.splice(0));
    return true;
  }

  #invoke(name: string, values: EngineValue[]): EngineValue {
    const first = values[0];
    const { site, trace, memos } = this.#sites[first.kind === Kind.Number ? first.value : 0];
    const called = this.#functions.get(name)!;
    if (values.length - 1 > called.parameterCount && !called.isRepeating) return { kind: Kind.Error, code: "#VALUE!" };
    const given: unknown[] = [];
    for (const value of values.slice(1)) {
      const argument = this.#argument(value, called.allowsErrors === true);
      if (argument instanceof ArgumentError) return { kind: Kind.Error, code: argument.code };
      if (Array.isArray(argument) && given.length >= (called.rangeCount ?? Number.POSITIVE_INFINITY)) return { kind: Kind.Error, code: "#CALC!" };
      given.push(argument);
    }
    const known = memos.find((memo) => areSameArguments(memo.values, given));
    if (known) return known.result ? finished(known.result, trace) : PENDING;
    const memo: Memo = { values: given, result: undefined };
    try {
      const invocation: Invocation = { address: site.address, functionName: site.functionName, isInValuePreview: false, parameterAddresses: site.parameterAddresses };
      const result = (called.fn as (...all: unknown[]) => unknown)(...padded(given, called), invocation);
      if (isPromise(result)) {
        memos.push(memo);
        this.#waiting.push(
          result.then(
            (value) => void (memo.result = functionResult(value)),
            (thrown: unknown) => void (memo.result = { values: [[thrownError(thrown)]], isMatrix: false }),
          ),
        );
        return PENDING;
      }
      memo.result = functionResult(result);
    } catch (thrown) {
      memo.result = { values: [[thrownError(thrown)]], isMatrix: false };
    }
    return finished(memo.result, trace);
  }

  #argument(value: EngineValue, allowsErrors: boolean): unknown {
    switch (value.kind) {
      case Kind.Number:
      case Kind.Boolean:
        return value.value;
      case Kind.String:
        if (value.value === "\u0002") return null;
        return value.value.startsWith(RANGE_MARK) ? this.#range(Number(value.value.slice(1)), allowsErrors) : value.value;
      case Kind.Error:
        return allowsErrors ? new ErrorArgument(value.code) : new ArgumentError(value.code);
      case Kind.Array: {
        // An array of one value is that value, as BYROW hands over the rows of a single column.
        if (value.height === 1 && value.width === 1) return this.#argument(value.rows[0][0], allowsErrors);
        const error = allowsErrors ? undefined : firstError(value.rows);
        return error === undefined ? value.rows.map((row) => row.map(plainValue)) : new ArgumentError(error);
      }
      case Kind.Blank:
        return EMPTY_CELL;
      default:
        return new ArgumentError("#VALUE!");
    }
  }

  #range(number: number, allowsErrors: boolean): unknown {
    const { sheet, area } = this.#ranges[number];
    const { matrix, error } = this.matrices.get(sheet, area);
    return error === undefined || allowsErrors ? matrix : new ArgumentError(error);
  }
}

/** An argument that makes the error the result, without a call. */
class ArgumentError {
  constructor(readonly code: string) {}
}

function finished(result: FunctionResult, trace: CallTrace): EngineValue {
  const first = result.values[0][0];
  if (result.formats) trace.formats = result.formats;
  if (result.values.some((row) => row.some((value) => typeof value === "object" && value.message))) trace.tellingResults.push(result);
  if (!result.isMatrix) return engineScalar(first);
  return { kind: Kind.Array, rows: result.values.map((row) => row.map(engineScalar)), height: result.values.length, width: result.values[0].length };
}

const PENDING: EngineValue = { kind: Kind.Error, code: "#BUSY!" };

/** Omitted arguments are `null`; a repeating parameter takes the rest as one array. */
function padded(given: readonly unknown[], { parameterCount, isRepeating }: CustomFunction): unknown[] {
  const all = given.slice(0, isRepeating ? parameterCount - 1 : parameterCount);
  if (isRepeating) all.push(given.slice(parameterCount - 1));
  while (all.length < parameterCount) all.push(null);
  return all;
}

function plainValue(value: EngineScalar): unknown {
  return value.kind === Kind.Blank ? EMPTY_CELL : value.kind === Kind.Error ? new ErrorArgument(value.code) : value.value;
}

function firstError(rows: readonly (readonly EngineScalar[])[]): string | undefined {
  for (const row of rows) for (const value of row) if (value.kind === Kind.Error) return value.code;
  return undefined;
}

function areSameArguments(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index] || (typeof value === "object" && value !== null && JSON.stringify(value) === JSON.stringify(b[index])));
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
}
