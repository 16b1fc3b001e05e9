import { calendarFor } from "../agreement";
import type { Agreement } from "../agreement";
import { compileCalendar } from "../calendar";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import type { OutlookOptions } from "../trend";
import { periodOptions } from "./defaultPeriod";

const firsts = new WeakMap<Tickets, Instant>();

/** What a look ahead needs: it goes by the working days of the default calendar, and begins with the first whole period. */
export function outlookOptions(tickets: Tickets, agreement: Agreement, asOf: Instant, horizon: number): OutlookOptions {
  const calendar = compileCalendar(calendarFor(agreement, undefined, "").calendar);
  const first = firsts.get(tickets) ?? tickets.opened.reduce((earliest, opened) => (opened < earliest ? opened : earliest), Number.POSITIVE_INFINITY);
  firsts.set(tickets, first);
  return { ...periodOptions(agreement), asOf, horizon, calendar, first };
}
