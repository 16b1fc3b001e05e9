import { DAY_MS, HOUR_MS, MINUTE_MS, YEAR_MS } from "../time";
import type { DurationMs, Instant, Interval } from "../time";
import { poissonInterval } from "../statistics";
import { countedOutages, downtimeWithin } from "./serviceHours";
import type { ServiceHours } from "./serviceHours";
import type { Availability, Downtime, OutageRate } from "./types";

/** Upper ends of the lengths by which outages are counted; the last has none. */
export const DURATION_BANDS: readonly DurationMs[] = [15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, DAY_MS, Number.POSITIVE_INFINITY];

/**
 * How one service did over periods. Minutes are split at the edges of a period; an outage is counted once, where it starts. Nothing after `asOf`
 * counts, neither as downtime nor as agreed time, and nothing before `since`: a period wholly before it has no data.
 * @param downtimes of that service, from `downtimesOf`
 * @param since from `agreedSince`; always when left out
 */
export function availabilityIn(downtimes: readonly Downtime[], hours: ServiceHours, periods: readonly Interval[], asOf: Instant, since: Instant = Number.NEGATIVE_INFINITY): Availability[] {
  const counted = countedOutages(downtimes, hours);
  return periods.map((period) => {
    const known = { from: Math.max(period.from, since), to: Math.min(period.to, asOf) };
    const agreedMs = hours.elapsedMs(known);
    const downtimeMs = sumOf(downtimes, (downtime) => downtimeWithin(downtime, hours, known));
    const parts = downtimes.flatMap((downtime) => downtime.parts);
    const outages = counted.filter(({ from }) => from >= known.from && from < known.to);
    const restored = counted.filter(({ to, isOpen }) => !isOpen && to >= known.from && to < period.to);
    const mtrsMs = sumOf(restored, ({ durationMs }) => durationMs) / restored.length;
    const mtbfMs = outages.length < 2 ? Number.NaN : (agreedMs - downtimeMs) / outages.length;
    return {
      ...known, agreedMs, downtimeMs, outages, restored, mtrsMs, mtbfMs, mtbsiMs: mtbfMs + mtrsMs,
      availability: (agreedMs - downtimeMs) / agreedMs,
      byBand: DURATION_BANDS.map((band, index) => outages.filter(({ durationMs }) => durationMs <= band && !(durationMs <= DURATION_BANDS[index - 1])).length),
      longestMs: outages.reduce((longest, { durationMs }) => Math.max(longest, durationMs), 0),
      lostUserMs: sumOf(parts, (part) => (Number.isNaN(part.usersAffected) ? 0 : part.usersAffected * hours.elapsedMs(within(part, known)))),
      usersUnknownMs: sumOf(parts, (part) => (Number.isNaN(part.usersAffected) ? hours.elapsedMs(within(part, known)) : 0)),
    };
  });
}

/** How often outages come, judged by calendar time from `since` to `asOf`. None seen is no proof of none: the upper limit says what is still possible. */
export function outageRate(downtimes: readonly Downtime[], hours: ServiceHours, since: Instant, asOf: Instant): OutageRate {
  const outages = countedOutages(downtimes, hours).filter(({ from }) => from >= since && from < asOf);
  const observedMs = Math.max(0, asOf - since);
  const last = outages.reduce((latest, { to }) => Math.max(latest, to), since);
  return { outages: outages.length, observedMs, perYear: poissonInterval(outages.length, observedMs / YEAR_MS), sinceLastMs: Math.max(0, asOf - last) };
}

function within({ from, to }: Interval, period: Interval): Interval {
  return { from: Math.max(from, period.from), to: Math.min(to, period.to) };
}

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
