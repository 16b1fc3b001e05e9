/** What a custom function is handed for an empty cell: it cannot tell it from a 0 (office-js #1951, #4702, #5262). */
export const EMPTY_CELL = 0;

/** An error cell as a custom function is handed it that accepts errors: a data type with the text of the error. */
export class ErrorArgument {
  readonly type = "Error";

  constructor(readonly basicValue: string) {}
}

/** What a custom function is to the calculation. */
export interface CustomFunction {
  /** Called with `parameterCount` arguments, omitted ones as `null`, and then the invocation. */
  readonly fn: (...values: never[]) => unknown;
  readonly parameterCount: number;
  /** So many of its first parameters are declared as matrices, all where it is left out. A range or an array for another one is `#CALC!`, without a call (office-js-snippets #340). */
  readonly rangeCount?: number;
  /** The last declared parameter repeats: it takes all arguments from there on, as an array. */
  readonly isRepeating?: boolean;
  /** Metadata `allowCustomDataForDataTypeAny`: errors come in as `ErrorArgument` (office-js #4385). Otherwise an error argument is the result. */
  readonly allowsErrors?: boolean;
}

/** A function alone declares as many parameters as its `length` says. */
export type CustomFunctionEntry = CustomFunction | ((...values: never[]) => unknown);

/** By name in upper case. */
export type CustomFunctions = ReadonlyMap<string, CustomFunctionEntry>;

/** What a custom function learns about its call, as `CustomFunctions.Invocation` has it. */
export interface Invocation {
  /** Cell of the call, "Sheet1!C1". */
  readonly address: string;
  readonly functionName: string;
  readonly isInValuePreview: boolean;
  /** Addresses of the arguments; `""` for one that is no reference. */
  readonly parameterAddresses: readonly string[];
}

export function customFunction(entry: CustomFunctionEntry): CustomFunction {
  return typeof entry === "function" ? { fn: entry, parameterCount: entry.length } : entry;
}
