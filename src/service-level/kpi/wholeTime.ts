import type { Kpi } from "../agreement";
import type { Instant, Interval } from "../time";
import type { KpiData } from "./KpiData";
import { isOfTickets } from "./measures";

/** From when on a KPI can be counted: since the first ticket, or, where it is not measured from tickets, since anything is known of. */
export function countedSince(kpi: Kpi, data: KpiData): Instant {
  return isOfTickets(kpi.measure) ? data.firstTicket : firstRecord(data);
}

/** The first thing that is known of: a ticket, an outage, an answer, a change, a review, an entry, or the start of the agreement. */
function firstRecord(data: KpiData): Instant {
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
