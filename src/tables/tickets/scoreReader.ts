import { yesOrNo } from "../recognise";
import type { Cell } from "../types";
import * as vocabulary from "../vocabulary/scores";
import { whole, within } from "../vocabulary/words";
import { withoutAccents } from "../withoutAccents";
import { labelOf } from "./categoryColumn";

/** Grades in words, as numbers from 1 to 5. */
const GRADES: readonly (readonly [RegExp, number])[] = [
  [whole(vocabulary.VERY_SATISFIED), 5],
  [whole(vocabulary.SATISFIED), 4],
  [whole(vocabulary.NEUTRAL), 3],
  [whole(vocabulary.DISSATISFIED), 2],
  [whole(vocabulary.VERY_DISSATISFIED), 1],
];
const GOOD = whole(vocabulary.GOOD);
const BAD = whole(vocabulary.BAD);

const STARS = /^[★⭐☆✩\s\ufe0f]+$/u;

/**
 * Reads the cells of a column of counts or scores: a number, "4/5", "80 %" or "4 - Satisfied" as its number, "★★★★☆" as its 4 stars, "Good" as 1 and "Bad" as 0, grades from "Very dissatisfied" (1) to
 * "Very satisfied" (5), among which "Good" is 4 and "Bad" 2. `NaN` for empty cells and for words that say no score ("Offered").
 */
export function scoreReader(cells: readonly Cell[]): (cell: Cell) => number {
  const known = new Map<Cell, number>();
  const hasGrades = [...new Set(cells)].some((cell) => typeof cell === "string" && gradeOf(plain(cell)) !== undefined);
  return (cell) => {
    let score = known.get(cell);
    if (score === undefined) known.set(cell, (score = readScore(cell, hasGrades)));
    return score;
  };
}

const UNANSWERED = within(vocabulary.UNANSWERED);

/** Whether a cell without a score says that there was no answer, or nothing at all. */
export function isUnanswered(cell: Cell): boolean {
  const text = labelOf(cell);
  return text === "" || UNANSWERED.test(plain(text));
}

function readScore(cell: Cell, hasGrades: boolean): number {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const text = labelOf(cell);
  if (text === "") return Number.NaN;
  const number = /^(-?\d+(?:[.,]\d+)?)(?:\s*(?:%|\/\s*\d+|[-–]\s*\p{L}.*))?$/u.exec(text);
  if (number !== null) return Number(number[1].replace(",", "."));
  if (STARS.test(text)) return text.replaceAll("⭐", "★").split("★").length - 1;
  const grade = gradeInWords(text);
  if (grade === undefined) return Number.NaN;
  return hasGrades ? grade : grade > NEITHER ? 1 : 0;
}

/** The grade in the middle, neither good nor bad. */
const NEITHER = 3;

/** A grade in words, from "Very dissatisfied" (1) to "Very satisfied" (5), among which "Good" and "yes" are 4, "Bad" and "no" 2; `undefined`: the words are none. */
export function gradeInWords(text: string): number | undefined {
  const words = plain(text);
  const said = yesOrNo(text);
  if (said === true || GOOD.test(words)) return 4;
  if (said === false || BAD.test(words)) return 2;
  return gradeOf(words);
}

function gradeOf(words: string): number | undefined {
  return GRADES.find(([pattern]) => pattern.test(words))?.[1];
}

function plain(text: string): string {
  return withoutAccents(text.trim().toLowerCase());
}
