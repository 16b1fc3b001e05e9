import { calendarFor } from "../agreement";
import { compileCalendar } from "../calendar";
import type { CompiledCalendar, ServiceCalendar } from "../calendar";
import type { KpiData } from "../kpi";
import type { OutlookOptions } from "../trend";
import { periodOptions } from "./defaultPeriod";

const compiled = new WeakMap<ServiceCalendar, CompiledCalendar>();
const firsts = new WeakMap<KpiData, number>();

/** What a look ahead needs: it goes by the working days of the default calendar, and begins with the first whole period. */
export function outlookOptions(data: KpiData, horizon: number): OutlookOptions {
  const { calendar } = calendarFor(data.agreement, undefined, "");
  const hours = compiled.get(calendar) ?? compileCalendar(calendar);
  compiled.set(calendar, hours);
  const first = firsts.get(data) ?? data.tickets.opened.reduce((earliest, opened) => (opened < earliest ? opened : earliest), Number.POSITIVE_INFINITY);
  firsts.set(data, first);
  return { ...periodOptions(data.agreement), asOf: data.asOf, horizon, calendar: hours, first };
}
