import { type SheetModel, type Table } from "../../host/model";
import type { VeilOptions } from "./NameVeil";
import { COMMENT_HEADER } from "./commentColumn";

/** What was chosen for a copy. */
export interface CopyOptions extends VeilOptions {
  /** Take columns with in that somebody added to the report's tables. */
  readonly addedColumns: boolean;
}

const CODE = /\bSR1-([NR])([TH])([AO])-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})\b/;

/** What the check code of a copy says. */
export interface CheckCode {
  readonly options: CopyOptions;
  /** 16 hexadecimal digits over every cell of the copy's tables. */
  readonly figures: string;
}

/** "SR1-RTO-1f2e-..." : version, what was chosen, and the sum over the figures. */
export function checkCodeText({ options, figures }: CheckCode): string {
  const chosen = (options.keepNames ? "N" : "R") + (options.keepTicketIds ? "T" : "H") + (options.addedColumns ? "A" : "O");
  return `SR1-${chosen}-${figures.match(/.{4}/g)!.join("-")}`;
}

/** The code in a text; `undefined` when it has none. */
export function readCheckCode(text: string): CheckCode | undefined {
  const found = CODE.exec(text);
  if (!found) return undefined;
  const [, names, ids, columns, ...digits] = found;
  return { options: { keepNames: names === "N", keepTicketIds: ids === "T", addedColumns: columns === "A" }, figures: digits.join("") };
}

/** Which cells of a workbook's tables are looked at. */
export interface FigureChoice {
  hasColumn(table: string, column: string): boolean;
  /** @param row of the sheet, from 0 */
  hasRow(table: string, row: number): boolean;
}

const ALL_FIGURES: FigureChoice = { hasColumn: () => true, hasRow: () => true };

/**
 * A sum over every cell of every table, as 16 hexadecimal digits: each row is hashed with the name of its table and the headers of
 * its columns, and rows are added up, so that it stays the same when the client sorts a table, moves a column, writes a comment, or
 * another program saves the file. It finds changed figures; it is no signature, because anybody may reckon it.
 * @param choice what of the tables counts; everything when left out
 */
export function sumOfFigures(sheets: readonly SheetModel[], choice: FigureChoice = ALL_FIGURES): string {
  let a = 0;
  let b = 0;
  for (const { sheet, table } of sheets.flatMap((owner) => owner.tables.map((one) => ({ sheet: owner, table: one })))) {
    for (const row of figureRows(sheet, table, choice)) {
      const [x, y] = hashOf(`${table.name}\n${row}`);
      a = (a + x) >>> 0;
      b = (b + y) >>> 0;
    }
  }
  return hex(a) + hex(b);
}

/** Each body row as one text: "header=value" of every filled cell, in the order of the headers' names. */
function figureRows(sheet: SheetModel, { name: table, area, columns }: Table, choice: FigureChoice): string[] {
  const figures = columns.map(({ name }, index) => ({ name, column: area.left + index })).filter(({ name }) => name !== COMMENT_HEADER && choice.hasColumn(table, name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index).filter((row) => choice.hasRow(table, row));
  return rows.map((row) =>
    figures.map(({ name, column }) => [name, plainText(sheet.value(row, column))] as const).filter(([, text]) => text !== "").map((pair) => pair.join("=")).join("\n"),
  ).filter((row) => row !== "");
}

/** As every program keeps it: 15 digits, line ends alike, an empty text as nothing. */
export function plainText(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  if (typeof value === "object" && value !== null) return (value as { error: string }).error;
  return value === undefined ? "" : String(value).replace(/\r\n?/g, "\n");
}

/** Two independent 32-bit hashes of a text. */
function hashOf(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const word = text.charCodeAt(at);
    a = Math.imul(a ^ word, 0x01000193);
    b = Math.imul(b ^ (word + (b << 6) + (b >>> 2)), 0x85ebca6b);
  }
  // The last letters must reach every bit before rows are added up.
  const spread = (h: number) => {
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    return (h ^ (h >>> 16)) >>> 0;
  };
  return [spread(a), spread(b)];
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
