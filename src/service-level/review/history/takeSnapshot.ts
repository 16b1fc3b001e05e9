import type { Agreement } from "../../agreement";
import { OUTCOMES } from "../../clock";
import type { Commitments } from "../../clock";
import type { Tickets } from "../../ticket";
import { textAt } from "../../ticket";
import type { Instant, Interval } from "../../time";
import type { ServiceReview } from "../types";
import { definitionPrints, figureKey } from "./definitionPrint";
import { fingerprint } from "./fingerprint";
import type { ReviewSnapshot, SnapshotFigure, SnapshotTickets } from "./types";

const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");

/**
 * Freezes a review: its figures, how they were defined, and the tickets behind each outcome. `writtenAt` is an argument, so that the same
 * review frozen twice is the same.
 */
export function takeSnapshot(review: ServiceReview, agreement: Agreement, tickets: Tickets, { verdict, writtenAt }: { readonly verdict: string; readonly writtenAt: Instant }): ReviewSnapshot {
  const prints = definitionPrints(agreement);
  const behind = review.slas.flatMap(({ sla, commitments }) => ticketsBehind(sla.id, commitments, tickets, review.period));
  return {
    id: snapshotId(review.type, review.period.name), type: review.type, period: review.period.name, from: review.period.from, to: review.period.to, asOf: review.asOf, writtenAt,
    definitions: fingerprint(Object.entries(prints).map((entry) => entry.join())),
    data: fingerprint(behind.flatMap(({ sla, outcome, ids }) => [sla, outcome, ...ids])),
    verdict, commentary: "",
    figures: figuresOf(review, prints),
    tickets: behind,
  };
}

/** A short text that is another one as soon as a figure of the review is, its definition, its tickets or the instant up to which it counts. */
export function figuresPrint(review: ServiceReview, agreement: Agreement, tickets: Tickets): string {
  const { asOf, definitions, data, figures } = takeSnapshot(review, agreement, tickets, { verdict: "", writtenAt: review.asOf });
  return fingerprint([String(asOf), definitions, data, ...figures.map((figure) => Object.values(figure).join())]);
}

/** "quarterly 2026-Q2" */
export function snapshotId(type: string, period: string): string {
  return `${type} ${period}`;
}

function figuresOf({ slas, kpis, csfs }: ServiceReview, prints: Readonly<Record<string, string>>): SnapshotFigure[] {
  const print = (kind: string, id: string) => prints[figureKey(kind, id)] ?? "";
  return [
    ...slas.map(({ sla, result }): SnapshotFigure => ({
      kind: "SLA", id: sla.id, name: sla.name, met: result.met, decided: result.decided, value: result.attainment, unit: "share", n: result.decided, target: result.goal,
      status: result.status, definition: print("SLA", sla.id),
    })),
    ...kpis.map(({ kpi, unit, result }): SnapshotFigure => ({
      kind: "KPI", id: kpi.id, name: kpi.name, met: 0, decided: 0, value: result.value, unit, n: result.n, target: result.target ?? Number.NaN, status: result.status,
      definition: print("KPI", kpi.id),
    })),
    ...csfs.map(({ csf, status }): SnapshotFigure => ({
      kind: "CSF", id: csf.id, name: csf.statement, met: 0, decided: 0, value: Number.NaN, unit: "count", n: 0, target: Number.NaN, status, definition: print("CSF", csf.id),
    })),
  ];
}

/** The tickets decided in the period, by outcome, in the order of the source. */
export function ticketsBehind(sla: string, { size, outcome, decidedAt }: Commitments, { id }: Tickets, { from, to }: Interval): SnapshotTickets[] {
  const met: string[] = [];
  const missed: string[] = [];
  for (let row = 0; row < size; row++) {
    if (!(decidedAt[row] >= from && decidedAt[row] < to)) continue;
    if (outcome[row] === MET) met.push(textAt(id, row));
    else if (outcome[row] === MISSED) missed.push(textAt(id, row));
  }
  return [{ sla, outcome: "met", ids: met }, { sla, outcome: "missed", ids: missed }];
}
