import type { Agreement } from "../../../service-level/agreement";
import { type Period, periodsBetween } from "../../../service-level/period";
import { defaultPeriod, periodOptions, REVIEW_GRAINS, type ReviewType } from "../../../service-level/review";
import type { Tickets } from "../../../service-level/ticket";
import type { Instant } from "../../../service-level/time";

/** A period that could be reviewed. */
export interface PeriodChoice {
  readonly period: Period;
  /** Tickets opened in it. */
  readonly opened: number;
  /** It is over in the data. */
  readonly isComplete: boolean;
}

/** More than this many weeks or months nobody scrolls through. */
const MOST_CHOICES = 120;

/** The periods of a type of review that have tickets, newest first; none when no ticket has a date up to `asOf`. */
export function reviewPeriods(tickets: Tickets, agreement: Agreement, type: ReviewType, asOf: Instant): PeriodChoice[] {
  const opened = Float64Array.from(tickets.opened.filter((instant) => instant <= asOf)).sort();
  if (opened.length === 0 || !Number.isFinite(asOf)) return [];
  return periodsOf(tickets, agreement, type, opened[0], asOf)
    .reverse()
    .slice(0, MOST_CHOICES)
    .map((period) => ({ period, opened: before(opened, period.to) - before(opened, period.from), isComplete: period.to <= asOf + 1 }))
    .filter(({ opened: count }) => count > 0);
}

/** The choice that is proposed: the newest complete period, else the newest. */
export function proposedChoice(choices: readonly PeriodChoice[]): PeriodChoice | undefined {
  return choices.find(({ isComplete }) => isComplete) ?? choices[0];
}

function periodsOf(tickets: Tickets, agreement: Agreement, type: ReviewType, first: Instant, asOf: Instant): Period[] {
  const options = periodOptions(agreement);
  if (type !== "implementation") return periodsBetween(first, asOf + 1, REVIEW_GRAINS[type], options);
  // An implementation review looks at the half-year that ends with any month of the data.
  return periodsBetween(first, asOf, "month", options).flatMap((month) => defaultPeriod(tickets, agreement, type, month.to) ?? []);
}

/** How many of the sorted instants lie before one. */
function before(sorted: Float64Array, instant: Instant): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
