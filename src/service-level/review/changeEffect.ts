import { normalWord, versionInForce } from "../agreement";
import type { KpiUnit } from "../agreement";
import { attainmentIn } from "../clock";
import { measureKpi } from "../kpi";
import type { KpiData } from "../kpi";
import { difference, wilsonInterval } from "../statistics";
import { toInstant, toWallClock } from "../time";
import type { Instant } from "../time";
import { slaAtEnd } from "../trend";

/** How long after a change its effect is looked at. */
export const EFFECT_MONTHS = [1, 3, 6, 12] as const;

/** What the figures say of a change: better or worse only where it is no mere chance (95 %); "" where nobody can tell. */
export type EffectVerdict = "better" | "worse" | "no clear change" | "";

/** A figure in the months before and after an instant. Shares 0..1, else the measure's unit; `NaN` = no data. */
export interface Effect {
  readonly kind: "SLA" | "KPI";
  readonly id: string;
  readonly name: string;
  readonly unit: KpiUnit;
  readonly months: number;
  readonly before: { readonly value: number; readonly n: number };
  readonly after: { readonly value: number; readonly n: number };
  readonly verdict: EffectVerdict;
}

/**
 * SLAs and KPIs with these ids over `months` before `at` and as many after it; those of which the months after are not over yet are left out.
 * Shares are compared with their intervals (Newcombe); of other measures one period against another tells no chance from change, so they
 * have no verdict.
 */
export function effectsOf(ids: readonly string[], at: Instant, months: number, data: KpiData): Effect[] {
  const before = { from: shifted(at, -months, data.agreement.zone), to: at };
  const after = { from: at, to: shifted(at, months, data.agreement.zone) };
  if (!(after.to <= data.asOf)) return [];
  return ids.flatMap((id): Effect[] => {
    const isOf = (row: { readonly id: string }) => normalWord(row.id) === normalWord(id);
    const slas = data.agreement.slas.filter(isOf);
    if (slas.length > 0) {
      const [then, now] = attainmentIn(data.commitments(id), [before, after]).map(({ met, missed }) => ({ met, n: met + missed }));
      const share = ({ met, n }: typeof then) => ({ value: n === 0 ? Number.NaN : met / n, n });
      const { name } = slaAtEnd(slas, after, data.asOf);
      return [{ kind: "SLA", id: slas[0].id, name, unit: "share", months, before: share(then), after: share(now), verdict: shareVerdict(then, now, "higher") }];
    }
    const kpi = versionInForce(data.agreement.kpis.filter(isOf), after.to - 1);
    if (kpi === undefined) return [];
    const { unit, figures: [then, now] } = measureKpi(kpi, data, [before, after]);
    const counted = ({ value, n }: typeof then) => ({ met: Math.round(value * n), n });
    const verdict = unit === "share" && then.n > 0 && now.n > 0 ? shareVerdict(counted(then), counted(now), kpi.better) : "";
    return [{ kind: "KPI", id: kpi.id, name: kpi.name, unit, months, before: then, after: now, verdict }];
  });
}

function shareVerdict(then: { readonly met: number; readonly n: number }, now: { readonly met: number; readonly n: number }, better: "higher" | "lower"): EffectVerdict {
  if (then.n === 0 || now.n === 0) return "";
  const { low, high } = difference(wilsonInterval(now.met, now.n), wilsonInterval(then.met, then.n));
  if (low > 0) return better === "higher" ? "better" : "worse";
  if (high < 0) return better === "higher" ? "worse" : "better";
  return "no clear change";
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
