import type { Agreement } from "../agreement";
import { periodContaining, periodOf, periodUpTo, previousPeriod, trendPeriods } from "../period";
import type { Grain, Period, PeriodOptions } from "../period";
import type { ReviewType } from "../records";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

/** How long a period each type of review looks at. An implementation review looks at half a year. */
export const REVIEW_GRAINS: Readonly<Record<ReviewType, Grain>> = {
  "sync": "week", "monthly": "month", "quarterly": "quarter", "half-year": "half-year", "annual": "year", "implementation": "half-year",
};

/** How many months an implementation review looks at. */
const MONTHS_LOOKED_AT = 6;

/**
 * The period that a review looks at when none is named: the newest complete one before `asOf`, or the one that contains `asOf` when
 * the tickets begin only in it. An implementation review looks at the six months that end with such a month; its name is that of the first and the last
 * of them, "2026-01/2026-06". `undefined` when `asOf` is not known.
 */
export function defaultPeriod(tickets: Tickets, agreement: Agreement, type: ReviewType, asOf: Instant): Period | undefined {
  const options = periodOptions(agreement);
  const isOfMonths = type === "implementation";
  const current = periodContaining(asOf, isOfMonths ? "month" : REVIEW_GRAINS[type], options);
  if (current === undefined) return undefined;
  const previous = previousPeriod(current, options);
  const period = tickets.opened.some((opened) => opened < previous.to) ? previous : current;
  return isOfMonths ? monthsUpTo(period, options) : period;
}

/** The period of a name: one of the calendar, or the six months of an implementation review, "2026-01/2026-06"; `undefined`: it names none. */
export function namedReviewPeriod(name: string, agreement: Agreement): Period | undefined {
  const options = periodOptions(agreement);
  if (!name.includes("/")) return periodOf(name, options);
  const last = periodOf(name.slice(name.indexOf("/") + 1), options);
  const months = last && monthsUpTo(last, options);
  return months?.name === name.trim() ? months : undefined;
}

/** The period that a review compares with: the one before, of the same length. */
export function periodBefore(period: Period, agreement: Agreement): Period {
  const options = periodOptions(agreement);
  if (!period.name.includes("/")) return previousPeriod(period, options);
  return monthsUpTo(periodUpTo(period.from, "month", options)!, options);
}

/** What periods need to know of an agreement. */
export function periodOptions({ zone, fiscalYearStartMonth }: Agreement): PeriodOptions {
  return { zone, fiscalYearStartMonth };
}

/** The six months of an implementation review that end with this one. */
function monthsUpTo(last: Period, options: PeriodOptions): Period {
  const [first] = trendPeriods(last, MONTHS_LOOKED_AT, options);
  return { name: `${first.name}/${last.name}`, grain: "half-year", from: first.from, to: last.to };
}
