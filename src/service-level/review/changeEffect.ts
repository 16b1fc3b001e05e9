import { isSameWord, slaAtEnd, versionInForce } from "../agreement";
import type { Kpi, Sla } from "../agreement";
import { attainmentIn } from "../clock";
import { chanceOf, measureKpi } from "../kpi";
import type { KpiData, KpiMeasurement, KpiUnit } from "../kpi";
import { confidenceOfMany } from "../statistics";
import type { Count } from "../statistics";
import { toInstant, toWallClock } from "../time";
import type { Instant, Interval } from "../time";
import { compareShares } from "../trend";
import type { Comparison, CountPair } from "../trend";
import { countOf, kpiByPriority, pairsOf, slaByPriority } from "./byPriority";

/** How long after a change its effect is looked at. */
export const EFFECT_MONTHS = [1, 3, 6, 12] as const;

/** What the figures say of a change; "" where nobody can tell. */
export type EffectVerdict =
  /** Neither mere chance nor the mix of priorities alone is a likely explanation. */
  | "better" | "worse"
  /** Chance may explain it; or all together and at the same mix of priorities contradict each other. */
  | "no clear change"
  /** Beyond chance, but not at the same mix of priorities. */
  | "no clear change at the same mix"
  /** Beyond chance, but no priority has tickets both before and after, so that no mix could be held equal. */
  | "no clear change without a common priority"
  | "";

/** A figure in the months before and after an instant. Shares 0..1, else the measure's unit; `NaN` = no data. */
export interface Effect {
  readonly kind: "SLA" | "KPI";
  readonly id: string;
  readonly name: string;
  readonly unit: KpiUnit;
  readonly months: number;
  /** The times that are compared: so many months before the change, and as many after it. */
  readonly during: { readonly before: Interval; readonly after: Interval };
  readonly before: { readonly value: number; readonly n: number };
  readonly after: { readonly value: number; readonly n: number };
  readonly verdict: EffectVerdict;
}

/** An effect before all of them are known together; `compareAt` is `undefined` where nobody can tell chance from change. */
interface Measured {
  readonly effect: Omit<Effect, "verdict">;
  readonly compareAt: ((confidence: number) => Comparison) | undefined;
}

/** So many months before a change, and as many after it. */
interface EffectWindow {
  readonly months: number;
  readonly before: Interval;
  readonly after: Interval;
}

/**
 * SLAs and KPIs with these ids over so many months before `at` and as many after it, for each of `lengths`; those of which the months after are not
 * over yet are left out. Shares of cases are compared as those of a review and the one before are (`compareShares`), the mix of priorities included; control limits have no say, as
 * they begin anew with a change. With each further figure and length it takes more to be sure of one: of all verdicts on a change one in twenty is expected to be chance (`confidenceOfMany`). Of other measures, availability among them, one period against another tells no chance from change, so they have no verdict.
 */
export function effectsOf(ids: readonly string[], at: Instant, lengths: readonly number[], data: KpiData): Effect[] {
  const { agreement, asOf } = data;
  const windows = lengths.map((months): EffectWindow => ({
    months, before: { from: shifted(at, -months, agreement.zone), to: at }, after: { from: at, to: shifted(at, months, agreement.zone) },
  })).filter(({ after }) => after.to <= asOf);
  const byId = windows.length === 0 ? [] : ids.map((id) => {
    const isOf = (row: { readonly id: string }) => isSameWord(row.id, id);
    const slas = agreement.slas.filter(isOf);
    return slas.length > 0 ? slaEffects(slas, windows, data) : kpiEffects(agreement.kpis.filter(isOf), windows, data);
  });
  const measured = windows.flatMap((_, index) => byId.flatMap((effects) => effects[index] ?? []));
  const asked = measured.flatMap(({ compareAt }) => (compareAt !== undefined && compareAt(0.95).verdict !== "tooFew" ? [compareAt] : []));
  const confidence = confidenceOfMany(asked.length, (at) => asked.filter((compareAt) => compareAt(at).verdict !== "noChange").length);
  return measured.map(({ effect, compareAt }) => ({ ...effect, verdict: compareAt === undefined ? "" : verdictOf(compareAt(confidence)) }));
}

/** One for each window; all windows are counted in one pass over the tickets. */
function slaEffects(rows: readonly Sla[], windows: readonly EffectWindow[], data: KpiData): Measured[] {
  const commitments = data.commitments(rows[0].id);
  const periods = windows.flatMap(({ before, after }) => [before, after]);
  const counts = attainmentIn(commitments, periods).map(({ met, missed }) => ({ met, n: met + missed }));
  const kinds = slaByPriority(commitments, data, periods);
  const share = ({ met, n }: (typeof counts)[number]) => ({ value: met / n, n });
  return windows.map(({ months, before, after }, index) => {
    const [then, now] = counts.slice(2 * index);
    const { name } = slaAtEnd(rows, after, data.asOf);
    return {
      effect: { kind: "SLA", id: rows[0].id, name, unit: "share", months, during: { before, after }, before: share(then), after: share(now) },
      compareAt: comparison(now, then, "higher", pairsOf(kinds, 2 * index + 1, 2 * index)),
    };
  });
}

/** As `slaEffects`, by the version in force at the end of each window; `undefined` where none is. */
function kpiEffects(rows: readonly Kpi[], windows: readonly EffectWindow[], data: KpiData): (Measured | undefined)[] {
  const periods = windows.flatMap(({ before, after }) => [before, after]);
  const measured = new Map<Kpi, KpiMeasurement & { readonly kinds: Count[][] }>();
  return windows.map(({ months, before, after }, index) => {
    const kpi = versionInForce(rows, after.to - 1);
    if (kpi === undefined) return undefined;
    const isShare = chanceOf(kpi.measure) === "share";
    const measurement = measured.get(kpi) ?? { ...measureKpi(kpi, data, periods), kinds: isShare ? kpiByPriority(kpi, data, periods) : [] };
    measured.set(kpi, measurement);
    const { unit } = measurement;
    const [then, now] = measurement.figures.slice(2 * index);
    return {
      effect: { kind: "KPI", id: kpi.id, name: kpi.name, unit, months, during: { before, after }, before: then, after: now },
      compareAt: isShare ? comparison(countOf(now), countOf(then), kpi.better, pairsOf(measurement.kinds, 2 * index + 1, 2 * index)) : undefined,
    };
  });
}

/** `undefined` where one side has no cases. */
function comparison(now: Count, then: Count, better: Kpi["better"], kinds: readonly CountPair[]): Measured["compareAt"] {
  return now.n === 0 || then.n === 0 ? undefined : (confidence) => compareShares(now, then, better, [], kinds, confidence);
}

function verdictOf({ verdict, adjusted, evidence: { interval, mix } }: Comparison): EffectVerdict {
  if (verdict === "better" || verdict === "worse") return verdict;
  if (verdict !== "noChange" || interval === "noChange" || mix !== "noChange") return "no clear change";
  return adjusted === undefined ? "no clear change without a common priority" : "no clear change at the same mix";
}

/** The same day and time so many months on, or the last day of a shorter month. */
export function shifted(at: Instant, months: number, zone: string): Instant {
  const wall = new Date(toWallClock(at, zone));
  const day = wall.getUTCDate();
  wall.setUTCDate(1);
  wall.setUTCMonth(wall.getUTCMonth() + months);
  wall.setUTCDate(Math.min(day, new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()));
  return toInstant(wall.getTime(), zone);
}
