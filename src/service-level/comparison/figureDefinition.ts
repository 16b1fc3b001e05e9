import { calendarFor, FILTER_FIELDS, isSameWord, normalWord, partInForce } from "../agreement";
import type { Agreement, Kpi, Sla, TicketFilter } from "../agreement";
import { DEFAULT_NEAR_MISS, isOfSlas, variantOf } from "../kpi";
import type { KpiReview, SlaReview } from "../review";
import type { FieldTexts, FigureDefinition } from "./types";

/** Of a definition all but what the client calls things in its tickets. */
type Definition = Omit<FigureDefinition, "vocabulary">;

/**
 * How an SLA is defined by its rows in force in the period, in the order of the table. Names, dates and papers are left out: they count nothing. So are
 * holidays and time zones, which no two clients share.
 */
export function slaDefinition({ sla, result: { goal, period } }: Pick<SlaReview, "sla" | "result">, agreement: Agreement): Definition {
  const inForce = agreement.slas.filter((row) => isSameWord(row.id, sla.id) && partInForce(row, period) !== undefined);
  const rows = inForce.length > 0 ? inForce : [sla];
  const words = rows.flatMap(({ filter }) => wordsOf(filter));
  return { words, counted: countedBy(rows), agreed: { goal: text(goal), filter: text(words), calendar: text(rows.map((row) => weeksOf(row.filter, agreement, row))) } };
}

/** How a KPI is defined; where it counts the commitments of SLAs, those belong to it. Cost is counted in a currency. */
export function kpiDefinition({ kpi, unit, result: { target, period } }: Pick<KpiReview, "kpi" | "unit" | "result">, agreement: Agreement): Definition {
  const { measure, filter, better, amber } = kpi;
  const variant = variantOf(kpi);
  const slas = countsSlas(kpi) ? agreement.slas.filter((row) => isSameWord(row.kpi, kpi.id) && partInForce(row, period) !== undefined) : [];
  const words = [filter, ...slas.map((row) => row.filter)].flatMap(wordsOf);
  const isInServiceHours = variant.hours === "service hours" || measure === "volume per working day";
  return {
    words,
    counted: {
      measure, better, filter: text(sizeOf(filter)),
      variant: text(Object.entries(variant).map(([name, value]) => [name, typeof value === "string" ? normalWord(value) : value])),
      slas: text(slas.map((row) => [row.kind, countedBy([row]), measure === "near-miss share" ? row.nearMiss ?? DEFAULT_NEAR_MISS : ""])),
      ...(unit === "money" ? { currency: normalWord(agreement.currency) } : {}),
    },
    agreed: {
      target: text(target), amber: text(amber), filter: text(words),
      calendar: text([...(isInServiceHours ? weeksOf(filter, agreement) : []), ...slas.map((row) => weeksOf(row.filter, agreement, row))]),
    },
  };
}

/** A word as `FigureDefinition.words` has it. */
export function filterWord(field: keyof TicketFilter, word: string): string {
  return `${field} ${normalWord(word)}`;
}

function countedBy(rows: readonly Sla[]): FieldTexts {
  const each = (field: (row: Sla) => unknown) => text(rows.map(field));
  return {
    clock: each(({ clock }) => clock),
    filter: each(({ filter }) => sizeOf(filter)),
    opened: each(({ opened }) => opened),
    target: each(({ target }) => target),
    holds: each(({ holds }) => (typeof holds === "string" ? holds : [...holds].sort())),
    reopened: each(({ reopened }) => reopened),
    judgedBy: each(({ judgedBy = "current values" }) => judgedBy),
    starts: each(({ clock, starts = clock.kind === "update" ? "first message" : "opened" }) => starts),
    noReply: each(({ clock, noReply = "resolution" }) => (clock.kind === "response" ? noReply : "")),
  };
}

function wordsOf(filter: TicketFilter): string[] {
  return FILTER_FIELDS.flatMap((field) => [...new Set(filter[field].map((word) => filterWord(field, word)))].sort());
}

function sizeOf(filter: TicketFilter): number[] {
  return FILTER_FIELDS.map((field) => new Set(filter[field].map(normalWord)).size);
}

/** Opening hours of the weeks that count, without their names. */
function weeksOf({ service }: TicketFilter, agreement: Agreement, sla?: Sla): string[] {
  const services = service.length > 0 ? service : ["", ...agreement.services.map(({ name }) => name)];
  return [...new Set(services.map((name) => text(calendarFor(agreement, sla, name).calendar.week)))].sort();
}

function countsSlas(kpi: Kpi): boolean {
  return isOfSlas(kpi.measure) || variantOf(kpi).rule === "target";
}

/** `undefined` is "". */
function text(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}
