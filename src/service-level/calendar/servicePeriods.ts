import { DAY_MS, offsetStretches } from "../time";
import type { Instant } from "../time";
import { dayOf } from "./serviceDays";
import type { ServiceDays } from "./serviceDays";

/**
 * The service periods in `[from, to)` in time order, flat: opening, closing, opening, closing ... Periods that touch are one.
 *
 * A window means what the wall clock shows, so each stretch of one offset is cut out of the windows on its own: readings that a
 * gap leaves out are never open, readings that occur twice are open twice.
 */
export function servicePeriods(days: ServiceDays, zone: string, from: Instant, to: Instant): Instant[] {
  const periods: Instant[] = [];
  for (const stretch of offsetStretches(from, to, zone)) {
    const lastDay = dayOf(stretch.to + stretch.offsetMs);
    // The day before may have a window that runs past midnight.
    for (let day = dayOf(stretch.from + stretch.offsetMs) - 1; day <= lastDay; day++) {
      const midnight = day * DAY_MS - stretch.offsetMs;
      for (const window of days.windowsOn(day)) {
        const opens = Math.max(midnight + window.from, stretch.from);
        const closes = Math.min(midnight + window.to, stretch.to);
        if (opens < closes) append(periods, opens, closes);
      }
    }
  }
  return periods;
}

function append(periods: Instant[], opens: Instant, closes: Instant): void {
  const lastClosing = periods.length - 1;
  if (lastClosing > 0 && opens <= periods[lastClosing]) periods[lastClosing] = Math.max(periods[lastClosing], closes);
  else periods.push(opens, closes);
}
