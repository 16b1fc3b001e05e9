import { normalWord } from "../../service-level/agreement";
import type { CategoryColumn, WordCodes } from "../../service-level/ticket";
import { isPlaceholder } from "../dates";
import { isErrorCell } from "../isErrorCell";
import type { Cell } from "../types";

/**
 * Gives words their codes; one dictionary a column. Placeholders are the empty word, code 0, and so are errors of formulas.
 * "High", "high" and "High " are one word, as definitions compare them, and stand as they were written first.
 */
export class Dictionary {
  readonly labels: string[] = [""];
  hasErrors = false;
  private readonly codes = new Map<Cell, number>([["", 0]]);
  private readonly codeOfWord = new Map<string, number>([["", 0]]);

  code(cell: Cell): number {
    const known = this.codes.get(cell);
    if (known !== undefined) return known;
    const isError = isErrorCell(cell);
    this.hasErrors ||= isError;
    const label = isError ? "" : labelOf(cell);
    const word = normalWord(label);
    let code = this.codeOfWord.get(word);
    if (code === undefined) {
      code = this.labels.length;
      this.labels.push(label);
      this.codeOfWord.set(word, code);
    }
    this.codes.set(cell, code);
    return code;
  }
}

/** So many codes fit into two bytes. */
const SHORT_CODES = 2 ** 16;

/** The column of words of the given rows. Words that the dictionary learns afterwards are labels of the column, too. */
export function categoryColumn(cells: readonly Cell[], rows: Uint32Array, dictionary = new Dictionary()): CategoryColumn {
  let codes: WordCodes = new Uint16Array(rows.length);
  for (let row = 0; row < rows.length; row++) {
    const code = dictionary.code(cells[rows[row]]);
    if (code >= SHORT_CODES && codes instanceof Uint16Array) codes = Uint32Array.from(codes);
    codes[row] = code;
  }
  return { codes, labels: dictionary.labels };
}

/** A cell as a word: trimmed, "" when it stands for nothing. */
export function labelOf(cell: Cell): string {
  if (typeof cell !== "string") return String(cell);
  const text = cell.trim();
  const label = text.startsWith("{") ? nameOfRecord(text) : text;
  return isPlaceholder(label) ? "" : label;
}

/** The name in a record that a web interface gives for a person or a thing: `{"link": "...", "value": "17"}`, `{'id': 'P1', 'summary': 'Mail'}`. The text itself where it has none. */
function nameOfRecord(text: string): string {
  for (const name of NAMES) {
    const found = name.exec(text);
    if (found !== null) return found[1] ?? found[2];
  }
  return text;
}

const NAMES = ["display_?value", "display_?name", "name", "summary", "title", "value"].map((key) => new RegExp(`["']${key}["']\\s*:\\s*(?:"([^"]*)"|'([^']*)')`, "i"));

/** An id as people write it: "29682902.0" is what a spreadsheet made of 29682902. */
export function idOf(cell: Cell): string {
  const label = labelOf(cell);
  return label.charCodeAt(label.length - 1) === 48 && /^\d+\.0+$/.test(label) ? label.slice(0, label.indexOf(".")) : label;
}
