import type { Cell } from "../types";
import { DateShape, parts } from "./dateParts";
import { scanDate } from "./scanDate";

/** Serials of 1950 to 2119: a whole number outside is a count, an id or a duration, not a date. */
const SERIAL_MIN = 18_264;
const SERIAL_MAX = 80_000;
/** 1990 to 2100. */
const EPOCH_SECONDS_MIN = 631_152_000;
const EPOCH_SECONDS_MAX = 4_102_444_800;

/** Whether a number is a date as Excel stores it. */
export function isSerial(number: number): boolean {
  return number >= SERIAL_MIN && number < SERIAL_MAX;
}

/** Takes any cell apart into `parts`: serials (as numbers or as text), seconds and milliseconds since 1970, text dates. False when it is no date. */
export function scanCell(cell: Cell): boolean {
  if (typeof cell === "number") return scanNumber(cell);
  if (typeof cell !== "string") return false;
  const code = cell.charCodeAt(0);
  if (code === 123 || cell.startsWith("/Date(")) return scanJson(cell);
  return scanDate(cell) || (/^\s*\d+(?:[.,]\d+)?\s*$/.test(cell) && scanNumber(Number(cell.replace(",", "."))));
}

function scanNumber(number: number): boolean {
  parts.offsetMinutes = Number.NaN;
  parts.unknownZone = "";
  if (isSerial(number)) {
    parts.shape = DateShape.Serial;
    parts.number = number;
    parts.timeMs = Number.isInteger(number) ? Number.NaN : 0;
    return true;
  }
  const ms = number >= EPOCH_SECONDS_MIN && number < EPOCH_SECONDS_MAX ? number * 1000 : number;
  if (ms >= EPOCH_SECONDS_MIN * 1000 && ms < EPOCH_SECONDS_MAX * 1000) {
    parts.shape = DateShape.Epoch;
    parts.number = Math.floor(ms);
    parts.timeMs = 0;
    return true;
  }
  if (number >= 0 && number < 1) {
    parts.shape = DateShape.TimeOnly;
    parts.timeMs = Math.round(number * 86_400_000);
    return true;
  }
  return false;
}

/** Web interfaces give `{"value": "1709629500000", "display_value": "..."}`, those of .NET `/Date(1709629500000)/`. */
function scanJson(text: string): boolean {
  const value = /(?:"value"\s*:\s*"?|^\/Date\()(\d{10,13})/.exec(text);
  return value !== null && scanNumber(Number(value[1]));
}
