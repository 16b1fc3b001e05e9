import { ticketZoneOf } from "../service-level/agreement";
import { toWallClock } from "../service-level/time";
import type { PreparedReview } from "../workbook";
import { languageOf, messagesFor, sentenceFor } from "../messages";
import { complianceJson } from "./complianceJson";

/** What `run --json` prints: figures as numbers, `null` where there is no data. */
export function reviewJson({ review, agreement, loaded: { tickets } }: PreparedReview): object {
  const messages = messagesFor(languageOf(agreement.language));
  return {
    period: review.period.name,
    type: review.type,
    asOf: new Date(toWallClock(review.asOf, ticketZoneOf(agreement))).toISOString().slice(0, 19),
    asOfZone: ticketZoneOf(agreement),
    compliance: review.slas.map(({ sla, result }) => ({ sla: sla.id, ...complianceOf(result), goal: result.goal, status: result.status })),
    kpis: review.kpis.map(({ kpi, unit, notMeasurable, result }) => ({
      kpi: kpi.id, period: result.period.name, value: figure(result.value), n: result.n, status: result.status, unit, notMeasurable,
    })),
    csfs: review.csfs.map(({ csf, status, because }) => ({ csf: csf.id, status, because })),
    reconciliation: review.slas.map(({ sla, reconciliation }) => ({ sla: sla.id, ...reconciliation })),
    trend: review.slas.flatMap(({ sla, trend }) => trend.map((result) => ({ sla: sla.id, ...complianceOf(result) }))),
    ...complianceJson(review.slas, tickets),
    findings: review.findings.map((finding) => ({ ...finding, message: sentenceFor(messages, finding) })),
  };
}

function complianceOf(result: PreparedReview["review"]["slas"][number]["result"]): object {
  const { period, met, missed, undecided, attainment } = result;
  return { period: period.name, met, missed, undecided, attainment: figure(attainment) };
}

function figure(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
