import type { Holiday, ServiceWindow } from "../../src/service-level/calendar";
import type { CaseCalendar } from "../service-level/calendar/caseCalendar";
import { calendarOfCase } from "../service-level/calendar/caseCalendar";

const DAY = 86_400_000;

/** Calendars of the case files as rows of the tables `Calendars` and `Holidays`, each calendar once and holidays in a row as one with a last day. */
export function calendarRows<D>(all: readonly CaseCalendar[], dateCell: (wallClock: string) => D): {
  calendars: string[][];
  holidays: (string | D)[][];
  nameOf: (calendar: CaseCalendar) => string;
} {
  const names = new Map<string, string>();
  const calendars: string[][] = [["Calendar", "Time zone", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]];
  const holidays: (string | D)[][] = [["Calendar", "Date", "Last day", "Name", "Hours"]];
  for (const facts of all) {
    const key = JSON.stringify(facts);
    if (names.has(key)) continue;
    const name = `Calendar ${names.size + 1}`;
    names.set(key, name);
    const calendar = calendarOfCase(facts);
    calendars.push([name, calendar.zone, ...calendar.week.map(hoursText)]);
    for (const { first, last, hours } of spansOf(calendar.holidays)) holidays.push([name, dateCell(dayText(first)), last === first ? "" : dateCell(dayText(last)), "Holiday", hours]);
  }
  return { calendars, holidays, nameOf: (facts) => names.get(JSON.stringify(facts))! };
}

function spansOf(holidays: readonly Holiday[]): { first: number; last: number; hours: string }[] {
  const spans: { first: number; last: number; hours: string }[] = [];
  for (const { date, windows } of [...holidays].sort((a, b) => a.date - b.date)) {
    const [before, hours] = [spans.at(-1), hoursText(windows)];
    if (before?.last === date - DAY && before.hours === hours) before.last = date;
    else spans.push({ first: date, last: date, hours });
  }
  return spans;
}

const dayText = (date: number) => new Date(date).toISOString().slice(0, 10);

/** A day of 24 hours is written as people write it. */
function hoursText(windows: readonly ServiceWindow[]): string {
  return windows.map(({ fromMinute, toMinute }) => (fromMinute === 0 && toMinute === 1440 ? "24 h" : `${clock(fromMinute)}-${clock(toMinute)}`)).join(", ");
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}
