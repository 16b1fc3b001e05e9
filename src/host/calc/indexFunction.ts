import { Kind } from "./engineValues";
import type { EngineArray, EngineScalar, EngineValue } from "./engineValues";

/**
 * Excel's INDEX of one range or array. The engine's own takes the single number of a single row for the number of the row, so that INDEX(A1:C1,2) is no cell of it, and
 * does not answer arrays of numbers, as in INDEX(table,SEQUENCE(3),{1,4}).
 */
export function indexFunction([source, first, second]: readonly EngineValue[]): EngineValue {
  const table = tableOf(source);
  const [rows, columns] = second === undefined && table.height === 1 ? [undefined, first] : [first, second];
  const [rowNumbers, columnNumbers] = [tableOf(rows), tableOf(columns)];
  const height = Math.max(rowNumbers.height, columnNumbers.height);
  const width = Math.max(rowNumbers.width, columnNumbers.width);
  if (height === 1 && width === 1) return part(table, rowNumbers.rows[0][0], columnNumbers.rows[0][0]);
  return arrayOf(Array.from({ length: height }, (_, down) => Array.from({ length: width }, (__, across) => {
    const found = part(table, at(rowNumbers, down, across), at(columnNumbers, down, across));
    return found.kind === Kind.Array ? (found as EngineArray).rows[0][0] : (found as EngineScalar);
  })));
}

/** A whole row where the column is 0, a whole column where the row is. */
function part(table: EngineArray, row: EngineScalar, column: EngineScalar): EngineValue {
  const numbers = [numberOf(row), numberOf(column)];
  const wrong = numbers.find((each) => typeof each !== "number");
  if (wrong !== undefined) return wrong as EngineScalar;
  const [rowNumber, columnNumber] = numbers as number[];
  if (rowNumber < 0 || columnNumber < 0) return error("#VALUE!");
  if (rowNumber > table.height || columnNumber > table.width) return error("#REF!");
  const rows = rowNumber === 0 ? table.rows : [table.rows[rowNumber - 1]];
  const cells = columnNumber === 0 ? rows : rows.map((each) => [each[columnNumber - 1]]);
  return cells.length === 1 && cells[0].length === 1 ? cells[0][0] : arrayOf(cells);
}

/** A whole number, cut towards 0; an error when it is none. */
function numberOf(value: EngineScalar): number | EngineScalar {
  if (value.kind === Kind.Error) return value;
  const number = value.kind === Kind.Blank ? 0 : value.kind === Kind.String && value.value.trim() === "" ? Number.NaN : Number(value.value);
  return Number.isNaN(number) ? error("#VALUE!") : Math.trunc(number);
}

function at({ rows, height, width }: EngineArray, down: number, across: number): EngineScalar {
  return rows[height === 1 ? 0 : down]?.[width === 1 ? 0 : across] ?? error("#N/A");
}

function tableOf(value: EngineValue | undefined): EngineArray {
  if (value === undefined) return arrayOf([[{ kind: Kind.Blank }]]);
  return value.kind === Kind.Array ? (value as EngineArray) : arrayOf([[value as EngineScalar]]);
}

function arrayOf(rows: readonly (readonly EngineScalar[])[]): EngineArray {
  return { kind: Kind.Array, rows, height: rows.length, width: rows[0].length };
}

function error(code: string): EngineScalar {
  return { kind: Kind.Error, code };
}
