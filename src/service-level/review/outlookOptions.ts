import { calendarFor } from "../agreement";
import { compileCalendar } from "../calendar";
import type { KpiData } from "../kpi";
import type { OutlookOptions } from "../trend";
import { periodOptions } from "./defaultPeriod";

/** What a look ahead needs: it goes by the working days of the default calendar, and begins with the first whole period. */
export function outlookOptions({ agreement, asOf, firstTicket }: KpiData, horizon: number): OutlookOptions {
  const calendar = compileCalendar(calendarFor(agreement, undefined, "").calendar);
  return { ...periodOptions(agreement), asOf, horizon, calendar, first: firstTicket };
}
