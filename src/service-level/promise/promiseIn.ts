import type { Agreement, AvailabilityPromise } from "../agreement";
import { normalWord } from "../agreement";
import { countedOutages, downtimesOf, serviceHours } from "../availability";
import type { CountedOutage } from "../availability";
import { periodsBetween } from "../period";
import type { Period, PeriodOptions } from "../period";
import type { Outage } from "../records";
import type { Instant, Interval } from "../time";
import { promisePercent } from "./equivalents";
import { promiseStress } from "./promiseStress";
import type { PromisePeriod, PromiseReview } from "./types";

/**
 * Whether a promise is kept, part by part: in each month, quarter or year of it that has a part in `during`, seen from the end of `during` or from
 * `asOf`, whichever comes first. A year that is not over is kept as long as nothing has broken it. An outage belongs to the period in which it starts,
 * with its whole length; it counts in the hours of the promise's calendar, else in every hour. Without a service the promise speaks of all
 * of them, each outage of each one counted.
 */
export function promiseIn(promise: AvailabilityPromise, outages: readonly Outage[], agreement: Agreement, during: Interval, asOf: Instant): PromiseReview {
  const options = { zone: agreement.zone, fiscalYearStartMonth: agreement.fiscalYearStartMonth };
  const seenFrom = Math.min(during.to, asOf);
  const hours = serviceHours(calendarOf(promise, agreement));
  const counted = countedOutages(downtimesOf(outages, seenFrom, promise.service), hours);
  const periods = periodsBetween(during.from, Math.max(during.from + 1, seenFrom), promise.per, options).map((period) => judged(promise, period, counted, seenFrom, options));
  return {
    promise, periods, isKept: periods.every(({ isKept }) => isKept),
    equivalent: promisePercent(promise.outages ?? Number.NaN, promise.restoreWithinMs ?? Number.NaN, promise.per),
    stress: promiseStress(promise, outages, hours, agreement, asOf),
  };
}

function calendarOf({ calendar }: AvailabilityPromise, { calendars }: Agreement) {
  return calendar === undefined ? undefined : [...calendars.values()].find(({ name }) => normalWord(name) === normalWord(calendar));
}

function judged(promise: AvailabilityPromise, period: Period, counted: readonly CountedOutage[], seenFrom: Instant, options: PeriodOptions): PromisePeriod {
  const { outages: allowed, restoreWithinMs } = promise;
  const outages = counted.filter(({ from }) => from >= period.from && from < period.to);
  const tooLong = outages.filter(({ durationMs }) => durationMs > (restoreWithinMs ?? Number.POSITIVE_INFINITY));
  const frequencyKept = allowed === undefined ? undefined : outages.length <= allowed;
  const durationKept = restoreWithinMs === undefined ? undefined : tooLong.length === 0;
  const until = Math.min(period.to, seenFrom);
  return {
    period, until, isOver: until === period.to, outages, allowed, restoreWithinMs, tooLong, frequencyKept, durationKept,
    longestMs: outages.reduce((longest, { durationMs }) => Math.max(longest, durationMs), 0),
    isKept: frequencyKept !== false && durationKept !== false,
    monthsLeft: fullMonths(until, period.to, options),
  };
}

/** Months of the calendar that begin at `from` or later, up to `to`, the end of one. */
function fullMonths(from: Instant, to: Instant, options: PeriodOptions): number {
  return periodsBetween(from, to, "month", options).filter((month) => month.from >= from).length;
}

