import type { KpiData } from "../kpi";
import type { Improvement } from "../records";
import { type Effect, EFFECT_MONTHS, effectsOf } from "./changeEffect";
import { changeWithId, IMPLEMENTATION_MONTHS, type ImplementedChange, implementedChanges } from "./implementedChanges";
import { ReviewError } from "./ReviewError";

/** An improvement that took effect, and what the figures that it was to serve did afterwards. */
export interface ImprovementReview {
  readonly improvement: Improvement;
  /** At +1, +3, +6 and +12 months, as far as they are over. */
  readonly effects: readonly Effect[];
}

/** What was changed on purpose, and every figure before and after it. */
export interface ImplementationReview extends ImplementedChange {
  /** At +6 and +12 months, as far as they are over. */
  readonly effects: readonly Effect[];
}

/** The improvements that have taken effect by `asOf`. */
export function improvementReviews(data: KpiData): ImprovementReview[] {
  return data.records.improvements.filter(({ done }) => done <= data.asOf).map((improvement) => ({
    improvement,
    effects: effectsOf(improvement.serves, improvement.done, EFFECT_MONTHS, data),
  }));
}

/**
 * Every figure before and after a change; `id` as in `changeWithId`. `undefined` when nothing tells of any.
 * @throws {ReviewError} `unknownChange`: no decision in effect has that id
 */
export function implementationReview(id: string, data: KpiData): ImplementationReview | undefined {
  const { agreement, records, asOf } = data;
  const change = changeWithId(id, implementedChanges(agreement, records, asOf), agreement, asOf);
  if (change === undefined && id !== "") throw new ReviewError("unknownChange", id);
  if (change === undefined) return undefined;
  const ids = [...new Set([...agreement.slas, ...agreement.kpis].map((row) => row.id))];
  return { ...change, effects: effectsOf(ids, change.at, IMPLEMENTATION_MONTHS, data) };
}
