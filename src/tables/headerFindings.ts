import { normalWord } from "../service-level/agreement";
import type { Finding } from "../service-level/finding";
import { columnLetters } from "./columnLetters";
import { tableFinding } from "./findings";
import { isBlank } from "./headerRow";
import type { Cell, TableSource } from "./types";

/** What is odd about the names of the columns: empty ones above filled columns, and names that occur more than once. */
export function headerFindings(source: TableSource): Finding[] {
  const names = source.headers.map(normalWord);
  const empty = names.flatMap((name, index) => (name === "" && source.column(index).some((cell) => !isBlank(cell)) ? [columnLetters(source.firstColumn - 1 + index)] : []));
  const repeated = [...new Set(source.headers.filter((header, index) => header.trim() !== "" && names.indexOf(names[index]) !== index))];
  return [
    ...(empty.length > 0 ? [tableFinding("emptyHeader", "note", source.name, undefined, empty.length, {}, empty)] : []),
    ...(repeated.length > 0 ? [tableFinding("repeatedHeader", "note", source.name, undefined, repeated.length, {}, repeated)] : []),
  ];
}

/** `noHeaderRow`: all of these rows are content; with the first that is more than a title. */
export function noHeaderRow(table: string, rows: readonly (readonly Cell[])[], size: number): Finding {
  const values = rows.map((row) => row.filter((cell) => !isBlank(cell)).map((cell) => String(cell).trim())).find(({ length }) => length > 1)!;
  return tableFinding("noHeaderRow", "error", table, undefined, size, {}, values.length > VALUES_SHOWN ? [...values.slice(0, VALUES_SHOWN), "…"] : values);
}

const VALUES_SHOWN = 5;
