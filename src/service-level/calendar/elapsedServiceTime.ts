import type { DurationMs, Instant } from "../time";
import type { CompiledCalendar } from "./compileCalendar";

/**
 * Service time in `[from, to)`: the part inside service hours, without holidays.
 * Milliseconds; 0 when `to` is not after `from`, `NaN` when one of them is not known. Closing time itself is outside.
 * @example Fri 16:00 to Mon 10:00, open Mon-Fri 09:00-17:00 //=> 2 h
 */
export function elapsedServiceTime(calendar: CompiledCalendar, from: Instant, to: Instant): DurationMs {
  if (to <= from) return 0;
  return calendar.serviceTimeAt(to) - calendar.serviceTimeAt(from);
}
