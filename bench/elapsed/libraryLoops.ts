import { formatInTimeZone, fromZonedTime } from "date-fns-tz";
import dayjs from "dayjs";
import dayjsBusinessTime from "dayjs-business-time";
import { DateTime } from "luxon";
import { DAY_MS, MINUTE_MS } from "../../src/service-level/time";
import { HOLIDAYS, ZONE } from "../data/officeHours";

/** Service time between two instants, as it is commonly programmed with each library: milliseconds. */
export type ElapsedTime = (from: number, to: number) => number;

const holidays = new Set(HOLIDAYS);

/** Goes from day to day, and asks the library when the office opens and closes on it. */
export const withDateFnsTz: ElapsedTime = (from, to) => {
  const last = formatInTimeZone(to, ZONE, "yyyy-MM-dd");
  let elapsedMs = 0;
  for (let day = formatInTimeZone(from, ZONE, "yyyy-MM-dd"); day <= last; day = dayAfter(day)) {
    if (new Date(`${day}T00:00Z`).getUTCDay() % 6 === 0 || holidays.has(day)) continue;
    const opens = fromZonedTime(`${day}T09:00:00`, ZONE).getTime();
    const closes = fromZonedTime(`${day}T17:30:00`, ZONE).getTime();
    elapsedMs += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
  }
  return elapsedMs;
};

export const withLuxon: ElapsedTime = (from, to) => {
  let elapsedMs = 0;
  for (let day = DateTime.fromMillis(from, { zone: ZONE }).startOf("day"); day.toMillis() < to; day = day.plus({ days: 1 })) {
    if (day.weekday > 5 || holidays.has(day.toISODate())) continue;
    const opens = day.set({ hour: 9, minute: 0 }).toMillis();
    const closes = day.set({ hour: 17, minute: 30 }).toMillis();
    elapsedMs += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
  }
  return elapsedMs;
};

/** Knows only the zone of the machine, and whole minutes. */
export function withDayjsBusinessTime(): ElapsedTime {
  dayjs.extend(dayjsBusinessTime);
  const open = [{ start: "09:00:00", end: "17:30:00" }];
  dayjs.setHolidays(HOLIDAYS);
  dayjs.setBusinessTime({ sunday: null, monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null });
  return (from, to) => dayjs(from).businessMinutesDiff(dayjs(to)) * MINUTE_MS;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}
