import { type CompiledCalendar, workingDaysBetween } from "../../../src/service-level/calendar";
import { DAY_MS, type WallClock } from "../../../src/service-level/time";

/** What Excel's WORKDAY and its like in other products ask, answered by counting: the day from which on, or up to which, so many lie after `date`. 0 gives `date`. */
export function addWorkingDays(calendar: CompiledCalendar, date: WallClock, days: number): WallClock {
  const step = Math.sign(days) * DAY_MS;
  let day = date;
  for (let left = Math.abs(days); left > 0; left -= Math.abs(workingDaysBetween(calendar, day, day))) day += step;
  return day;
}
