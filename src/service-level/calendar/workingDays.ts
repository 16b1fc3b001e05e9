import { DAY_MS, MINUTE_MS, toInstant, toWallClock } from "../time";
import type { Instant, WallClock } from "../time";
import type { CompiledCalendar } from "./compileCalendar";
import { dueInstant } from "./dueInstant";
import { dayOf, FIRST_DAY, LAST_DAY } from "./serviceDays";
import type { DayNumber, DayWindow } from "./serviceDays";
import type { WorkingDayTarget } from "./types";

/**
 * Working days from `first` to `last`, both included: Excel's NETWORKDAYS. Dates of the wall clock, whose time of day is dropped.
 * Negative when `last` is before `first`; 0 when no day between them is a working day; `NaN` when one is not known.
 * @example 2013-12-04 to 2013-12-05 //=> 2
 */
export function workingDaysBetween(calendar: CompiledCalendar, first: WallClock, last: WallClock): number {
  if (Number.isNaN(first) || Number.isNaN(last)) return Number.NaN;
  if (last < first) return 0 - workingDaysBetween(calendar, last, first);
  return workingDaysIn(calendar, dayOf(first), dayOf(last));
}

/**
 * How many working days of service time lie in `[from, to)`: each day counts with the part of its own service hours that has
 * passed, so that a short Friday is a whole day too. Negative when `to` is before `from`; `NaN` when one is not known.
 * @example Thu 10:00 to Fri 15:00, open 09:00-17:00 //=> 1.625
 */
export function workingDaysElapsed(calendar: CompiledCalendar, from: Instant, to: Instant): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return Number.NaN;
  if (to < from) return 0 - workingDaysElapsed(calendar, to, from);
  const { zone } = calendar.source;
  // Windows that start on a day end before the second midnight after it.
  const first = dayOf(toWallClock(from, zone)) - 1;
  const last = dayOf(toWallClock(to, zone));
  const wholeFrom = first + 2;
  const wholeTo = last - 2;
  if (wholeFrom > wholeTo) return passedShares(calendar, first, last, from, to);
  return passedShares(calendar, first, wholeFrom - 1, from, to)
    + workingDaysIn(calendar, wholeFrom, wholeTo)
    + passedShares(calendar, wholeTo + 1, last, from, to);
}

/**
 * When a target in working days is due. `start` is first moved into service hours; then the target is due at the same clock time,
 * `days` working days later. On that day it never lies outside its hours: before they open it is the opening, in a break the end of
 * the break, after they close the closing time. After midnight an overnight window belongs to the day on which it started. A fraction
 * of a day is that share of the service hours of the day that was reached, from there on.
 *
 * With `dueAt` it is due when the service hours of that day end, or at that minute of it, inside of them or not; a fraction counts as
 * a day begun. A minute that had passed when the clock started is that of the next working day. What is opened after `cutOffMinute`
 * (at it is in time) starts with the service hours of the next working day.
 *
 * `Infinity` when the calendar has no such day, `NaN` when `start` is not known or `days` is negative or not known.
 * @example Mon 11:00 and 2, open Mon-Fri 09:00-17:00 //=> Wed 11:00, at closing Wed 17:00, at 16:00 Wed 16:00
 * @example Fri 18:30 and 1 //=> Tue 09:00, since the clock starts on Mon 09:00
 * @example Mon 11:00 and 2, at 16:00, cut off at 10:00 //=> Thu 16:00
 */
