import { calendarFor, FILTER_FIELDS, slaAgeMs, slaStage } from "../agreement";
import type { Agreement, Sla, TicketFilter } from "../agreement";
import { ROWS_NAMED } from "../finding";
import type { Finding, Severity } from "../finding";
import { isOfTickets } from "../kpi";
import { rowsBySource } from "../ticket";
import type { Tickets } from "../ticket";
import { DAY_MS } from "../time";
import type { Instant } from "../time";
import { clockFindings } from "./clockFindings";
import { defaultAsOf } from "./defaultAsOf";
import { valuesWithoutSla } from "./valuesWithoutSla";

/**
 * What a reader of the figures must know and only shows when agreement and tickets meet: what `clockFindings` and `valuesWithoutSla` say, and
 * `noCalendar`: an SLA has no service hours, so its clock runs round the clock in `facts.zone`;
 * `filterFieldNotInExport`: an SLA or KPI asks for a field that the export has no column for, so it finds no ticket;
 * `slaIsDraft`: nobody has agreed to `count` SLAs yet; `slaNotConfirmed`: it is up to `facts.months` months since the client last confirmed `count` SLAs;
 * `openedAfterAsOf`: tickets that a review as of an earlier instant does not know yet;
 * `satisfactionAllEqual`: every ticket has one and the same score, as where the desk's form fills it in.
 */
export function reviewFindings(tickets: Tickets, agreement: Agreement, asOf: Instant = defaultAsOf(tickets, agreement)): Finding[] {
  const findings = [
    ...agreement.slas.flatMap((sla) => noCalendar(sla, tickets, agreement)),
    ...clockFindings(tickets, agreement, asOf),
    ...valuesWithoutSla(tickets, agreement, asOf),
    ...agreement.slas.flatMap((sla) => missingFields("SLAs", sla, tickets)),
    ...agreement.kpis.filter(({ measure }) => isOfTickets(measure)).flatMap((kpi) => missingFields("KPIs", kpi, tickets)),
    ...notAgreed(agreement.slas, asOf),
    ...openedAfter(tickets, asOf),
    ...(agreement.kpis.some(({ measure }) => measure.startsWith("CSAT")) ? allEqual(tickets) : []),
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

/** Promises fade: after this time somebody should ask whether they are still what the client needs. */
const CONFIRM_AFTER_MONTHS = 12;
const MONTH_MS = (365.25 * DAY_MS) / 12;

/** One finding for all SLAs of a kind: they are talked about together. */
function notAgreed(slas: readonly Sla[], asOf: Instant): Finding[] {
  const drafts = slas.filter((sla) => slaStage(sla, asOf) === "draft");
  const months = (sla: Sla) => Math.floor(slaAgeMs(sla, asOf) / MONTH_MS);
  const faded = slas.filter((sla) => slaStage(sla, asOf) === "in force" && months(sla) >= CONFIRM_AFTER_MONTHS);
  return [
    ...aboutSlas("slaIsDraft", "Status", drafts, {}),
    ...aboutSlas("slaNotConfirmed", "Last confirmed", faded, { months: Math.max(...faded.map(months)) }),
  ];
}

function aboutSlas(code: string, column: string, slas: readonly Sla[], facts: Finding["facts"]): Finding[] {
  const ids = [...new Set(slas.map(({ id }) => id))];
  return ids.length === 0 ? [] : [{ code, severity: "note", place: { table: "SLAs", column }, names: ids, count: ids.length, rows: [], facts }];
}

function openedAfter(tickets: Tickets, asOf: Instant): Finding[] {
  const { opened } = tickets;
  const later: number[] = [];
  for (let row = 0; row < opened.length; row++) if (opened[row] > asOf) later.push(row);
  return rowsBySource(tickets, later).map(({ table, rows }) => ({ ...finding("openedAfterAsOf", table, "opened", "", {}, "note"), count: rows.length, rows: rows.slice(0, ROWS_NAMED) }));
}

/** So many scores are no longer equal by chance. */
const SUSPICIOUS_SCORES = 20;

function allEqual({ satisfaction, sources }: Tickets): Finding[] {
  const scores = satisfaction.filter((score) => !Number.isNaN(score));
  if (scores.length < SUSPICIOUS_SCORES || scores.some((score) => score !== scores[0])) return [];
  return [finding("satisfactionAllEqual", sources[0], "satisfaction", String(scores[0]), { scores: scores.length })];
}

function missingFields(table: string, { id, filter }: { readonly id: string; readonly filter: TicketFilter }, { measured }: Tickets): Finding[] {
  return FILTER_FIELDS.filter((field) => filter[field].length > 0 && !measured.has(field))
    .map((field) => finding("filterFieldNotInExport", table, field, id, { field }));
}

function finding(code: string, table: string, column: string, found: string, facts: Finding["facts"], severity: Severity = "warning"): Finding {
  return { code, severity, place: { table, column: column.charAt(0).toUpperCase() + column.slice(1) }, found, count: 1, rows: [], facts };
}
