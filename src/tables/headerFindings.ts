import { normalWord } from "../service-level/agreement";
import type { Finding } from "../service-level/finding";
import { columnLetters } from "./columnLetters";
import { tableFinding } from "./findings";
import type { Cell, TableSource } from "./types";

/** What is odd about the names of the columns: empty ones above filled columns, and names that occur more than once. */
export function headerFindings(source: TableSource): Finding[] {
  const names = source.headers.map(normalWord);
  const empty = names.flatMap((name, index) => (name === "" ? [columnLetters(source.firstColumn - 1 + index)] : []));
  const repeated = [...new Set(source.headers.filter((header, index) => header.trim() !== "" && names.indexOf(names[index]) !== index))];
  return [
    ...(empty.length > 0 ? [tableFinding("emptyHeader", "note", source.name, undefined, empty.length, {}, empty.join(", "))] : []),
    ...(repeated.length > 0 ? [tableFinding("repeatedHeader", "note", source.name, undefined, repeated.length, {}, repeated.join(", "))] : []),
  ];
}

/** `noHeaderRow`: the first row, of which these are the cells, is content, and so are all others. */
export function noHeaderRow(table: string, first: readonly Cell[], size: number): Finding {
  const values = first.map((cell) => String(cell).trim()).filter((cell) => cell !== "");
  return tableFinding("noHeaderRow", "error", table, undefined, size, {}, `${values.slice(0, VALUES_SHOWN).join(", ")}${values.length > VALUES_SHOWN ? ", …" : ""}`);
}

const VALUES_SHOWN = 5;
