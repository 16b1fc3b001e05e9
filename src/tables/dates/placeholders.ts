import * as vocabulary from "../vocabulary/placeholders";
import { listOf, type Words } from "../vocabulary/words";

/** What stands where there is nothing. Compared in lower case. */
const WORDS: ReadonlySet<string> = new Set(["", "?", "-", "'-", "--", "---", "–", "—", ".", "\\n", "#value!", "#ref!", ...inAnyCase(vocabulary.NOTHING)]);

/** The words, and what becomes of them where a program that knows no Turkish makes small letters of its capitals: "BELİRTİLMEMİŞ", "ATANMADI". */
function inAnyCase(words: Words): string[] {
  return listOf(words).flatMap((word) => [word, word.replaceAll("i", "i\u0307").replaceAll("ı", "i")]);
}

/** Whether a cell stands for nothing. Long texts that are not blank and those that end in a digit, as ids and dates do, are none. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 20) return text.startsWith(" ") && text.trim() === "";
  const last = text.charCodeAt(text.length - 1);
  if (last >= 48 && last <= 57) return false;
  return WORDS.has(text) || WORDS.has(text.trim().toLowerCase());
}

const STILL_OPEN: ReadonlySet<string> = new Set(inAnyCase(vocabulary.STILL_OPEN));

/** A date of zeros, and the day before 1 January 1900 as Excel shows its zero: `0000-00-00`, `1900-01-00`, `00/01/1900 00:00`, `1/0/1900`. */
const ZEROS = /^\s*(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|1900[-/.]0?1[-/.]00?|00?[-/.]0?1[-/.]1900|0?1[-/.]00?[-/.]1900)(?:[\sT]+(?:0{1,2}:00(?::00(?:\.0+)?)?|12:00(?::00)?\s?AM))?Z?\s*$/i;

/** Whether a text stands for "no date": a placeholder word, a word for what is not over yet, or a date of zeros. */
export function isEmptyDate(text: string): boolean {
  return isPlaceholder(text) || isZeroDate(text) || isStillOpen(text);
}

/** Whether a text says of what is not over yet that it is not. */
export function isStillOpen(text: string): boolean {
  return text.length <= 20 && STILL_OPEN.has(text.trim().toLowerCase());
}

/** Whether a text is a date of zeros, which `scanCell` may take apart like any other. */
export function isZeroDate(text: string): boolean {
  return ZEROS.test(text);
}

/** Days that stand for "no date": wall-clock days since 1970. */
const DAYS = new Set([
  "0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-01", "1901-01-01", "1970-01-01", "2999-12-31", "9999-12-31",
].map((day) => Date.parse(day) / 86_400_000));

const AFTER_1970_01_01 = Date.UTC(1970, 0, 2);
const BEFORE_2999_12_31 = Date.UTC(2999, 11, 31);

/** Whether a date is one that programs write for "none": the first or last day that they can hold. */
export function isPlaceholderDay(wallClock: number): boolean {
  // Nearly all dates lie between the placeholders, and need no look.
  if (wallClock >= AFTER_1970_01_01 && wallClock < BEFORE_2999_12_31) return false;
  return DAYS.has(Math.floor(wallClock / 86_400_000));
}
