import { DAY_MS, toWallClock } from "../time";
import { isPlace, periodAt, placeContaining } from "./periodCalendar";
import type { Place, PeriodOptions } from "./periodCalendar";
import type { Period } from "./types";

/**
 * The period that a text or cell names: `2026`, `2026-H1`, `2026-Q3`, `2026-03`, `2026-W14` (ISO week), `FY2026`, `FY2026-H2`,
 * `FY2026-Q1`, or a date, which means its month: ISO text, with or without a time, or an Excel serial number. A date
 * is a reading of the wall clock in `options.zone`, unless its text names an offset. A whole number from 1900 to 2199 is a year, one such as 202603 a month.
 * Upper and lower case are equal; a blank or nothing may stand for the dash: `2026 Q3`, `q3 2026`, `2026Q3`, `Q1 FY26`. Months may be written `2026/03` and `03/2026`.
 *
 * `FY` counts from the agreement's fiscal year, which has the name of the calendar year in which it ends: from April on, FY2026 is
 * 2025-04 to 2026-03; from January on it is 2026. Without `FY` a name means the calendar year.
 *
 * Edges are midnights of the wall clock in `options.zone`; where clocks skip midnight, the instant at which they do.
 * `undefined` when the text names no period, as `2026-13`, 202613 or `2025-W53`.
 * @throws {TimeZoneError} `options.zone` is no IANA name
 */
export function periodOf(name: string | number, options: PeriodOptions): Period | undefined {
  const place = typeof name === "number" ? placeOfNumber(name, options) : placeOfText(name.normalize("NFKC").trim().toUpperCase(), options);
  return place !== undefined && isPlace(place) ? periodAt(place, options) : undefined;
}

/** The place that a period's own name says. */
export function placeOfPeriod(period: Period, options: PeriodOptions): Place {
  const place = placeOfText(period.name, options);
  if (place === undefined) throw new RangeError(`"${period.name}" is not the name of a period.`);
  return place;
}

const NAME = /^(?:FY ?(\d{4}|\d{2})|(\d{4}))(?:[- ]?([HQW])(\d{1,2})|[-/](\d{1,2}))?$/;
const NAME_WITH_YEAR_LAST = /^([HQW]) ?(\d{1,2})[- ]?(?:FY ?(\d{4}|\d{2})|(\d{4}))$/;
const MONTH_WITH_YEAR_LAST = /^(\d{1,2})[-/.](\d{4})$/;
/** As sorted lists of months often have it: 202603. As a serial it would be a day of the years 2420 to 2502, which nobody means by 202613 either. */
const MONTH_IN_DIGITS = /^((?:19|20|21)\d{2})(\d{2})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function placeOfText(text: string, options: PeriodOptions): Place | undefined {
  const name = NAME.exec(text);
  if (name !== null) return namedPlace(name[1], name[2], name[3] ?? (name[5] && "M"), Number(name[4] ?? name[5] ?? 1));
  const reversed = NAME_WITH_YEAR_LAST.exec(text);
  if (reversed !== null) return namedPlace(reversed[3], reversed[4], reversed[1], Number(reversed[2]));
  const digits = MONTH_IN_DIGITS.exec(text);
  if (digits !== null) return namedPlace(undefined, digits[1], "M", Number(digits[2]));
  const month = MONTH_WITH_YEAR_LAST.exec(text);
  if (month !== null) return namedPlace(undefined, month[2], "M", Number(month[1]));
  const date = DATE.exec(text);
  if (date !== null) return monthOfDate(date, options);
  return /^\d{5}(\.\d+)?$/.test(text) ? placeOfNumber(Number(text), options) : undefined;
}

/** `fiscalYear` or `calendarYear` is given, as it was written; two digits are of this century. */
function namedPlace(fiscalYear: string | undefined, calendarYear: string | undefined, letter: string | undefined, number: number): Place | undefined {
  const isFiscal = fiscalYear !== undefined;
  const year = Number(fiscalYear?.padStart(4, "20") ?? calendarYear);
  if (letter === "W") return isFiscal ? undefined : { grain: "week", year, week: number };
  if (letter === "M") return isFiscal ? undefined : { grain: "month", isFiscal, year, index: number - 1 };
  return letter === undefined
    ? { grain: "year", isFiscal, year, index: 0 }
    : { grain: letter === "H" ? "half-year" : "quarter", isFiscal, year, index: number - 1 };
}

function monthOfDate(parts: RegExpExecArray, options: PeriodOptions): Place | undefined {
  const [, year, month, day, hour = "00", minute = "00", second = "00", offset] = parts;
  const date = `${year}-${month}-${day}`;
  const midnight = Date.parse(`${date}T00:00Z`);
  // Date.parse moves 30 February on into March; such a date is a mistake.
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) return undefined;
  if (Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return undefined;
  if (offset === undefined) return placeContaining(midnight, "month", false, options);
  const instant = Date.parse(`${date}T${hour}:${minute}:${second}${offset === "Z" ? "Z" : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`);
  return Number.isNaN(instant) ? undefined : placeContaining(toWallClock(instant, options.zone), "month", false, options);
}

const DAYS_1900_TO_1970 = 25_569;
const DAYS_1900_TO_1904 = 1462;
/** 9999-12-31, the last date of Excel. */
const LAST_SERIAL = 2_958_465;

function placeOfNumber(value: number, options: PeriodOptions): Place | undefined {
  if (MONTH_IN_DIGITS.test(String(value))) return placeOfText(String(value), options);
  if (Number.isInteger(value) && value >= 1900 && value < 2200) return { grain: "year", isFiscal: false, year: value, index: 0 };
  const serial = options.date1904 === true && value >= 0 ? value + DAYS_1900_TO_1904 : value;
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return undefined;
  // Excel's 1900 has a 29 February that never was: serial numbers before it count one day less.
  const days = Math.floor(serial) - DAYS_1900_TO_1970 + (serial < 60 ? 1 : 0);
  return placeContaining(days * DAY_MS, "month", false, options);
}
