import { columnIndex, parseArea, MAX_COLUMNS, MAX_ROWS } from "../model/index";
import type { Area, FormulaToken, SheetModel, WorkbookModel } from "../model/index";
import { structuredArea, tableData } from "./structuredReference";

/** Where a formula stands: references without a sheet, "this row" and local names depend on it. */
export interface FormulaPlace {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** A reference in a formula's tokens. */
export interface Reference {
  /** Behind its last token. */
  readonly end: number;
  readonly sheet: SheetModel;
  readonly area: Area;
  /** "A1#": the area is the cell, and the value what it spills. */
  readonly isSpill: boolean;
  /** Written as a table, "[...]" or the like, which the engine is not asked to understand. */
  readonly isStructured: boolean;
}

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?\d{1,7}$/;

/** The reference that starts at `start`, "broken" when it is one to something that does not exist, else `undefined`. */
export function referenceAt(tokens: readonly FormulaToken[], start: number, place: FormulaPlace): Reference | "broken" | undefined {
  const first = tokens[start];
  let at = start;
  let sheet: SheetModel | undefined = place.sheet;
  if (tokens[start + 1]?.text === "!" && (first.kind === "sheet" || first.kind === "word")) {
    const name = first.kind === "sheet" ? first.text.slice(1, -1).replaceAll("''", "'") : first.text;
    sheet = place.workbook.sheetByName(name);
    at = start + 2;
  }
  const body = tokens[at];
  if (!body) return undefined;
  if (body.kind === "bracket" && at === start) return ownTable(body, place, at);
  if (body.kind === "word" && tokens[at + 1]?.kind === "bracket") return namedTable(tokens, at, place);
  const plain = plainArea(tokens, at);
  if (plain) {
    if (!sheet) return "broken";
    const isSpill = tokens[plain.end]?.text === "#";
    return { end: plain.end + (isSpill ? 1 : 0), sheet, area: plain.area, isSpill, isStructured: false };
  }
  if (at !== start || body.kind !== "word" || tokens[at + 1]?.text === "(") return undefined;
  const table = place.workbook.tableByName(body.text);
  return table && { end: at + 1, sheet: table.sheet, area: tableData(table.table), isSpill: false, isStructured: true };
}

function ownTable(bracket: FormulaToken, place: FormulaPlace, at: number): Reference | "broken" | undefined {
  const table = place.sheet.tables.find(({ area }) => place.row >= area.top && place.row <= area.bottom && place.column >= area.left && place.column <= area.right);
  if (!table) return undefined;
  const area = structuredArea(table, bracket.text, place.row);
  return area ? { end: at + 1, sheet: place.sheet, area, isSpill: false, isStructured: true } : "broken";
}

function namedTable(tokens: readonly FormulaToken[], at: number, place: FormulaPlace): Reference | "broken" {
  const found = place.workbook.tableByName(tokens[at].text);
  const area = found && structuredArea(found.table, tokens[at + 1].text, place.row);
  return area ? { end: at + 2, sheet: found.sheet, area, isSpill: false, isStructured: true } : "broken";
}

/** "A1", "A1:B2", "A:C" or "1:3" at `at`. */
function plainArea(tokens: readonly FormulaToken[], at: number): { end: number; area: Area } | undefined {
  const { kind, text } = tokens[at];
  if (kind !== "word" && kind !== "number") return undefined;
  if (tokens[at + 1]?.text === "(") return undefined;
  const second = tokens[at + 1]?.text === ":" ? tokens[at + 2] : undefined;
  const isPair = (pattern: RegExp) => second !== undefined && pattern.test(text) && pattern.test(second.text) && tokens[at + 3]?.text !== "(";
  if (second && tokens[at + 3]?.text === "!") return undefined;
  if (isPair(CELL) || (isPair(COLUMN) && columnIndex(text.replace("$", "")) >= 0) || isPair(ROW)) {
    const area = parseArea(`${text}:${second!.text}`);
    return area && { end: at + 3, area };
  }
  if (kind !== "word" || !CELL.test(text)) return undefined;
  const area = parseArea(text);
  return area && { end: at + 1, area };
}

/** A reference through several sheets, "Jan:Mar!B2" or "'Jan 26:Mar 26'!B2": its sheets in the order of their tabs. */
export function sheetSpanAt(tokens: readonly FormulaToken[], start: number, workbook: WorkbookModel): { end: number; sheets: SheetModel[]; area: Area } | undefined {
  const quoted = tokens[start].kind === "sheet" && tokens[start + 1]?.text === "!" ? /^'(.+):(.+)'$/.exec(tokens[start].text) : null;
  const isPlain = tokens[start].kind === "word" && tokens[start + 1]?.text === ":" && tokens[start + 2]?.kind === "word" && tokens[start + 3]?.text === "!";
  if (!quoted && !isPlain) return undefined;
  const names = quoted ? [quoted[1], quoted[2]].map((name) => name.replaceAll("''", "'")) : [tokens[start].text, tokens[start + 2].text];
  const [first, last] = names.map((name) => workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase())).sort((a, b) => a - b);
  const body = start + (quoted ? 2 : 4);
  const plain = tokens[body] && first >= 0 ? plainArea(tokens, body) : undefined;
  return plain && { end: plain.end, sheets: workbook.sheets.slice(first, last + 1), area: plain.area };
}

/** The part of an area that can hold anything: whole columns and rows end where the sheet's cells end. */
export function usedPart(area: Area, used: Area | undefined): Area {
  const isWholeColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
  const isWholeRows = area.left === 0 && area.right === MAX_COLUMNS - 1;
  if (!isWholeColumns && !isWholeRows) return area;
  return { ...area, bottom: isWholeColumns ? Math.max(area.top, used?.bottom ?? 0) : area.bottom, right: isWholeRows ? Math.max(area.left, used?.right ?? 0) : area.right };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersects(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export function isOneCell(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}
