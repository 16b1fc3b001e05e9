import type { DateOrder } from "../../service-level/agreement";
import type { WallClock } from "../../service-level/time";
import { DAY_MS } from "../../service-level/time";
import { DateShape, fullYear, parts } from "./dateParts";

/**
 * The wall-clock reading of the text that `scanDate` took apart last, read in `order`; midnight when it has no time.
 * `NaN` when the day does not exist (31 February) or when its order matters and `order` is undefined.
 */
export function wallClockOfParts(order: DateOrder | undefined): WallClock {
  const { shape, first, second, year, timeMs } = parts;
  const time = Number.isNaN(timeMs) ? 0 : timeMs;
  if (shape === DateShape.Certain) return wallClockOf(year, first, second) + time;
  if (shape !== DateShape.DayOrMonthFirst && shape !== DateShape.TwoDigitYear) return Number.NaN;
  const full = shape === DateShape.TwoDigitYear ? fullYear(year) : year;
  if (order === "DMY") return wallClockOf(full, second, first) + time;
  if (order === "MDY") return wallClockOf(full, first, second) + time;
  if (order === "YMD" && shape === DateShape.TwoDigitYear) return wallClockOf(fullYear(first), second, year) + time;
  return Number.NaN;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Midnight of a day as a wall-clock reading; `NaN` when the calendar has no such day. Years 1 to 9999. */
function wallClockOf(year: number, month: number, day: number): WallClock {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return Number.NaN;
  const leap = (year & 3) === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > LENGTHS[month - 1] && !(leap && month === 2 && day === 29)) return Number.NaN;
  const before = year - 1;
  const days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400) + DAYS_BEFORE[month - 1] + (leap && month > 2 ? 1 : 0) + day - 1;
  return (days - DAYS_BEFORE_1970) * DAY_MS;
}

/** Days from 0001-01-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_162;
