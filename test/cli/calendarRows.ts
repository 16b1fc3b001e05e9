import type { ServiceWindow } from "../../src/service-level/calendar";
import type { CaseCalendar } from "../service-level/calendar/caseCalendar";
import { calendarOfCase } from "../service-level/calendar/caseCalendar";


/** Calendars of the case files as rows of the tables `Calendars` and `Holidays`, each calendar once. */
export function calendarRows<D>(all: readonly CaseCalendar[], dateCell: (wallClock: string) => D): {
  calendars: string[][];
  holidays: (string | D)[][];
  nameOf: (calendar: CaseCalendar) => string;
} {
  const names = new Map<string, string>();
  const calendars: string[][] = [["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]];
  const holidays: (string | D)[][] = [["Calendar", "Date", "Name", "Hours"]];
  for (const facts of all) {
    const key = JSON.stringify(facts);
    if (names.has(key)) continue;
    const name = `Calendar ${names.size + 1}`;
    names.set(key, name);
    const calendar = calendarOfCase(facts);
    calendars.push([name, calendar.zone, ...calendar.week.map(hoursText)]);
    for (const { date, windows } of calendar.holidays) holidays.push([name, dateCell(new Date(date).toISOString().slice(0, 10)), "Holiday", hoursText(windows)]);
  }
  return { calendars, holidays, nameOf: (facts) => names.get(JSON.stringify(facts))! };
}

/** A day of 24 hours is written as people write it. */
function hoursText(windows: readonly ServiceWindow[]): string {
  return windows.map(({ fromMinute, toMinute }) => (fromMinute === 0 && toMinute === 1440 ? "24 h" : `${clock(fromMinute)}-${clock(toMinute)}`)).join(", ");
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
