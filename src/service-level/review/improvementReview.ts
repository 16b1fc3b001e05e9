import type { KpiData } from "../kpi";
import type { Decision, Improvement } from "../records";
import type { Instant } from "../time";
import { type Effect, EFFECT_MONTHS, effectsOf, shifted } from "./changeEffect";

/** An improvement that took effect, and what the figures that it was to serve did afterwards. */
export interface ImprovementReview {
  readonly improvement: Improvement;
  /** At +1, +3, +6 and +12 months, as far as they are over. */
  readonly effects: readonly Effect[];
}

/** What was changed on purpose, and every figure before and after it. */
export interface ImplementationReview {
  /** The decision that it is about; `undefined`: the start of the agreement. */
  readonly decision: Decision | undefined;
  readonly at: Instant;
  /** At +6 and +12 months, as far as they are over. */
  readonly effects: readonly Effect[];
}

/** The improvements that have taken effect by `asOf`. */
export function improvementReviews(data: KpiData): ImprovementReview[] {
  return data.records.improvements.filter(({ done }) => done <= data.asOf).map((improvement) => ({
    improvement,
    effects: EFFECT_MONTHS.flatMap((months) => effectsOf(improvement.serves, improvement.done, months, data)),
  }));
}

const IMPLEMENTATION_MONTHS = [6, 12] as const;

/**
 * Before and after the newest decision that has been in effect for six months, else the start of the agreement; `undefined` when neither
 * is known.
 */
export function implementationReview(data: KpiData): ImplementationReview | undefined {
  const { agreement, records, asOf } = data;
  const isOver = (at: Instant) => shifted(at, IMPLEMENTATION_MONTHS[0], agreement.zone) <= asOf;
  const [decision] = records.decisions.filter(({ effectiveFrom, status }) => isOver(effectiveFrom) && status !== "withdrawn").sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  const at = decision?.effectiveFrom ?? agreement.contract.start;
  if (at === undefined) return undefined;
  const ids = [...new Set([...agreement.slas, ...agreement.kpis].map(({ id }) => id))];
  return { decision, at, effects: IMPLEMENTATION_MONTHS.flatMap((months) => effectsOf(ids, at, months, data)) };
}
