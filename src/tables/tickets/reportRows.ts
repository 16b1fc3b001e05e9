import { scanCell } from "../dates";
import { isBlank, isMoment } from "../headerRow";
import { isUnitsRow } from "../recognise";
import type { Cell, TablePart } from "../types";
import * as words from "../vocabulary/reportRows";
import { anyOf } from "../vocabulary/words";

/** What reports write above, between and below tickets, by row. */
export interface ReportRows {
  /** Units and formats of the columns directly below their names. */
  readonly ofUnits: ReadonlySet<number>;
  /** Totals and notes below the last ticket. */
  readonly below: ReadonlySet<number>;
  /** The heading or the subtotal of a group, column names that are repeated, and lines that are drawn. */
  readonly ofGroups: ReadonlySet<number>;
}

const TOTAL = new RegExp(`^(?:${anyOf(words.TOTAL)})(?:$|[\\s:(])`, "i");
/** Of figures. "Media" is also a priority, and "Average" a severity. */
const MEAN = new RegExp(`^(?:${anyOf(words.MEAN)})(?:$|[\\s:(])`, "i");
const FOOTER_ROWS = 20;
const SAMPLE = 1000;

/**
 * Finds them by their few cells in the columns that are read: a total for an id, or nothing but a text among three columns or more that is no
 * id of one word; between the tickets also a total or mean anywhere beside one other cell, and the figures below it. Where one export was put below another, its
 * column names stand between the tickets, and below its header a program may draw a line or write units. Of joined tables each has its own.
 */
export function reportRows(cells: readonly (readonly Cell[])[], ids: readonly string[] | undefined, idHeader: string | undefined, parts: readonly TablePart[] = []): ReportRows {
  const [ofUnits, below, ofGroups] = [new Set<number>(), new Set<number>(), new Set<number>()];
  if (parts.length === 0) findReportRows(cells, ids, idHeader, 0, { ofUnits, below, ofGroups });
  for (const { size, above } of parts) {
    const ofPart = <T>(column: readonly T[]) => column.slice(above, above + size);
    findReportRows(cells.map(ofPart), ids && ofPart(ids), idHeader, above, { ofUnits, below, ofGroups });
  }
  return { ofUnits, below, ofGroups };
}

/** Adds those of one table, of which `above` rows stand above it. */
function findReportRows(cells: readonly (readonly Cell[])[], ids: readonly string[] | undefined, idHeader: string | undefined, above: number, { ofUnits, below, ofGroups }: Readonly<Record<keyof ReportRows, Set<number>>>): void {
  const sample = ids?.slice(0, SAMPLE).filter((_, row) => !hasAtMost(1, cells, row)) ?? [];
  const haveBlanks = sample.filter((id) => id.includes(" ")).length * 2 > sample.length;
  const isNote = (row: number, id: string) => cells.length >= 3 && (id === "" || (!haveBlanks && id.includes(" "))) && hasAtMost(1, cells, row) && !cells.some((column) => isDate(column[row]));
  const size = cells[0]?.length ?? 0;
  const isTotal = (row: number) => cells.length >= 3 && hasAtMost(2, cells, row) && isTotalOf(cells, row, ids?.[row] ?? "");
  const end = endOfTickets(size, cells, ids, (row, id) => isNote(row, id) || isTotal(row));
  for (let row = end; row < size; row++) below.add(above + row);
  const first = isUnitsRow(cells.map((column) => column[0])) ? 1 : 0;
  if (first === 1) ofUnits.add(above);
  let isBelowTotal = false;
  for (let row = first; row < end; row++) {
    const id = ids?.[row] ?? "";
    if (!isBelowTotal && isOneWord(id) && !hasAtMost(2, cells, row)) continue;
    const isTotalRow = isTotal(row);
    if (isTotalRow || (id !== "" && id.toLowerCase() === idHeader?.toLowerCase()) || isRuler(cells, row) || (isBelowTotal && hasAtMost(2, cells, row)) || isNote(row, id)) ofGroups.add(above + row);
    isBelowTotal = isTotalRow;
  }
}

function endOfTickets(size: number, cells: readonly (readonly Cell[])[], ids: readonly string[] | undefined, isReport: (row: number, id: string) => boolean): number {
  let end = size;
  for (let row = size - 1; row > 0 && row >= size - FOOTER_ROWS; row--) {
    if (hasAtMost(0, cells, row)) continue;
    const id = ids?.[row] ?? "";
    if (!isReport(row, id) && !TOTAL.test(id) && !MEAN.test(id)) break;
    end = row;
  }
  return end;
}

/** Whether a row of few cells is a total or a mean: neither has an id such as "INC0010023", and a mean stands beside no count of ids and no date of a ticket. */
function isTotalOf(cells: readonly (readonly Cell[])[], row: number, id: string): boolean {
  if (isOneWord(id) && /\p{L}/u.test(id)) return false;
  if (cells.some((column) => TOTAL.test(String(column[row])))) return true;
  return (id === "" || MEAN.test(id)) && cells.some((column) => MEAN.test(String(column[row]))) && !cells.some((column) => isMoment(column[row]));
}

/** As nearly all ids are: no blank in them, and a digit at the end. */
function isOneWord(id: string): boolean {
  const last = id.charCodeAt(id.length - 1);
  return last >= 48 && last <= 57 && !id.includes(" ");
}

/** "-----" in each column, as the tools of databases write below the names; "---" and ":--:" in tables of Markdown. */
function isRuler(cells: readonly (readonly Cell[])[], row: number): boolean {
  return cells.every((column) => isBlank(column[row]) || /^:?[-=+]+:?$/.test(String(column[row]).trim())) && cells.some((column) => /[-=]{3}/.test(String(column[row])));
}

/** A ticket of which only the opening is known has one cell, too. */
function isDate(cell: Cell): boolean {
  return typeof cell !== "boolean" && scanCell(cell);
}

function hasAtMost(limit: number, cells: readonly (readonly Cell[])[], row: number): boolean {
  let filled = 0;
  for (const column of cells) if (!isBlank(column[row]) && ++filled > limit) return false;
  return true;
}
