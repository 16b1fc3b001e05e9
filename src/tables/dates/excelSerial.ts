import type { WallClock } from "../../service-level/time";
import { DAY_MS, SECOND_MS } from "../../service-level/time";

/** Days from 1970-01-01 back to day 0 of the two systems. Excel's 1900 system has a 29 February 1900 that never was, so it counts from 30 December 1899. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/**
 * What the wall clock showed when Excel stores `serial`: the whole part counts days, the fraction is the time of day. Rounded to the
 * millisecond, and to the second within 20 ms of it, because exports cut the fraction after eight digits.
 * @example 45292.375, 1900 system //=> 2024-01-01 09:00
 */
export function serialToWallClock(serial: number, date1904: boolean): WallClock {
  // Serials before the 29 February 1900 that never was are a day behind.
  const ms = (serial + (serial < 60 && !date1904 ? 1 : 0) - (date1904 ? EPOCH_1904 : EPOCH_1900)) * DAY_MS;
  // Of millions of dates `Math.round`, which is exact for every number there is, would take the most time.
  const second = Math.floor(ms / SECOND_MS + 0.5) * SECOND_MS;
  return Math.abs(ms - second) < 20.5 ? second : Math.floor(ms + 0.5);
}

/** The number that Excel stores for a reading of the wall clock. */
export function wallClockToSerial(wallClock: WallClock, date1904: boolean): number {
  return wallClock / DAY_MS + (date1904 ? EPOCH_1904 : EPOCH_1900);
}
