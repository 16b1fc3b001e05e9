import type { Agreement } from "./types";

/**
 * The zone on whose wall clock ticket dates are written and shown: what the agreement says, else that of its default calendar or of
 * its only one, else the agreement's own.
 */
export function ticketZoneOf(agreement: Pick<Agreement, "ticketZone" | "calendars" | "defaultCalendar" | "zone">): string {
  const { calendars, defaultCalendar } = agreement;
  const calendar = calendars.get(defaultCalendar ?? "") ?? (calendars.size === 1 ? [...calendars.values()][0] : undefined);
  return agreement.ticketZone ?? calendar?.zone ?? agreement.zone;
}
