import { DateShape, fullYear, parts } from "./dateParts";
import { monthNumber } from "./monthNames";
import { scanWordyDate } from "./scanWordyDate";
import { timeZoneMinutes } from "./timeZoneMinutes";

const ZERO = 48;

/**
 * Takes a text date apart into `parts`; false when it is none. Reads `29/2/2016 01:16`, `2024-03-05T09:05:00.123Z`, `3/12/21 9:57 PM`,
 * `25/Feb/26 10:17 PM` in one pass over the characters and hands everything wordier to `scanWordyDate`. Says nothing about which of day and
 * month comes first, nor whether the day exists.
 */
export function scanDate(text: string): boolean {
  let at = 0;
  let end = text.length;
  while (at < end && text.charCodeAt(at) <= 32) at++;
  while (end > at && text.charCodeAt(end - 1) <= 32) end--;

  let digits = at;
  let first = 0;
  let code = text.charCodeAt(at);
  while (code >= ZERO && code <= 57) {
    first = first * 10 + code - ZERO;
    code = text.charCodeAt(++at);
  }
  const firstLength = at - digits;
  const separator = code;
  if (firstLength === 0 || firstLength > 4 || !(separator === 47 || separator === 45 || separator === 46 || separator === 32)) return scanWordyDate(text.slice(digits, end));

  digits = ++at;
  let second = 0;
  code = text.charCodeAt(at);
  let secondLength: number;
  if (code >= ZERO && code <= 57) {
    while (code >= ZERO && code <= 57) {
      second = second * 10 + code - ZERO;
      code = text.charCodeAt(++at);
    }
    secondLength = at - digits;
  } else {
    while (at < end && code !== separator) code = text.charCodeAt(++at);
    second = monthNumber(text.slice(digits, at).toLowerCase());
    secondLength = second === 0 ? 0 : -1;
  }
  if (secondLength === 0 || secondLength > 2 || code !== separator) return scanWordyDate(text.slice(0, end).trim());

  digits = ++at;
  let third = 0;
  code = text.charCodeAt(at);
  while (code >= ZERO && code <= 57) {
    third = third * 10 + code - ZERO;
    code = text.charCodeAt(++at);
  }
  const thirdLength = at - digits;
  if (firstLength === 4 ? thirdLength === 0 || thirdLength > 2 : thirdLength !== 4 && thirdLength !== 2) return scanWordyDate(text.slice(0, end).trim());

  if (firstLength === 4) {
    setDay(DateShape.Certain, first, second, third);
  } else if (secondLength === -1) {
    setDay(DateShape.Certain, thirdLength === 2 ? fullYear(third) : third, second, first);
  } else if (thirdLength === 2) {
    setDay(DateShape.TwoDigitYear, third, first, second);
  } else {
    setDay(DateShape.DayOrMonthFirst, third, first, second);
  }
  if (at >= end) return noTime();
  return scanTime(text, at, end) || scanWordyDate(text.slice(0, end).trim());
}

function setDay(shape: DateShape, year: number, first: number, second: number): void {
  parts.shape = shape;
  parts.year = year;
  parts.first = first;
  parts.second = second;
  parts.weekday = 0;
}

function noTime(): true {
  parts.timeMs = Number.NaN;
  parts.offsetMinutes = Number.NaN;
  parts.unknownZone = "";
  return true;
}

/** ` 9:57`, `T09:57:30.123Z`, `, 09h57`, ` 9:57 PM EST`, ` 09.57.30`. */
function scanTime(text: string, from: number, end: number): boolean {
  let at = from;
  let code = text.charCodeAt(at);
  while (code === 32 || code === 44 || code === 84 || code === 116) code = text.charCodeAt(++at);
  let digits = at;
  let hour = 0;
  while (code >= ZERO && code <= 57) {
    hour = hour * 10 + code - ZERO;
    code = text.charCodeAt(++at);
  }
  if (at - digits < 1 || at - digits > 2 || !(code === 58 || code === 46 || code === 104)) return false;
  digits = ++at;
  let minute = 0;
  code = text.charCodeAt(at);
  while (code >= ZERO && code <= 57) {
    minute = minute * 10 + code - ZERO;
    code = text.charCodeAt(++at);
  }
  if (at - digits !== 2) return false;
  let ms = 0;
  if (code === 58 || code === 46) {
    digits = ++at;
    let second = 0;
    code = text.charCodeAt(at);
    while (code >= ZERO && code <= 57) {
      second = second * 10 + code - ZERO;
      code = text.charCodeAt(++at);
    }
    if (at - digits < 1 || at - digits > 2 || second > 60) return false;
    ms = Math.min(second, 59) * 1000;
    if (code === 46 || code === 44 || code === 58) {
      digits = ++at;
      let scale = 100;
      code = text.charCodeAt(at);
      while (code >= ZERO && code <= 57) {
        ms += (code - ZERO) * scale;
        scale /= 10;
        code = text.charCodeAt(++at);
      }
      if (at === digits) return false;
      ms = Math.floor(ms);
    }
  }
  parts.offsetMinutes = Number.NaN;
  parts.unknownZone = "";
  if (at < end) {
    const suffix = readSuffix(text.slice(at, end), hour);
    if (suffix < 0) return false;
    hour = suffix;
  }
  if (minute > 59 || hour > 24 || (hour === 24 && (minute > 0 || ms > 0))) return false;
  parts.timeMs = (hour * 60 + minute) * 60_000 + ms;
  return true;
}

/** AM or PM, zone, offset, zone once more; and how much of the time is used ("11-09-2025 08:08  8%"). */
const SUFFIX = /^\s*(a\.?\s?m\.?|p\.?\s?m\.?|[ap]\b)?\s*(?:\(?([a-z]{1,5})\)?)?\s*(?:([+-])(\d{2}):?(\d{2})?)?\s*(?:\(?[a-z]{3,5}\)?)?\s*(?:(?<=\s)\d+\s?%)?$/i;

/** The hour after AM or PM was read; notes the zone. -1 when the rest of the text is something else. */
function readSuffix(rest: string, hour: number): number {
  if (rest === "Z") {
    parts.offsetMinutes = 0;
    return hour;
  }
  const match = SUFFIX.exec(rest);
  if (match === null) return -1;
  const [, half, zone, sign, hours, minutes] = match;
  if (half !== undefined) {
    if (hour > 12) {
      if (half[0].toLowerCase() === "a") return -1;
    } else {
      hour = (hour % 12) + (half[0].toLowerCase() === "p" ? 12 : 0);
    }
  }
  if (sign !== undefined) {
    parts.offsetMinutes = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
  } else if (zone !== undefined && zone.toLowerCase() !== "uhr" && zone.toLowerCase() !== "h") {
    parts.offsetMinutes = timeZoneMinutes(zone);
    if (Number.isNaN(parts.offsetMinutes)) parts.unknownZone = zone;
  }
  return hour;
}
