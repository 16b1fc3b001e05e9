import { type Agreement, calendarFor } from "../agreement";
import { compileCalendar, elapsedServiceTime } from "../calendar";
import { periodContaining } from "../period";
import type { ReviewType } from "../records";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { periodOptions } from "./defaultPeriod";

/**
 * The present of a review where none is given: what the agreement says, else the newest instant in the data, else `NaN`. From the newest instant
 * it moves on to the end of its month, or week in a sync, where no agreed service time is left until then: a desk that is closed writes nothing, so that the month is over.
 * @example newest Wed 30 September 22:53, open Mon-Fri 09:00-17:00 //=> 1 October 00:00
 * @example newest Wed 30 September 16:59 //=> that very instant
 */
export function defaultAsOf({ newest }: Tickets, agreement: Agreement, type: ReviewType = "monthly"): Instant {
  if (agreement.asOf !== undefined) return agreement.asOf;
  if (!Number.isFinite(newest)) return Number.NaN;
  const around = periodContaining(newest, type === "sync" ? "week" : "month", periodOptions(agreement))!;
  const hasServed = serviceTimeIn(agreement, around.from, around.to) > 0;
  return hasServed && serviceTimeIn(agreement, newest, around.to) === 0 ? around.to : newest;
}

/** Of all service hours that were agreed, those of services and SLAs too. Of an SLA in calendar time they are all hours. */
function serviceTimeIn(agreement: Agreement, from: Instant, to: Instant): number {
  const ofServices = agreement.services.map(({ calendar }) => ({ calendar, target: { kind: "due" } as const }));
  const calendars = new Set([undefined, ...ofServices, ...agreement.slas].map((agreed) => calendarFor(agreement, agreed, "").calendar));
  return [...calendars].reduce((total, calendar) => total + elapsedServiceTime(compileCalendar(calendar), from, to), 0);
}
