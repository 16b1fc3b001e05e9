import type { DurationMs, Instant } from "../time";
import type { CompiledCalendar } from "./compileCalendar";

/**
 * The earliest instant by which `durationMs` of service time has passed since `start`. At a closing edge it is the closing time
 * itself, not the next opening. A duration of 0 gives `start` inside service hours, else the next opening. `Infinity` when the
 * calendar never has that much service time left, as one without service hours; `NaN` when an argument is not known or negative.
 * @example Fri 16:00 and 2 h, open Mon-Fri 09:00-17:00 //=> Mon 10:00
 * @example Fri 16:00 and 1 h //=> Fri 17:00
 */
export function dueInstant(calendar: CompiledCalendar, start: Instant, durationMs: DurationMs): Instant {
  return dueAfter(calendar, start, calendar.serviceTimeAt(start), durationMs);
}

/** `dueInstant` for callers that have asked the calendar for `servedMs`, the service time at `start`, already. */
export function dueAfter(calendar: CompiledCalendar, start: Instant, servedMs: DurationMs, durationMs: DurationMs): Instant {
  if (!(durationMs >= 0)) return Number.NaN;
  const target = servedMs + durationMs;
  return target === servedMs ? calendar.nextOpen(start) : calendar.earliestAt(target);
}
