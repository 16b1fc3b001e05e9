import { dueAfterWorkingDays, dueInCalendarTime, dueInstant } from "../service-level/calendar";
import type { CompiledCalendar } from "../service-level/calendar";
import type { Instant } from "../service-level/time";
import type { targetArgument } from "./arguments";

/** When a target is due whose clock starts then and is never held; `Infinity` where the calendar never comes so far. */
export function dueOf(target: ReturnType<typeof targetArgument>, calendar: CompiledCalendar, start: Instant): Instant {
  switch (target.kind) {
    case "workingDays": return dueAfterWorkingDays(calendar, start, target);
    case "calendarTime": return dueInCalendarTime(calendar.source.zone, start, target);
    case "serviceTime": return dueInstant(calendar, start, target.ms);
  }
}
