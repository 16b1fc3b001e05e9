import type { Kpi } from "../agreement";
import type { KpiQuestion } from "./Measure";

/** The question, asked of incidents only: of the tickets that the KPI's own Type column admits, else of those whose type is that of incidents. */
export function ofIncidents(question: KpiQuestion): KpiQuestion {
  const { kpi, data: { columns: { type }, tickets: { incidentTypes = [] } }, admits } = question;
  return namesTypes(kpi) ? question : { ...question, admits: (row) => admits(row) && incidentTypes[type.codes[row]] };
}

/** Whether the KPI or any ticket type tells incidents from other tickets. */
export function tellsIncidents({ kpi, data: { tickets: { incidentTypes = [] } } }: KpiQuestion): boolean {
  return namesTypes(kpi) || incidentTypes.includes(true);
}

function namesTypes({ filter }: Kpi): boolean {
  return filter.type.length > 0;
}
