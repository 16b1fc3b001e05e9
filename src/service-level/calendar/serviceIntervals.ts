import { toWallClock } from "../time";
import type { Instant, Interval } from "../time";
import type { CompiledCalendar } from "./compileCalendar";
import { dayOf } from "./serviceDays";
import type { Holiday } from "./types";

/**
 * The service hours in `[from, to)`, cut to it, in time order; nothing when `to` is not after `from`. Days that touch, as with
 * 24 h, are one interval.
 */
export function* serviceIntervals(calendar: CompiledCalendar, from: Instant, to: Instant): Iterable<Interval> {
  for (let at = calendar.nextOpen(from); at < to;) {
    const closes = calendar.closingAfter(at, to);
    yield { from: at, to: closes };
    at = calendar.nextOpen(closes);
  }
}

/** Whether service hours run at `instant`: opening time is inside, closing time is not. False when the instant is not known. */
export function isOpen(calendar: CompiledCalendar, instant: Instant): boolean {
  return calendar.nextOpen(instant) === instant;
}

/** The holiday or exception on the date that the calendar's wall clock shows at `instant`, if there is one. */
export function holidayAt(calendar: CompiledCalendar, instant: Instant): Holiday | undefined {
  return calendar.days.holidayOn(dayOf(toWallClock(instant, calendar.source.zone)));
}
