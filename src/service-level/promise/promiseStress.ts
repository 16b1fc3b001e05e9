import type { AvailabilityPromise } from "../agreement";
import { countedOutages, outageRate } from "../availability";
import type { Downtime, ServiceHours } from "../availability";
import { largestPoissonMean, poissonTail, wilsonInterval } from "../statistics";
import type { Instant } from "../time";
import { lengthOf } from "./equivalents";
import type { PromiseStress } from "./types";

const SAFE = 0.95;

/**
 * What becomes of a promise when outages go on as they were seen: their number as a Poisson variable, each too long with the share seen. Those that began from
 * `since` up to `until` are looked at, each with its whole length, also beyond `until`. `undefined` when nothing was observed by then.
 * @param since from `observedSince`
 */
export function promiseStress(promise: AvailabilityPromise, downtimes: readonly Downtime[], hours: ServiceHours, since: Instant, until: Instant): PromiseStress | undefined {
  if (!(since < until)) return undefined;
  const rate = outageRate(downtimes, hours, since, until);
  const years = lengthOf(promise.per) / lengthOf("year");
  const expected = { value: rate.perYear.value * years, low: rate.perYear.low * years, high: rate.perYear.high * years };
  const { outages: allowed, restoreWithinMs } = promise;
  const lengths = countedOutages(downtimes, hours).filter(({ from }) => from < until).map(({ durationMs }) => durationMs);
  const isLong = restoreWithinMs === undefined ? [] : lengths.map((length) => length > restoreWithinMs);
  const tooLong = wilsonInterval(isLong.filter(Boolean).length, isLong.length);
  const long = Number.isNaN(tooLong.value) ? 0 : tooLong.value;
  return {
    rate, expected, tooLong,
    breakFrequency: allowed === undefined ? Number.NaN : poissonTail(allowed, expected.value),
    breakDuration: restoreWithinMs === undefined ? Number.NaN : 1 - Math.exp(-expected.value * long),
    // Long and short outages are independent: none is long, and of the others there are few enough.
    breakEither: allowed === undefined && restoreWithinMs === undefined ? Number.NaN : 1 - Math.exp(-expected.value * long) * (allowed === undefined ? 1 : 1 - poissonTail(allowed, expected.value * (1 - long))),
    safeExpected: allowed === undefined ? Number.NaN : largestPoissonMean(allowed, SAFE),
    safePromise: smallestSafe(expected.value),
  };
}

function smallestSafe(mean: number): number {
  let promised = 0;
  while (poissonTail(promised, mean) > 1 - SAFE) promised++;
  return promised;
}
