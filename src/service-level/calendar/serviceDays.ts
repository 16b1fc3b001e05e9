import { DAY_MS, MINUTE_MS } from "../time";
import type { WallClock } from "../time";
import type { Holiday, ServiceCalendar, ServiceWindow } from "./types";

/** A day of the wall clock, counted from 1970-01-01 = 0. */
export type DayNumber = number;

/** Every calendar is closed before this day ... */
export const FIRST_DAY: DayNumber = Date.UTC(1900, 0, 1) / DAY_MS;
/** ... and from this day on. */
export const LAST_DAY: DayNumber = Date.UTC(2200, 0, 1) / DAY_MS;

/** A window of one day in milliseconds after its midnight; one that runs past midnight has `to` beyond 24 h. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** A calendar whose hours cannot be reckoned with; `found` is what stands there. */
export class CalendarError extends Error {
  constructor(readonly code: "unknownZone" | "badWindow" | "badWeek", readonly calendar: string, readonly found: string) {
    super(`Calendar "${calendar}": ${found} (${code}).`);
    this.name = "CalendarError";
  }
}

/** The windows that start on each day: sorted, overlapping and touching ones merged. */
export class ServiceDays {
  private readonly week: readonly (readonly DayWindow[])[];
  private readonly exceptions = new Map<DayNumber, Exception>();
  /** By day and month. */
  private readonly yearly = new Map<number, Exception>();

  constructor(calendar: ServiceCalendar) {
    if (calendar.week.length !== 7) throw new CalendarError("badWeek", calendar.name, `${calendar.week.length} days`);
    this.week = calendar.week.map((windows) => mergedWindows(windows, calendar.name));
    for (const holiday of calendar.holidays) {
      if (!Number.isFinite(holiday.date)) continue;
      const exception = { holiday, windows: mergedWindows(holiday.windows, calendar.name) };
      if (holiday.isYearly) this.yearly.set(dayOfYear(dayOf(holiday.date)), exception);
      else this.exceptions.set(dayOf(holiday.date), exception);
    }
  }

  windowsOn(day: DayNumber): readonly DayWindow[] {
    // 1970-01-01 was a Thursday, the fourth day of a week that starts on Monday.
    return this.exceptionOn(day)?.windows ?? this.week[(((day + 3) % 7) + 7) % 7];
  }

  isWorkingDay(day: DayNumber): boolean {
    return this.windowsOn(day).length > 0;
  }

  holidayOn(day: DayNumber): Holiday | undefined {
    return this.exceptionOn(day)?.holiday;
  }

  private exceptionOn(day: DayNumber): Exception | undefined {
    return this.exceptions.get(day) ?? (this.yearly.size > 0 ? this.yearly.get(dayOfYear(day)) : undefined);
  }
}

interface Exception {
  readonly holiday: Holiday;
  readonly windows: readonly DayWindow[];
}

/** One number for each day and month, the same in every year. */
function dayOfYear(day: DayNumber): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCMonth() * 31 + date.getUTCDate();
}

export function dayOf(wallClock: WallClock): DayNumber {
  return Math.floor(wallClock / DAY_MS);
}

function mergedWindows(windows: readonly ServiceWindow[], calendar: string): readonly DayWindow[] {
  const sorted = windows.map((window) => dayWindow(window, calendar)).sort((a, b) => a.from - b.from);
  const merged: DayWindow[] = [];
  for (const window of sorted) {
    const last = merged[merged.length - 1];
    if (last !== undefined && window.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else merged.push(window);
  }
  return merged;
}

function dayWindow({ fromMinute, toMinute }: ServiceWindow, calendar: string): DayWindow {
  if (!(fromMinute >= 0 && fromMinute < 1440 && toMinute >= 0 && toMinute <= 1440)) {
    throw new CalendarError("badWindow", calendar, `minutes ${fromMinute} to ${toMinute}`);
  }
  return { from: fromMinute * MINUTE_MS, to: (toMinute <= fromMinute ? toMinute + 1440 : toMinute) * MINUTE_MS };
}
