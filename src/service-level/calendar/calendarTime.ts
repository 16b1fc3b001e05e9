import { DAY_MS, toInstant, toWallClock } from "../time";
import type { Instant, WallClock } from "../time";
import type { CalendarTimeTarget } from "./types";

/**
 * When a target in calendar time is due: at the clock time of `start` in `zone`, so many days later, or on the same day of a later month;
 * where that month is shorter, on its last day. Weekends, holidays and nights count like any other time. `NaN` when `start` is not known.
 * @example Sat 2026-01-31 11:00 and 7 days //=> Sat 2026-02-07 11:00
 * @example Sat 2026-01-31 11:00 and 1 month //=> Sat 2026-02-28 11:00
 */
export function dueInCalendarTime(zone: string, start: Instant, { count, unit }: CalendarTimeTarget): Instant {
  if (Number.isNaN(start)) return Number.NaN;
  const opened = toWallClock(start, zone);
  return toInstant(unit === "days" ? opened + count * DAY_MS : monthsLater(opened, count), zone);
}

function monthsLater(wallClock: WallClock, months: number): WallClock {
  const opened = new Date(wallClock);
  const [year, month] = [opened.getUTCFullYear(), opened.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(wallClock).setUTCFullYear(year, month, Math.min(opened.getUTCDate(), lastDay));
}
