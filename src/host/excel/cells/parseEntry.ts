import type { CellValue } from "../../model";
import { dateSerial } from "./dateSerial";

/** What Excel makes of a text that is entered into a cell; `numberFormat` is given to a cell that is still General. */
export interface Entry {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

export interface EntryContext {
  readonly date1904: boolean;
  /** Year of a date entered without one. */
  readonly currentYear: number;
}

const NUMBER = /^([+-]?)([$€£])?(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?|(\.\d+))(E[+-]?\d{1,3})?(\s*%)?$/i;
const PLAIN_DIGITS = /^-?\d{1,15}$/;
const FRACTION = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/;
const TIME = String.raw`(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d+)?))?(?:\s*(AM|PM|A|P))?`;
const DATE_TIME = new RegExp(`^(.+?)(?:\\s+${TIME})?$`, "i");
const TIME_ONLY = new RegExp(`^${TIME}$`, "i");
const HOUR_ONLY = /^(\d{1,2})\s+(AM|PM|A|P)$/i;
const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const MONTH_STARTS = new Set(MONTHS.map((month) => month.slice(0, 3).toUpperCase()));
const ERRORS = new Set(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"]);

/** Reads an entered text by the rules of a US English Excel: number, percentage, money, date, time, boolean, error, else text. */
export function parseEntry(text: string, context: EntryContext): Entry {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed.length > 40) return { value: text };
  if (PLAIN_DIGITS.test(trimmed)) return { value: Number(trimmed) };
  const first = trimmed.charCodeAt(0) | 32;
  if (first >= 97 && first <= 122) return parseWord(trimmed, context) ?? { value: text };
  if (trimmed[0] === "#") return ERRORS.has(trimmed.toUpperCase()) ? { value: { error: trimmed.toUpperCase() } } : { value: text };
  return parseNumber(trimmed) ?? parseTime(trimmed) ?? parseDate(trimmed, context) ?? { value: text };
}

function parseWord(text: string, context: EntryContext): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  return MONTH_STARTS.has(upper.slice(0, 3)) ? parseDate(text, context) : undefined;
}

function parseNumber(text: string): Entry | undefined {
  const bracketed = text[0] === "(" ? /^\((.+)\)$/.exec(text) : null;
  const match = NUMBER.exec(bracketed ? bracketed[1] : text);
  if (!match) {
    const fraction = FRACTION.exec(text);
    if (!fraction || Number(fraction[4]) === 0) return undefined;
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === "-" ? -size : size, numberFormat: fraction[4].length > 1 ? "# ??/??" : "# ?/?" };
  }
  if (bracketed && match[1]) return undefined;
  const [, sign, currency, whole = "", decimals, bare, exponent, percent] = match;
  const plain = Number(Number(`${whole.replaceAll(",", "")}${decimals ?? ""}${bare ?? ""}${exponent ?? ""}`).toPrecision(15));
  if (!Number.isFinite(plain)) return undefined;
  const value = (sign === "-" || bracketed ? -plain : plain) / (percent ? 100 : 1);
  const hasDecimals = (decimals ?? bare ?? ".").length > 1;
  let numberFormat: string | undefined;
  if (percent) numberFormat = hasDecimals ? "0.00%" : "0%";
  else if (currency) numberFormat = `${currency}#,##0${hasDecimals ? ".00" : ""}`;
  else if (exponent) numberFormat = "0.00E+00";
  else if (whole.includes(",")) numberFormat = hasDecimals ? "#,##0.00" : "#,##0";
  return numberFormat ? { value, numberFormat } : { value };
}

function parseTime(text: string): Entry | undefined {
  const hourOnly = HOUR_ONLY.exec(text);
  const match = TIME_ONLY.exec(text) ?? (hourOnly && [text, hourOnly[1], "0", undefined, hourOnly[2]]);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const value = dayFraction(match[1], match[2], match[3], match[4], 9999);
  if (value === undefined) return undefined;
  const isLong = match[3] !== undefined;
  if (match[4]) return { value, numberFormat: isLong ? "h:mm:ss AM/PM" : "h:mm AM/PM" };
  if (hours >= 24) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: isLong ? "h:mm:ss" : "h:mm" };
}

function dayFraction(hour: string, minute: string, second: string | undefined, half: string | undefined, maxHours: number): number | undefined {
  let hours = Number(hour);
  if (Number(minute) > 59 || Number(second ?? 0) >= 60 || hours > maxHours) return undefined;
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half[0].toUpperCase() === "P" ? 12 : 0);
  }
  return (hours * 3600 + Number(minute) * 60 + Number(second ?? 0)) / 86_400;
}

function parseDate(text: string, context: EntryContext): Entry | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const date = parseDay(match[1].trim(), context);
  if (!date) return undefined;
  if (match[2] === undefined) return { value: date.serial, numberFormat: date.format };
  const time = dayFraction(match[2], match[3], match[4], match[5], 23);
  return time === undefined ? undefined : { value: date.serial + time, numberFormat: "m/d/yyyy h:mm" };
}

function parseDay(text: string, { date1904, currentYear }: EntryContext): { serial: number; format: string } | undefined {
  const dated = (year: number, month: number, day: number, format: string) => {
    const serial = dateSerial(year, month, day, date1904);
    return serial === undefined ? undefined : { serial, format };
  };
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return match[2] === "." ? undefined : dated(Number(match[1]), Number(match[3]), Number(match[4]), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{1,2})$/.exec(text);
  if (match) return dated(fullYear(match[3]), Number(match[1]), Number(match[2]), "m/d/yyyy");
  match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return dated(currentYear, Number(match[1]), Number(match[2]), "d-mmm");
  match = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (match) return dated(Number(match[2]), Number(match[1]), 1, "mmm-yy");
  match = /^(\d{1,2})[- /]?([a-z]{3,9})(?:[- /,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (match) {
    const month = monthOf(match[2]);
    return month ? dated(match[3] ? fullYear(match[3]) : currentYear, month, Number(match[1]), match[3] ? "d-mmm-yy" : "d-mmm") : undefined;
  }
  match = /^([a-z]{3,9})[- ]+(\d{1,2}),?\s+(\d{4})$/i.exec(text);
  if (match) {
    const month = monthOf(match[1]);
    return month ? dated(Number(match[3]), month, Number(match[2]), "d-mmm-yy") : undefined;
  }
  match = /^([a-z]{3,9})[- /]?(\d{4}|\d{1,2})$/i.exec(text);
  if (!match) return undefined;
  const month = monthOf(match[1]);
  if (!month) return undefined;
  return match[2].length === 4 || Number(match[2]) > 31 ? dated(fullYear(match[2]), month, 1, "mmm-yy") : (dated(currentYear, month, Number(match[2]), "d-mmm") ?? dated(fullYear(match[2]), month, 1, "mmm-yy"));
}

/** Two digits: 00-29 are 2000-2029, 30-99 are 1930-1999. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(word: string): number {
  const wanted = word.toLowerCase();
  return MONTHS.findIndex((month) => month === wanted || month.slice(0, 3) === wanted) + 1;
}
