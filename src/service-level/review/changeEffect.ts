import { isSameWord, slaAtEnd, versionInForce } from "../agreement";
import type { Kpi, Sla } from "../agreement";
import { attainmentIn } from "../clock";
import { chanceOf, measureKpi } from "../kpi";
import type { KpiData, KpiFigure, KpiMeasurement, KpiUnit } from "../kpi";
import type { Count } from "../statistics";
import { toInstant, toWallClock } from "../time";
import type { Instant, Interval } from "../time";
import { compareShares } from "../trend";

/** How long after a change its effect is looked at. */
export const EFFECT_MONTHS = [1, 3, 6, 12] as const;

/** What the figures say of a change: better or worse only where it is no mere chance (95%); "" where nobody can tell. */
export type EffectVerdict = "better" | "worse" | "no clear change" | "";

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

/** So many months before a change, and as many after it. */
interface EffectWindow {
  readonly months: number;
  readonly before: Interval;
  readonly after: Interval;
}

/**
 * SLAs and KPIs with these ids over so many months before `at` and as many after it, for each of `lengths`; those of which the months after are not
 * over yet are left out. Shares of cases are compared with their intervals (Newcombe); of other measures, availability among them, one period against
 * another tells no chance from change, so they have no verdict.
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
  return windows.flatMap((_, index) => byId.flatMap((effects) => effects[index] ?? []));
}

/** One for each window; all windows are counted in one pass over the tickets. */
function slaEffects(rows: readonly Sla[], windows: readonly EffectWindow[], data: KpiData): Effect[] {
  const counts = attainmentIn(data.commitments(rows[0].id), windows.flatMap(({ before, after }) => [before, after])).map(({ met, missed }) => ({ met, n: met + missed }));
  const share = ({ met, n }: (typeof counts)[number]) => ({ value: met / n, n });
  return windows.map(({ months, before, after }, index) => {
    const [then, now] = counts.slice(2 * index);
    const { name } = slaAtEnd(rows, after, data.asOf);
    return { kind: "SLA", id: rows[0].id, name, unit: "share", months, during: { before, after }, before: share(then), after: share(now), verdict: shareVerdict(then, now, "higher") };
  });
}

/** As `slaEffects`, by the version in force at the end of each window; `undefined` where none is. */
function kpiEffects(rows: readonly Kpi[], windows: readonly EffectWindow[], data: KpiData): (Effect | undefined)[] {
  const periods = windows.flatMap(({ before, after }) => [before, after]);
  const measured = new Map<Kpi, KpiMeasurement>();
  return windows.map(({ months, before, after }, index) => {
    const kpi = versionInForce(rows, after.to - 1);
    if (kpi === undefined) return undefined;
    const measurement = measured.get(kpi) ?? measureKpi(kpi, data, periods);
    measured.set(kpi, measurement);
    const { unit } = measurement;
    const [then, now] = measurement.figures.slice(2 * index);
    const counted = ({ value, n }: KpiFigure) => ({ met: Math.round(value * n), n });
    const verdict = chanceOf(kpi.measure) === "share" ? shareVerdict(counted(then), counted(now), kpi.better) : "";
    return { kind: "KPI", id: kpi.id, name: kpi.name, unit, months, during: { before, after }, before: then, after: now, verdict };
  });
}

function shareVerdict(then: Count, now: Count, better: "higher" | "lower"): EffectVerdict {
  if (then.n === 0 || now.n === 0) return "";
  const { verdict } = compareShares(now, then, better, []);
  return verdict === "better" || verdict === "worse" ? verdict : "no clear change";
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
