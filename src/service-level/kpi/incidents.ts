import type { Kpi } from "../agreement";
import type { Tickets } from "../ticket";
import type { KpiQuestion } from "./Measure";

/** Words for incidents in the languages that desks write: what broke, as against what is asked for. */
const INCIDENT = /incident|incidencia|incidente|инцидент|インシデント|störung|stoerung|panne|fault|outage|break.?fix|сбой|障害/i;

/** The question, asked of incidents only: of the tickets that the KPI's own Type column admits, else of those whose type says so. */
export function ofIncidents(question: KpiQuestion): KpiQuestion {
  const { kpi, data, admits } = question;
  if (namesTypes(kpi)) return question;
  const isIncident = incidentLabels(data.columns.type);
  return { ...question, admits: (row) => admits(row) && isIncident[data.columns.type.codes[row]] };
}

/** Whether the KPI or any ticket type tells incidents from other tickets. */
export function tellsIncidents({ kpi, data: { tickets } }: KpiQuestion): boolean {
  return namesTypes(kpi) || incidentLabels(tickets.type).includes(true);
}

function namesTypes({ filter }: Kpi): boolean {
  return filter.type.length > 0;
}

function incidentLabels({ labels }: Pick<Tickets["type"], "labels">): readonly boolean[] {
  return labels.map((label) => INCIDENT.test(label));
}
