import { FILTER_FIELDS, ticketZoneOf } from "../agreement";
import type { Agreement, TicketFilter } from "../agreement";
import { isOfTickets, KPI_MEASURES } from "../kpi";
import type { KpiReview, ServiceReview, SlaReview } from "../review";
import type { Tickets } from "../ticket";
import { toWallClock } from "../time";
import { filterWord, kpiDefinition, slaDefinition } from "./figureDefinition";
import type { ClientFigure, ClientFigures } from "./types";

/** Fewer tickets or answers than this tell nothing of a client against others. */
export const LEAST_CASES = 10;

/** Of one client's review what is compared: every SLA and KPI with its counts and its definition. */
export function clientFigures({ period, asOf, slas, kpis, improvements }: ServiceReview, agreement: Agreement, tickets: Pick<Tickets, keyof TicketFilter>): ClientFigures {
  const vocabulary = new Set(FILTER_FIELDS.flatMap((field) => tickets[field].labels.map((label) => filterWord(field, label))));
  return {
    name: agreement.client.trim(), period: period.name, from: toWallClock(period.from, agreement.zone), to: toWallClock(period.to, agreement.zone), asOf: toWallClock(asOf, ticketZoneOf(agreement)),
    figures: [
      ...slas.map((each) => ({ ...slaFigure(each), definition: { ...slaDefinition(each, agreement), vocabulary } })),
      ...kpis.map((each) => ({ ...kpiFigure(each, agreement), definition: { ...kpiDefinition(each, agreement), vocabulary } })),
    ],
    improvements,
  };
}

function slaFigure({ sla: { id }, result: { met, decided, attainment, goal, status } }: SlaReview): Omit<ClientFigure, "definition"> {
  return {
    kind: "SLA", id, unit: "share", currency: "", better: "higher", value: attainment, n: decided, counts: decided > 0 ? { met, n: decided } : undefined, isRanked: false,
    target: goal, status,
  };
}

function kpiFigure({ kpi: { id, measure, better }, unit, interval, result: { value, n, target, status } }: KpiReview, { currency }: Agreement): Omit<ClientFigure, "definition"> {
  // Only a share that was counted has an interval.
  const isCounted = !Number.isNaN(interval.low);
  const isTotal = unit === "count" || measure === "lost user-hours";
  const isOfCases = isOfTickets(measure) || KPI_MEASURES[measure].anchor === "answer";
  return {
    kind: "KPI", id, unit, currency: unit === "money" ? currency : "", better, value, n, counts: isCounted ? { met: Math.round(value * n), n } : undefined,
    isRanked: !isCounted && !isTotal && (!isOfCases || n >= LEAST_CASES), target, status,
  };
}
