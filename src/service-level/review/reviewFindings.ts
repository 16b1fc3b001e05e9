import { calendarFor } from "../agreement";
import type { Agreement, Sla, TicketFilter } from "../agreement";
import type { Finding } from "../finding";
import type { Tickets } from "../ticket";

/**
 * What a reader of the figures must know and only shows when agreement and tickets meet:
 * `noCalendar`: an SLA has no service hours, so its clock runs round the clock in `facts.zone`;
 * `updateNotMeasurable`: an update clock, and nothing tells who wrote when;
 * `filterFieldNotInExport`: an SLA or KPI asks for a field that the export has no column for, so it finds no ticket.
 */
export function reviewFindings(tickets: Tickets, agreement: Agreement): Finding[] {
  const findings = [
    ...agreement.slas.flatMap((sla) => noCalendar(sla, tickets, agreement)),
    ...(tickets.conversation === undefined ? agreement.slas.filter(({ clock }) => clock.kind === "update").map(({ id }) => finding("updateNotMeasurable", "SLAs", "Clock", id, {})) : []),
    ...agreement.slas.flatMap((sla) => missingFields("SLAs", sla, tickets)),
    ...agreement.kpis.flatMap((kpi) => missingFields("KPIs", kpi, tickets)),
  ];
  // An SLA may have many rows, and each would say the same.
  const keyOf = ({ code, place, found }: Finding) => [code, place.table, place.column, found].join("\n");
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

function noCalendar(sla: Sla, { service }: Tickets, agreement: Agreement): Finding[] {
  const without = new Set(service.labels.flatMap((label, code) => (calendarFor(agreement, sla, label).isFallback ? [code] : [])));
  return without.size > 0 && service.codes.some((code) => without.has(code))
    ? [finding("noCalendar", "SLAs", "Calendar", sla.id, { zone: agreement.zone })]
    : [];
}

const FILTER_FIELDS = ["service", "type", "priority", "group"] as const satisfies readonly (keyof TicketFilter)[];

function missingFields(table: string, { id, filter }: { readonly id: string; readonly filter: TicketFilter }, { measured }: Tickets): Finding[] {
  return FILTER_FIELDS.filter((field) => filter[field].length > 0 && !measured.has(field))
    .map((field) => finding("filterFieldNotInExport", table, field, id, { field }));
}

function finding(code: string, table: string, column: string, found: string, facts: Finding["facts"]): Finding {
  return { code, severity: "warning", place: { table, column: column.charAt(0).toUpperCase() + column.slice(1) }, found, count: 1, rows: [], facts };
}
