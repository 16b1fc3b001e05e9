import { compileCalendar, elapsedServiceTime } from "../calendar";
import type { ServiceCalendar } from "../calendar";
import type { DurationMs, Instant, Interval } from "../time";
import type { CountedOutage, Downtime } from "./types";

/** Agreed service time as outages need it: that of a calendar, or every hour. */
export interface ServiceHours {
  elapsedMs(interval: Interval): DurationMs;
  /** The instant itself inside service hours, else the next opening. */
  nextOpen(instant: Instant): Instant;
}

const ALL_HOURS: ServiceHours = { elapsedMs: ({ from, to }) => Math.max(0, to - from), nextOpen: (instant) => instant };

/** The hours of a calendar; every hour without one. */
export function serviceHours(calendar: ServiceCalendar | undefined): ServiceHours {
  if (calendar === undefined) return ALL_HOURS;
  const hours = compileCalendar(calendar);
  return { elapsedMs: ({ from, to }) => elapsedServiceTime(hours, from, to), nextOpen: (instant) => hours.nextOpen(instant) };
}

/** The downtimes that count, in their order: those with time inside service hours, each from its first minute there. */
export function countedOutages(downtimes: readonly Downtime[], hours: ServiceHours): CountedOutage[] {
  return downtimes.flatMap((downtime) => {
    const { service, to, isOpen, parts } = downtime;
    const first = parts.find((part) => hours.elapsedMs(part) > 0);
    return first === undefined ? [] : [{ service, from: hours.nextOpen(first.from), to, isOpen, durationMs: downtimeWithin(downtime, hours, downtime) }];
  });
}

/** How much service time of a downtime that counts lies within an interval. */
export function downtimeWithin({ parts }: Downtime, hours: ServiceHours, { from, to }: Interval): DurationMs {
  return parts.reduce((sum, part) => sum + hours.elapsedMs({ from: Math.max(part.from, from), to: Math.min(part.to, to) }), 0);
}
