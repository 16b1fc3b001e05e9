import { MONTHS } from "../vocabulary/calendarNames";
import { listOf, numbersOf } from "../vocabulary/words";

const NUMBERS = numbersOf(MONTHS);
const ENGLISH: ReadonlySet<string> = new Set(listOf({ en: MONTHS.en }));

/** 1-12 for a month's name or abbreviation in the languages of `MONTHS`; lower case, without accents. Else 0. */
export function monthNumber(word: string): number {
  return NUMBERS.get(word) ?? 0;
}

/** Whether a month's name or abbreviation is English, as `monthNumber` takes it. */
export function isEnglishMonth(word: string): boolean {
  return ENGLISH.has(word);
}
