import type { Area, FormulaToken } from "../../model";
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters, formulaTokens } from "../../model";

/** One edge of a reference, 0-based; absolute when written with "$". */
export interface Edge {
  readonly index: number;
  readonly absolute: boolean;
}

/** A corner: "B$3" has both edges, "B" of "B:C" only the column, "3" of "3:4" only the row. */
export interface Corner {
  readonly row?: Edge;
  readonly column?: Edge;
}

/** A cell or block in a formula. `sheet` is the name before "!", absent when there is none. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly start: Corner;
  readonly end: Corner | undefined;
}

const CORNER = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** The formula with each reference replaced by what `change` gives for it (undefined leaves it); names, texts and tables stay. */
export function mapReferences(formula: string, change: (reference: Reference) => string | undefined): string {
  const tokens = formulaTokens(formula);
  let result = "";
  for (let at = 0; at < tokens.length; ) {
    const found = referenceAt(tokens, at);
    if (!found) {
      result += tokens[at++].text;
      continue;
    }
    const text = tokens.slice(at, found.next).map((token) => token.text).join("");
    const changed = change(found.reference);
    result += changed === undefined ? text : found.prefix + changed;
    at = found.next;
  }
  return result;
}

function referenceAt(tokens: readonly FormulaToken[], at: number): { reference: Reference; prefix: string; next: number } | undefined {
  let position = at;
  let sheet: string | undefined;
  let prefix = "";
  if ((tokens[at].kind === "sheet" || tokens[at].kind === "word") && tokens[at + 1]?.text === "!") {
    sheet = tokens[at].kind === "sheet" ? tokens[at].text.slice(1, -1).replaceAll("''", "'") : tokens[at].text;
    prefix = `${tokens[at].text}!`;
    position = at + 2;
  } else if (tokens[at - 1]?.text === "!" || tokens[at - 1]?.text === ":") return undefined;
  const first = tokens[position];
  if (!first || (first.kind !== "word" && first.kind !== "number") || tokens[position + 1]?.text === "(" || tokens[position + 1]?.text === "!" || tokens[position + 1]?.kind === "bracket") return undefined;
  const second = tokens[position + 1]?.text === ":" ? tokens[position + 2] : undefined;
  const cell = cornerOf(first.text);
  if (cell) {
    const end = second && cornerOf(second.text);
    return { reference: { sheet, start: cell, end }, prefix, next: position + (end ? 3 : 1) };
  }
  const pair = second && (pairOf(first.text, second.text, COLUMN, "column") ?? pairOf(first.text, second.text, ROW, "row"));
  return pair ? { reference: { sheet, start: pair[0], end: pair[1] }, prefix, next: position + 3 } : undefined;
}

function cornerOf(text: string): Corner | undefined {
  const match = CORNER.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[2]), row = Number(match[4]) - 1;
  return column < 0 || row < 0 || row >= MAX_ROWS ? undefined : { column: { index: column, absolute: match[1] === "$" }, row: { index: row, absolute: match[3] === "$" } };
}

function pairOf(first: string, second: string, pattern: RegExp, axis: "row" | "column"): [Corner, Corner] | undefined {
  const edges = [first, second].map((text) => {
    const match = pattern.exec(text);
    const index = match ? (axis === "column" ? columnIndex(match[2]) : Number(match[2]) - 1) : -1;
    return match && index >= 0 ? { [axis]: { index, absolute: match[1] === "$" } } : undefined;
  });
  return edges[0] && edges[1] ? [edges[0], edges[1]] : undefined;
}

/** The block of a reference. */
export function areaOf({ start, end = start }: Reference): Area {
  const rows = [start.row?.index ?? 0, end.row?.index ?? MAX_ROWS - 1];
  const columns = [start.column?.index ?? 0, end.column?.index ?? MAX_COLUMNS - 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

/** The reference's text (without its sheet) when it stands for `area`; "$" signs stay where they were. */
export function referenceText({ start, end }: Reference, area: Area): string {
  const first = cornerText(start, area.top, area.left);
  return end ? `${first}:${cornerText(end, area.bottom, area.right)}` : first;
}

function cornerText(corner: Corner, row: number, column: number): string {
  const columnText = corner.column ? (corner.column.absolute ? "$" : "") + columnLetters(column) : "";
  return columnText + (corner.row ? (corner.row.absolute ? "$" : "") + (row + 1) : "");
}

/** The formula as it reads when copied `rows` down and `columns` right: relative edges move, "#REF!" beyond the sheet. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const moved = (edge: Edge | undefined, by: number) => edge && (edge.absolute ? edge : { index: edge.index + by, absolute: false });
  const corner = ({ row, column }: Corner): Corner => ({ row: moved(row, rows), column: moved(column, columns) });
  const isInside = ({ row, column }: Corner) => (row?.index ?? 0) >= 0 && (row?.index ?? 0) < MAX_ROWS && (column?.index ?? 0) >= 0 && (column?.index ?? 0) < MAX_COLUMNS;
  return mapReferences(formula, ({ start, end }) => {
    const first = corner(start), last = end && corner(end);
    if (!isInside(first) || (last && !isInside(last))) return "#REF!";
    const text = ({ row, column }: Corner) => cornerText({ row, column }, row?.index ?? 0, column?.index ?? 0);
    return last ? `${text(first)}:${text(last)}` : text(first);
  });
}
