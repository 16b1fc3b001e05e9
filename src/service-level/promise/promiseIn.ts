import type { Agreement, AvailabilityPromise, Validity } from "../agreement";
import { isSameWord, partInForce } from "../agreement";
import { countedOutages, downtimesOf, observedSince, serviceHours } from "../availability";
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
 * with its whole length, as far as that is known at `asOf`; it counts in the hours of the promise's calendar, else in every hour. Without a service the promise speaks of all
 * of them, each outage of each one counted. Only the time in which the promise is in force counts: from its `validFrom`, else the start of the agreement. What
 * is allowed in a period stays the same when it is in force in a part of it only.
 */
export function promiseIn(promise: AvailabilityPromise, outages: readonly Outage[], agreement: Agreement, during: Interval, asOf: Instant): PromiseReview {
  const options = { zone: agreement.zone, fiscalYearStartMonth: agreement.fiscalYearStartMonth };
  const seenFrom = Math.min(during.to, asOf);
  const hours = serviceHours(calendarOf(promise, agreement));
  const downtimes = downtimesOf(outages, asOf, promise.service);
  const counted = countedOutages(downtimes, hours);
  const inForce = { validFrom: promise.validFrom ?? agreement.contract.start, validTo: promise.validTo };
  const periods = periodsBetween(during.from, Math.max(during.from + 1, seenFrom), promise.per, options).map((period) => judged(promise, period, inForce, counted, seenFrom, options));
  const judgedPeriods = periods.filter(({ isKept }) => isKept !== undefined);
  return {
    promise, periods, isKept: judgedPeriods.length === 0 ? undefined : judgedPeriods.every(({ isKept }) => isKept),
    equivalent: promisePercent(promise.outages ?? Number.NaN, promise.restoreWithinMs ?? Number.NaN, promise.per),
    stress: promiseStress(promise, downtimes, hours, observedSince(outages, agreement, promise.per), seenFrom),
  };
}

function calendarOf({ calendar }: AvailabilityPromise, { calendars }: Agreement) {
  return calendar === undefined ? undefined : [...calendars.values()].find(({ name }) => isSameWord(name, calendar));
}

function judged(promise: AvailabilityPromise, period: Period, validity: Validity, counted: readonly CountedOutage[], seenFrom: Instant, options: PeriodOptions): PromisePeriod {
  const { outages: allowed, restoreWithinMs } = promise;
  const end = Math.min(period.to, validity.validTo ?? period.to);
  const until = Math.min(end, seenFrom);
  // A period that is still to come is promised already when the promise is.
  const inForce = partInForce(validity, { from: period.from, to: Math.max(until, period.from + 1) });
  const outages = inForce === undefined ? [] : counted.filter(({ from }) => from >= inForce.from && from < until);
  const tooLong = outages.filter(({ durationMs }) => durationMs > (restoreWithinMs ?? Number.POSITIVE_INFINITY));
  const frequencyKept = allowed === undefined || inForce === undefined ? undefined : outages.length <= allowed;
  const durationKept = restoreWithinMs === undefined || inForce === undefined ? undefined : tooLong.length === 0;
  return {
    period, inForce, isOver: until === end, outages, allowed, restoreWithinMs, tooLong, frequencyKept, durationKept,
    longestMs: outages.reduce((longest, { durationMs }) => Math.max(longest, durationMs), 0),
    isKept: inForce === undefined ? undefined : frequencyKept !== false && durationKept !== false,
    monthsLeft: fullMonths(until, end, options),
  };
}

/** Months of the calendar that begin at `from` or later, up to `to`, the end of one. */
function fullMonths(from: Instant, to: Instant, options: PeriodOptions): number {
  return periodsBetween(from, to, "month", options).filter((month) => month.from >= from).length;
}
