import { MINUTE_MS } from "../../src/service-level/time";
import { CLOSES_MINUTE, HOLIDAYS, OPENS_MINUTE, workingDays, ZONE } from "../data/officeHours";
import type { ElapsedTime } from "./libraryLoops";

/** Adds up what each working day of a list has in common with the time between. */
export function byListOfDays(): ElapsedTime {
  const days = workingDays();
  return (from, to) => days.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(to, closes) - Math.max(from, opens)), 0);
}

/** Looks at a clock in London in every single minute. */
export function byMinute(): ElapsedTime {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: ZONE, hourCycle: "h23", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
  });
  const isOpen = (instant: number) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const minute = Number(parts.hour) * 60 + Number(parts.minute);
    const isWorkingDay = !["Sat", "Sun"].includes(parts.weekday) && !HOLIDAYS.includes(`${parts.year}-${parts.month}-${parts.day}`);
    return isWorkingDay && minute >= OPENS_MINUTE && minute < CLOSES_MINUTE;
  };
  return (from, to) => {
    let minutes = 0;
    for (let instant = from; instant < to; instant += MINUTE_MS) if (isOpen(instant)) minutes++;
    return minutes * MINUTE_MS;
  };
}
