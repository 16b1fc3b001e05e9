import type { DateOrder } from "../../service-level/agreement";
import { DAY_MS, SECOND_MS } from "../../service-level/time";
import type { WallClock } from "../../service-level/time";
import type { Cell } from "../types";

/** Days from Excel's day 0 to 1970-01-01, and what the 1904 date system adds. */
const EXCEL_EPOCH_DAYS = 25_569;
const DATE_1904_DAYS = 1_462;
const LAST_SERIAL = 2_958_466;

export type ReadDate = { readonly wall: WallClock } | "ambiguous" | undefined;

/**
 * A date or date-time of a definition table: an Excel serial, `2026-03-31`, `2026-03-31 17:30`, or text in an order that can be only one
 * (`31/03/2026`) or that `order` decides. `"ambiguous"`: `03/04/2026` without an order. `undefined`: no such date.
 */
export function readDate(cell: Cell, date1904: boolean, order: DateOrder | undefined): ReadDate {
  if (typeof cell === "number") return ofSerial(cell, date1904);
  if (typeof cell === "boolean") return undefined;
  const text = cell.normalize("NFKC").trim();
  const parts = /^(\d{1,4})([-/.年])(\d{1,2})[-/.月](\d{1,4})日?(?:(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(text);
  if (parts === null) return undefined;
  const [first, second, third] = [parts[1], parts[3], parts[4]].map(Number);
  const time = [parts[5], parts[6], parts[7]].map((part) => Number(part ?? 0));
  if (parts[1].length === 4) return ofDay(first, second, third, time);
  if (parts[4].length !== 4) return undefined;
  if (order === "MDY") return ofDay(third, first, second, time);
  if (order === "DMY" || first > 12) return ofDay(third, second, first, time);
  if (second > 12) return ofDay(third, first, second, time);
  return first === second ? ofDay(third, first, second, time) : "ambiguous";
}

function ofSerial(serial: number, date1904: boolean): ReadDate {
  const days = date1904 ? serial + DATE_1904_DAYS : serial;
  if (!(days >= 1 && days < LAST_SERIAL)) return undefined;
  // The 1900 system has a 29 February 1900 that never was; serials before it are one day behind.
  const shifted = days < 60 ? days + 1 : days;
  return { wall: Math.round(((shifted - EXCEL_EPOCH_DAYS) * DAY_MS) / SECOND_MS) * SECOND_MS };
}

function ofDay(year: number, month: number, day: number, [hour, minute, second]: readonly number[]): ReadDate {
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  const back = new Date(wall);
  const exists = year >= 1900 && back.getUTCFullYear() === year && back.getUTCMonth() === month - 1
    && (hour === 24 ? minute === 0 && second === 0 : back.getUTCDate() === day && hour < 24 && minute < 60 && second < 60);
  return exists ? { wall } : undefined;
}
