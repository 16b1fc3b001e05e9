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
    const durationMs = hours.elapsedMs(downtime);
    const { service, to, isOpen } = downtime;
    return durationMs > 0 ? [{ service, from: hours.nextOpen(downtime.from), to, isOpen, durationMs }] : [];
  });
}
