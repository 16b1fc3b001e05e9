import { calendarFor, normalWord } from "../agreement";
import { agreedSince, availabilityIn, downtimesOf, observedSince, outageRate, serviceHours } from "../availability";
import type { Availability, OutageRate } from "../availability";
import type { KpiData } from "../kpi";
import { promiseIn } from "../promise";
import type { PromiseReview } from "../promise";
import type { Period } from "../period";

/** How one service did. */
export interface ServiceAvailability {
  readonly service: string;
  readonly result: Availability;
  /** The period of the same length before it. */
  readonly previous: Availability;
  /** Beside the periods of the trend. */
  readonly trend: readonly Availability[];
  readonly rate: OutageRate;
}

/** Outages as the review sees them; empty when the workbook tells of none and promises none. */
export interface OutageReview {
  /** Periods of `trend`. */
  readonly periods: readonly Period[];
  readonly services: readonly ServiceAvailability[];
  readonly promises: readonly PromiseReview[];
}

/**
 * Every service that had outages or is promised something, in the hours of its calendar, and every promise.
 * Without a single row of outages nothing is said: nobody has written any down.
 * @param periods the reviewed one, the one before it, then those of the trend
 */
export function outageReview(data: KpiData, [period, before, ...trend]: readonly Period[]): OutageReview {
  const { agreement, records: { outages }, asOf } = data;
  if (outages.length === 0) return { periods: trend, services: [], promises: [] };
  const names = [...outages.map(({ service }) => service), ...agreement.promises.map(({ service }) => service)].filter((name) => name !== "");
  const services = [...new Map(names.map((name) => [normalWord(name), name])).values()].map((service): ServiceAvailability => {
    const hours = serviceHours(calendarFor(agreement, undefined, service).calendar);
    const seenFrom = Math.min(asOf, period.to);
    const downtimes = downtimesOf(outages, asOf, service);
    const [result, previous, ...months] = availabilityIn(downtimes, hours, [period, before, ...trend], seenFrom, agreedSince(outages, agreement));
    return { service, result, previous, trend: months, rate: outageRate(downtimes, hours, observedSince(outages, agreement, "year"), seenFrom) };
  });
  return { periods: trend, services, promises: agreement.promises.map((promise) => promiseIn(promise, outages, agreement, period, asOf)) };
}
