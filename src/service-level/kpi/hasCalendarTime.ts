import type { Kpi, Sla } from "../agreement";
import { variantOf } from "./kpiVariant";
import { isOfTickets, KPI_MEASURES } from "./measures";
import { slasOfKpi } from "./slasOfKpi";

/** Whether a KPI that tells service hours tells those of some tickets round the clock, because an SLA that names it counts in calendar time. */
export function hasCalendarTime(kpi: Pick<Kpi, "id" | "measure" | "variant">, slas: readonly Sla[]): boolean {
  const { hours, rule, ending } = variantOf(kpi);
  const tellsTimes = isOfTickets(kpi.measure) && (hours === "service hours" ? ending !== "closing" : rule === "closed within");
  const clock = KPI_MEASURES[kpi.measure].anchor === "first response" ? "response" : "resolution";
  return tellsTimes && slasOfKpi(kpi, slas, clock).some(({ target }) => target.kind === "calendarTime");
}
