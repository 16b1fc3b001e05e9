import { normalWord } from "../service-level/agreement";
import type { Finding } from "../service-level/finding";
import { tableFinding } from "./findings";
import type { TableSource } from "./types";

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

/** The letters over a sheet column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
