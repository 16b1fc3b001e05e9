import { toWallClock } from "../time";
import type { Instant } from "../time";
import { movedPlace, periodAt, placeContaining } from "./periodCalendar";
import type { PeriodOptions } from "./periodCalendar";
import { placeOfPeriod } from "./periodOf";
import type { Grain, Period } from "./types";

/**
 * The period of that grain that contains `instant`: a quarter, half-year or year is one of the fiscal year where that starts in
 * another month than January; weeks and months are those of the calendar. `undefined` when `instant` is not known.
 */
export function periodContaining(instant: Instant, grain: Grain, options: PeriodOptions): Period | undefined {
  const wallClock = toWallClock(instant, options.zone);
  if (Number.isNaN(wallClock)) return undefined;
  const isFiscal = options.fiscalYearStartMonth !== 1 && grain !== "week" && grain !== "month";
  const period = periodAt(placeContaining(wallClock, grain, isFiscal, options), options);
  // Where clocks go back over midnight, a reading of the old day comes after the edge.
  return instant >= period.to ? nextPeriod(period, options) : period;
}

/** The newest period of that grain that has a part before `asOf`: at an edge the one that ends there, since nothing is known of the next. */
export function periodUpTo(asOf: Instant, grain: Grain, options: PeriodOptions): Period | undefined {
  return periodContaining(asOf - 1, grain, options);
}

/** The period before, of the same grain and year. */
export function previousPeriod(period: Period, options: PeriodOptions): Period {
  return periodAt(movedPlace(placeOfPeriod(period, options), -1), options);
}

/** The period after, of the same grain and year. */
export function nextPeriod(period: Period, options: PeriodOptions): Period {
  return periodAt(movedPlace(placeOfPeriod(period, options), 1), options);
}

/** The periods of that grain that have a part in `[from, to)`, oldest first; none when `to` is not after `from` or one is not known. */
export function periodsBetween(from: Instant, to: Instant, grain: Grain, options: PeriodOptions): Period[] {
  const periods: Period[] = [];
  let period = from < to ? periodContaining(from, grain, options) : undefined;
  for (; period !== undefined && period.from < to; period = nextPeriod(period, options)) periods.push(period);
  return periods;
}

/** `count` periods in a row of which `last` is the last one, oldest first; none when `count` is below 1. */
export function trendPeriods(last: Period, count: number, options: PeriodOptions): Period[] {
  const place = placeOfPeriod(last, options);
  const periods: Period[] = [];
  for (let back = Math.floor(count) - 1; back >= 0; back--) periods.push(periodAt(movedPlace(place, -back), options));
  return periods;
}
