import type { Cell, TableSource } from "../types";
import { ANY_DATE } from "../vocabulary/headers";
import { amongWords } from "../vocabulary/words";
import { plainWords } from "./normaliseHeader";
import { profileColumn } from "./profileColumn";

const DATE_WORD = amongWords(ANY_DATE);

/** Nothing but a date is written so; "10.2.14" may be a version of some software. */
const DATE_TEXT = /^\s*(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}\/\d{1,2}\/\d\d|\d\d[-.]\d\d[-.]\d\d|\d{4}[-/]\d{1,2}[-/]\d{1,2})(?:$|[\sT])/;

/** Whether a column that serves no field holds points in time: its name speaks of one, or its first cells are written as one, and nearly all filled cells of a sample are dates. */
export function looksLikeDates(source: TableSource, index: number): boolean {
  if (!DATE_WORD.test(plainWords(source.headers[index])) && !beginsWithDates(source.column(index))) return false;
  const { filled, dates } = profileColumn(source, index);
  return filled > 0 && dates >= filled * 0.8;
}

function beginsWithDates(cells: readonly Cell[]): boolean {
  const first = cells.slice(0, CELLS_LOOKED_AT).filter((cell) => cell !== "");
  return first.length > 0 && first.every((cell) => typeof cell === "string" && DATE_TEXT.test(cell));
}

const CELLS_LOOKED_AT = 20;
