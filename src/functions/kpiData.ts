import { KpiData } from "../service-level/kpi";
import type { Instant } from "../service-level/time";
import type { Definitions } from "./definitions";
import { RecentlyUsed } from "./RecentlyUsed";
import type { TicketData } from "./ticketData";

/** Rows of tickets that one range keeps measured: a sheet may ask for every KPI of the last instants. */
const MEASURED_ROWS = 2_000_000;
const MEASURED_AT_LEAST = 2;

const measured = new WeakMap<TicketData, RecentlyUsed<KpiData>>();

/** What KPIs of a range are measured from at one instant; the same object for every cell that asks, so that each pass over the tickets is made once. */
export function kpiDataOf(data: TicketData, { agreement, records }: Definitions, asOf: Instant): KpiData {
  const known = measured.get(data) ?? new RecentlyUsed<KpiData>(MEASURED_ROWS, MEASURED_AT_LEAST);
  measured.set(data, known);
  const key = String(asOf);
  return known.get(key) ?? known.add(key, new KpiData(data.tickets, agreement, asOf, records), data.tickets.size);
}
