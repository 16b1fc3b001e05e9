import type { ServiceCalendar } from "../../src/service-level/calendar";
import type { DurationMs, Instant } from "../../src/service-level/time";

/**
 * Service time found by looking at the wall clock of every single minute, and nothing clever: a second opinion for tests.
 * `from` and `to` are whole minutes of a zone whose offset is whole minutes.
 */
export function naiveServiceTime(calendar: ServiceCalendar, from: Instant, to: Instant): DurationMs {
  const shows = minuteReader(calendar.zone);
  let minutes = 0;
  for (let instant = from; instant < to; instant += 60_000) if (isOpenAt(calendar, shows(instant))) minutes++;
  return minutes * 60_000;
}

interface Reading {
  /** "2026-03-29". */
  readonly date: string;
  readonly minute: number;
}

function isOpenAt(calendar: ServiceCalendar, { date, minute }: Reading): boolean {
  return windowsOn(calendar, date).some((w) => minute >= w.fromMinute && (w.toMinute <= w.fromMinute || minute < w.toMinute))
    || windowsOn(calendar, dayBefore(date)).some((w) => w.toMinute <= w.fromMinute && minute < w.toMinute);
}

function windowsOn(calendar: ServiceCalendar, date: string): ServiceCalendar["week"][number] {
  const holiday = calendar.holidays.filter((day) => new Date(day.date).toISOString().startsWith(date)).at(-1);
  return holiday?.windows ?? calendar.week[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7];
}

function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function minuteReader(zone: string): (instant: Instant) => Reading {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  return (instant) => {
    const [date, time] = format.format(instant).split(", ");
    const [hour, minute] = time.split(":").map(Number);
    return { date, minute: hour * 60 + minute };
  };
}
