import { ticketZoneOf } from "../service-level/agreement";
import type { SnapshotFigure } from "../service-level/review";
import { DAY_MS } from "../service-level/time";
import type { PreparedReview } from "../workbook";
import { type Messages, sentenceFor } from "../messages";
import { complianceJson } from "./complianceJson";
import { insightJson } from "./insightJson";
import { effectJson, figure, wallTime } from "./jsonFigures";

/** What `run --json` prints: figures as numbers, `null` where there is no data. */
export function reviewJson({ review, agreement, records, loaded: { tickets } }: PreparedReview, messages: Messages): object {
  const zone = ticketZoneOf(agreement);
  return {
    period: review.period.name,
    type: review.type,
    asOf: wallTime(review.asOf, zone),
    asOfZone: zone,
    compliance: review.slas.map(({ sla, result }) => ({ sla: sla.id, ...complianceOf(result), goal: result.goal, status: result.status })),
    kpis: review.kpis.map(({ kpi, unit, notMeasurable, result }) => ({
      kpi: kpi.id, period: result.period.name, value: figure(result.value), n: result.n, status: result.status, unit, notMeasurable,
      target: figure(result.target ?? Number.NaN), provisional: result.isProvisional ?? false,
      failureFree: result.failureFree ? { days: result.failureFree.sinceLastMs / DAY_MS, mostPerYear: figure(result.failureFree.mostPerYear) } : null,
    })),
    csfs: review.csfs.map(({ csf, status, because, parts }) => ({
      csf: csf.id, status, because,
      parts: parts.map((part) => ({ ...part, value: figure(part.value), target: figure(part.target ?? Number.NaN), previous: figure(part.previous) })),
    })),
    reconciliation: review.slas.map(({ sla, reconciliation }) => ({ sla: sla.id, ...reconciliation })),
    trend: review.slas.flatMap(({ sla, trend }) => trend.map((result) => ({ sla: sla.id, ...complianceOf(result) }))),
    ...complianceJson(review.slas, tickets),
    ...insightJson(review, agreement, tickets),
    improvements: review.improvements.map(({ improvement, effects }) => ({ improvement: improvement.id, effects: effects.map((effect) => effectJson(effect, zone)) })),
    carryOvers: review.carryOvers.map(({ improvement, effect, csf, figure: { kind, id } }) => ({ improvement: improvement.id, effect: effectJson(effect, zone), csf, kind, id })),
    responsibilities: records.responsibilities,
    implementation: review.implementation ? { decision: review.implementation.decision?.id ?? null, effects: review.implementation.effects.map((effect) => effectJson(effect, zone)) } : null,
    history: {
      earlier: review.history.earlier.map((snapshot) => ({ review: snapshot.id, period: snapshot.period, verdict: snapshot.verdict, figures: snapshot.figures.map(snapshotFigure) })),
      within: review.history.within.map(({ id, period, verdict, commentary }) => ({ review: id, period, verdict, commentary })),
      restatements: review.history.restatements.map(({ review: of, period, figure: then, now, isSameDefinition, wasOver, moved }) => ({
        review: of, period, kind: then.kind, id: then.id, then: { met: then.met, decided: then.decided, value: figure(then.value), n: then.n },
        now: { ...now, value: figure(now.value) }, isSameDefinition, wasOver, moved,
      })),
    },
    findings: review.findings.map((finding) => ({ ...finding, message: sentenceFor(messages, finding) })),
  };
}

function snapshotFigure({ kind, id, met, decided, value, n, target, status, definition }: SnapshotFigure): object {
  return { kind, id, met, decided, value: figure(value), n, target: figure(target), status, definition };
}

function complianceOf(result: PreparedReview["review"]["slas"][number]["result"]): object {
  const { period, met, missed, undecided, attainment } = result;
  return { period: period.name, met, missed, undecided, attainment: figure(attainment) };
}
