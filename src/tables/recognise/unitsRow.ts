import { isBlank } from "../headerRow";
import { readDuration, UNIT_MS } from "../readDuration";
import type { Cell } from "../types";
import { VALUE_KINDS } from "../vocabulary/valueKinds";
import { anyOf } from "../vocabulary/words";
import { normaliseHeader, type TimeUnit } from "./normaliseHeader";

/** "(h)", "[text]" */
const BRACKETS = /^[([{<（［](.*)[)\]}>）］]$/;
/** "dd.mm.yyyy", "TT.MM.JJJJ hh:mm", "M/D/YYYY h:mm AM/PM" */
const PATTERN = /^(?=.*[^\p{L}])(?:([dmyhstjaдмгчс])\1{0,3}[-./: ,t]*){2,7}(?:am ?\/ ?pm|utc|z)?$|^(?:y{4}|[年月日時分秒/: ]{3,})$/u;
const KIND = new RegExp(`^(?:${anyOf(VALUE_KINDS)})(?: ?\\(\\d+(?:,\\d+)?\\))?$`, "u");
/** Says nothing: a column without a unit. */
const NO_UNIT = /^(?:[-–—/*%#]|n\/?a|none)$/;

/**
 * Whether a row, the first below the names, says how its columns are written, and nothing of a ticket: "(hours)", "[min]", "dd.mm.yyyy", "text".
 * Each filled cell is such a word, one at least is no mere dash. Or each is one and the same number, as EasyVista writes "-;8;8;8" there.
 */
export function isUnitsRow(cells: readonly Cell[]): boolean {
  const words = cells.filter((cell) => !isBlank(cell)).map(wordOf);
  return (words.every((word) => NO_UNIT.test(word) || saysHow(word)) && words.some(saysHow)) || repeatsNumber(words.filter((word) => !NO_UNIT.test(word)));
}

/** The unit of lengths of time that the cell names alone: "(hours)", "[min]", "h", "Stunden". */
export function unitNamed(cell: Cell | undefined): TimeUnit | undefined {
  const word = cell === undefined ? "" : wordOf(cell);
  return KIND.test(word) || !ONE_WORD.test(word) ? undefined : normaliseHeader(word).unit ?? UNITS.find((unit) => UNIT_MS[unit] === lengthOfOne(word));
}

/** No ticket has the same number for its id, its status and its days. */
function repeatsNumber(words: readonly string[]): boolean {
  return words.length >= 4 && words.every((word) => word === words[0] && /^\d+$/.test(word));
}

const UNITS = Object.keys(UNIT_MS) as TimeUnit[];
const ONE_WORD = /^\p{L}+\.?$/u;

function saysHow(word: string): boolean {
  return KIND.test(word) || PATTERN.test(word) || !Number.isNaN(lengthOfOne(word));
}

function lengthOfOne(word: string): number {
  return ONE_WORD.test(word) ? readDuration(`1 ${word}`, "minutes") : Number.NaN;
}

/** In small letters, without the brackets around it and an "in" before it. */
function wordOf(cell: Cell): string {
  const word = String(cell).trim().toLowerCase();
  return (BRACKETS.exec(word)?.[1] ?? word).trim().replace(/^(?:in|en|em|w|в) /, "");
}
