import type { ServiceCalendar } from "../../../src/service-level/calendar";
import type { WallClock } from "../../../src/service-level/time";

/** Excel's weekend codes: 1-7 two days from Sat-Sun on, 11-17 one day from Sunday on, or seven 0/1 from Monday on, 1 = weekend. */
export function calendarOfWeekend(weekend: number | string, holidays: readonly WallClock[]): ServiceCalendar | undefined {
  const isFree = freeDays(weekend);
  return isFree && {
    name: "Excel", zone: "UTC",
    week: isFree.map((free) => (free ? [] : [{ fromMinute: 0, toMinute: 1440 }])),
    holidays: holidays.map((date) => ({ date, name: "", windows: [] })),
  };
}

function freeDays(weekend: number | string): boolean[] | undefined {
  if (typeof weekend === "string") return /^[01]{7}$/.test(weekend) ? [...weekend].map((day) => day === "1") : undefined;
  const days = [0, 1, 2, 3, 4, 5, 6];
  if (weekend >= 1 && weekend <= 7) return days.map((day) => day === (weekend + 4) % 7 || day === (weekend + 5) % 7);
  if (weekend >= 11 && weekend <= 17) return days.map((day) => day === (weekend + 2) % 7);
  return undefined;
}
