import type { Holiday, ServiceCalendar, ServiceWindow } from "../../../src/service-level/calendar";
import type { WallClock } from "../../../src/service-level/time";

/** A calendar as the files in `test/cases/` write it. */
export interface CaseCalendar {
  readonly timezone: string;
  readonly weekly: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** "2006-01-16", or "*-12-25" for every year. */
  readonly holidays: readonly string[];
  /** "12-25": every year. */
  readonly holidays_yearly?: readonly string[];
  /** Windows that replace those of a date. */
  readonly shifts?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
  /** Time taken out of a date's windows. */
  readonly breaks?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const FIRST_YEAR = 1990;
const LAST_YEAR = 2035;

export function calendarOfCase(from: CaseCalendar): ServiceCalendar {
  const week = DAYS.map((day) => windowsOf(from.weekly[day] ?? []));
  const dates = new Map<string, readonly ServiceWindow[]>();
  const yearly = [...(from.holidays_yearly ?? []), ...from.holidays.filter((date) => date.startsWith("*-")).map((date) => date.slice(2))];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) for (const day of yearly) dates.set(`${year}-${day}`, []);
  for (const [date, windows] of Object.entries(from.shifts ?? {})) dates.set(date, windowsOf(windows));
  for (const date of from.holidays) if (!date.startsWith("*-")) dates.set(date, []);
  for (const [date, breaks] of Object.entries(from.breaks ?? {})) {
    const windows = dates.get(date) ?? week[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
    dates.set(date, windowsOf(breaks).reduce(without, windows));
  }
  const holidays: Holiday[] = [...dates].map(([date, windows]) => ({ date: wallClockOf(date), name: date, windows }));
  return { name: "case", zone: from.timezone, week, holidays };
}

/** "2006-01-04T15:58:30" or "2006-01-04". */
export function wallClockOf(text: string): WallClock {
  return Date.parse(text.includes("T") ? `${text}Z` : `${text}T00:00Z`);
}

function windowsOf(pairs: readonly (readonly [string, string])[]): ServiceWindow[] {
  return pairs.map(([from, to]) => ({ fromMinute: minuteOf(from), toMinute: minuteOf(to) }));
}

function minuteOf(text: string): number {
  const [hour, minute] = text.split(":").map(Number);
  return hour * 60 + minute;
}

function without(windows: readonly ServiceWindow[], pause: ServiceWindow): readonly ServiceWindow[] {
  return windows.flatMap(({ fromMinute, toMinute }) => [
    { fromMinute, toMinute: Math.min(toMinute, pause.fromMinute) },
    { fromMinute: Math.max(fromMinute, pause.toMinute), toMinute },
  ]).filter(({ fromMinute, toMinute }) => fromMinute < toMinute);
}