export function dueAfterWorkingDays(calendar: CompiledCalendar, start: Instant, { days, dueAt, cutOffMinute }: WorkingDayTarget): Instant {
  const opened = startOf(calendar, start, cutOffMinute);
  if (!Number.isFinite(opened) || !(days >= 0)) return days >= 0 ? opened : Number.NaN;
  const { zone } = calendar.source;
  const wallClock = toWallClock(opened, zone);
  const startDay = serviceDayOf(calendar, wallClock);
  const whole = dueAt === undefined ? Math.floor(days) : Math.ceil(days);
  const day = workingDayFrom(calendar, startDay, whole);
  if (Number.isNaN(day)) return Number.POSITIVE_INFINITY;
  const windows = calendar.days.windowsOn(day);
  if (dueAt === "closing") return toInstant(day * DAY_MS + windows[windows.length - 1].to, zone);
  if (dueAt !== undefined) {
    const due = toInstant(day * DAY_MS + dueAt * MINUTE_MS, zone);
    return due > opened ? due : dueAfterWorkingDays(calendar, opened, { days: days + 1, dueAt });
  }
  const due = whole === 0 ? opened : toInstant(day * DAY_MS + movedInto(windows, wallClock - startDay * DAY_MS), zone);
  const share = days - whole;
  if (share === 0) return due;
  const lengthMs = windows.reduce((sum, { from, to }) => sum + (to - from), 0);
  return dueInstant(calendar, due, Math.round(share * lengthMs));
}

/** `start` moved into service hours, and from after the cut-off to the opening of the next working day. */
function startOf(calendar: CompiledCalendar, start: Instant, cutOffMinute = Number.POSITIVE_INFINITY): Instant {
  const opened = calendar.nextOpen(start);
  if (!Number.isFinite(opened)) return opened;
  const { zone } = calendar.source;
  const wallClock = toWallClock(opened, zone);
  const day = serviceDayOf(calendar, wallClock);
  if (wallClock - day * DAY_MS <= cutOffMinute * MINUTE_MS) return opened;
  const next = workingDayFrom(calendar, day, 1);
  return Number.isNaN(next) ? Number.POSITIVE_INFINITY : toInstant(next * DAY_MS + calendar.days.windowsOn(next)[0].from, zone);
}

/** The day so many working days after `start`, itself for 0; `NaN` when there is none before 2200. */
function workingDayFrom(calendar: CompiledCalendar, start: DayNumber, days: number): DayNumber {
  let day = start;
  for (let left = days; left > 0;) {
    day++;
    if (!(day < LAST_DAY)) return Number.NaN;
    if (calendar.days.isWorkingDay(day)) left--;
  }
  return day;
}

function workingDaysIn(calendar: CompiledCalendar, first: DayNumber, last: DayNumber): number {
  let count = 0;
  const end = Math.min(last, LAST_DAY);
  for (let day = Math.max(first, FIRST_DAY); day <= end; day++) if (calendar.days.isWorkingDay(day)) count++;
  return count;
}

/** Sum over the days of the share of a day's own service hours that lies in `[from, to)`. */
function passedShares(calendar: CompiledCalendar, first: DayNumber, last: DayNumber, from: Instant, to: Instant): number {
  const { zone } = calendar.source;
  let sum = 0;
  for (let day = first; day <= last; day++) {
    let passed = 0;
    let whole = 0;
    for (const window of calendar.days.windowsOn(day)) {
      const opens = toInstant(day * DAY_MS + window.from, zone);
      const closes = toInstant(day * DAY_MS + window.to, zone);
      whole += closes - opens;
      passed += Math.max(Math.min(closes, to) - Math.max(opens, from), 0);
    }
    if (whole > 0) sum += passed / whole;
  }
  return sum;
}

/** The day on which the window that contains this reading started: the day before, where a window of that runs on past it. */
function serviceDayOf(calendar: CompiledCalendar, wallClock: WallClock): DayNumber {
  const day = dayOf(wallClock);
  const sinceYesterday = wallClock - (day - 1) * DAY_MS;
  return calendar.days.windowsOn(day - 1).some(({ to }) => sinceYesterday < to) ? day - 1 : day;
}

function movedInto(windows: readonly DayWindow[], time: number): number {
  const window = windows.find(({ to }) => time < to);
  return window === undefined ? windows[windows.length - 1].to : Math.max(window.from, time);
}
