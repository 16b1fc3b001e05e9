import type { CellError, CellValue } from "../model/index";
import { cellError } from "./engineValues";

/** What a custom function gave: a matrix of values, and the number formats that came with some of them. */
export interface FunctionResult {
  readonly values: readonly (readonly CellValue[])[];
  readonly isMatrix: boolean;
  /** By row and column, only where the function said one. */
  readonly formats?: readonly (readonly (string | undefined)[])[];
}

/**
 * A result as Excel takes it: a ragged matrix is filled with #N/A, an empty one is #CALC!. In a matrix `null` is 0 (office-js #1503), and so is what JSON writes as `null`: `undefined` and
 * numbers that are not finite.
 */
export function functionResult(result: unknown): FunctionResult {
  if (!Array.isArray(result)) {
    const format = formatOf(result);
    return { values: [[resultValue(result)]], isMatrix: false, ...(format === undefined ? {} : { formats: [[format]] }) };
  }
  const rows = result.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (width === 0) return { values: [[cellError("#CALC!")]], isMatrix: false };
  const hasFormats = rows.some((row) => row.some((value) => formatOf(value) !== undefined));
  return {
    values: rows.map((row) => Array.from({ length: width }, (_, column) => (column < row.length ? resultValue(writesNull(row[column]) ? 0 : row[column]) : cellError("#N/A")))),
    isMatrix: rows.length > 1 || width > 1,
    ...(hasFormats ? { formats: rows.map((row) => row.map(formatOf)) } : {}),
  };
}

function writesNull(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value));
}

/** What an exception means: `CustomFunctions.Error` its code and message, anything else #VALUE!. */
export function thrownError(thrown: unknown): CellError {
  return errorOf(thrown) ?? cellError("#VALUE!");
}

function resultValue(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : cellError("#NUM!");
    case "string":
    case "boolean":
      return value;
    case "undefined":
      return "";
    case "object":
      if (value === null) return "";
      return errorOf(value) ?? ("basicValue" in value ? resultValue(value.basicValue) : cellError("#VALUE!"));
    default:
      return cellError("#VALUE!");
  }
}

function errorOf(value: unknown): CellError | undefined {
  if (typeof value !== "object" || value === null || !("code" in value) || typeof value.code !== "string" || !value.code.startsWith("#")) return undefined;
  const message = "message" in value && typeof value.message === "string" ? value.message : "";
  return message ? { error: value.code, message } : cellError(value.code);
}

function formatOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "basicValue" in value && "numberFormat" in value && typeof value.numberFormat === "string" ? value.numberFormat : undefined;
}
