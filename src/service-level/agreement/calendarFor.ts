import type { ServiceCalendar } from "../calendar";
import { isSameWord } from "./isSameWord";
import { normalWord } from "./normalWord";
import type { Agreement, Sla } from "./types";

/** What an agreement says of service hours. */
export type AgreedHours = Pick<Agreement, "calendars" | "services" | "defaultCalendar" | "zone">;

export interface CalendarChoice {
  readonly calendar: ServiceCalendar;
  /** No calendar is named anywhere, or none of that name exists: time counts round the clock, and the review says so. */
  readonly isFallback: boolean;
}

/**
 * The service hours in which an SLA counts a ticket of a service: the SLA's own calendar, else the service's, else the agreement's default,
 * else the only one there is, else 24 hours every day in the agreement's zone. A target in calendar time counts round the clock, in the zone of
 * that calendar. Names are compared without case and outer blanks.
 */
export function calendarFor(agreement: AgreedHours, sla: Pick<Sla, "calendar" | "target"> | undefined, service: string): CalendarChoice {
  const choice = namedCalendar(agreement, sla?.calendar, service);
  return sla?.target.kind === "calendarTime" ? { calendar: roundTheClock(choice.calendar.zone), isFallback: false } : choice;
}

function namedCalendar(agreement: AgreedHours, named: string | undefined, service: string): CalendarChoice {
  const { calendars } = agreement;
  const ofService = agreement.services.find(({ name }) => isSameWord(name, service))?.calendar;
  for (const name of [named, ofService, agreement.defaultCalendar]) {
    const calendar = name === undefined ? undefined : calendarNamed(calendars, name);
    if (calendar !== undefined) return { calendar, isFallback: false };
  }
  if (calendars.size === 1) return { calendar: [...calendars.values()][0], isFallback: false };
  return { calendar: roundTheClock(agreement.zone), isFallback: true };
}

function calendarNamed(calendars: Agreement["calendars"], name: string): ServiceCalendar | undefined {
  const wanted = normalWord(name);
  if (wanted === "") return undefined;
  return calendars.get(name) ?? [...calendars].find(([known]) => normalWord(known) === wanted)?.[1];
}

const openAllDay = new Map<string, ServiceCalendar>();

/** One object a zone, so that its compiled table is built once. */
function roundTheClock(zone: string): ServiceCalendar {
  const known = openAllDay.get(zone);
  if (known !== undefined) return known;
  const calendar = { name: "24x7", zone, week: Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]), holidays: [] };
  openAllDay.set(zone, calendar);
  return calendar;
}
