import type { Instant, Interval } from "../time";
import type { KpiData } from "./KpiData";

/** The first thing that is known of: a ticket, an outage, an answer, a change, a review, an entry, or the start of the agreement. */
export function firstRecord(data: KpiData): Instant {
  const { records, agreement } = data;
  const dates = [
    ...records.outages.map(({ from }) => from), ...records.feedback.map(({ at }) => at), ...records.changes.map(({ implemented }) => implemented),
    ...records.reviews.map(({ planned }) => planned), ...records.actions.map(({ due }) => due), ...records.figures.map(({ from }) => from), agreement.contract.start ?? Number.NaN,
  ];
  return dates.reduce((earliest, date) => (date < earliest ? date : earliest), data.firstTicket);
}

/** All that is known up to `asOf`, and the instant itself. */
export function wholeTime(data: KpiData): Interval {
  return { from: Math.min(firstRecord(data), data.asOf), to: data.asOf + 1 };
}
