import { isSameWord } from "../agreement";
import { periodsBetween } from "../period";
import type { EnteredFigure } from "../records";
import type { Instant, Interval } from "../time";
import type { KpiData } from "./KpiData";
import type { KpiQuestion } from "./Measure";
import { NO_FIGURE } from "./types";
import type { KpiFigure } from "./types";

/** The rows of `Figures` that tell a figure: "users", "cost", or the id of a KPI. */
export function entriesOf(figure: string, { records }: KpiData): readonly EnteredFigure[] {
  return records.figures.filter((entry) => isSameWord(entry.figure, figure));
}

/**
 * How many people use the services in a period: the entry for the shortest time around its last moment, else the latest entry before it, else the
 * agreement's Users; `NaN` when nobody says.
 */
export function usersIn({ from, to }: Interval, data: KpiData): number {
  const last = Math.max(from, Math.min(to, data.asOf) - 1);
  const entries = entriesOf("users", data);
  const around = shortestAround(entries, last);
  const before = entries.filter((entry) => entry.to <= last).reduce<EnteredFigure | undefined>((latest, entry) => (latest === undefined || entry.to > latest.to ? entry : latest), undefined);
  return (around ?? before)?.value ?? data.agreement.contract.users ?? Number.NaN;
}

/**
 * What delivery costs in a period, up to `asOf`: month by month the entry of `Figures` around it, by its share of that entry's time, else the agreement's
 * Monthly cost, else its Monthly fee. `NaN` when a part of the period has no cost.
 */
export function costIn(period: Interval, data: KpiData): number {
  const { agreement, asOf } = data;
  const entries = entriesOf("cost", data);
  const monthly = agreement.contract.monthlyCost ?? agreement.monthlyFee ?? Number.NaN;
  const until = Math.min(period.to, asOf);
  let sum = 0;
  for (const month of periodsBetween(period.from, until, "month", agreement)) {
    const [from, to] = [Math.max(month.from, period.from), Math.min(month.to, until)];
    const entry = shortestAround(entries, from);
    sum += entry === undefined ? (monthly * (to - from)) / (month.to - month.from) : (entry.value * (to - from)) / (entry.to - entry.from);
  }
  return until > period.from ? sum : Number.NaN;
}

function shortestAround(entries: readonly EnteredFigure[], instant: Instant): EnteredFigure | undefined {
  return entries.filter(({ from, to }) => instant >= from && instant < to)
    .reduce<EnteredFigure | undefined>((shortest, entry) => (shortest === undefined || entry.to - entry.from < shortest.to - shortest.from ? entry : shortest), undefined);
}

/**
 * A KPI that is entered rather than measured: the entry for that very period, else the entries inside it, put together. Shares are pooled by their n;
 * without n each counts alike. `n` is the sum of what the entries say, or how many they are.
 */
export function enteredIn({ kpi, variant, data }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const entries = entriesOf(kpi.id, data).filter(({ from }) => from <= data.asOf);
  const { entries: how = "mean" } = variant;
  return periods.map((period) => {
    const exact = entries.filter(({ from, to }) => from === period.from && to === period.to);
    const parts = exact.length > 0 ? exact : entries.filter(({ from, to }) => from >= period.from && to <= period.to);
    if (parts.length === 0) return NO_FIGURE;
    const hasCounts = parts.every(({ n }) => n > 0);
    const weights = parts.map(({ n }) => (hasCounts ? n : 1));
    const n = weights.reduce((sum, weight) => sum + weight, 0);
    switch (how) {
      case "sum": return { value: parts.reduce((sum, { value }) => sum + value, 0), n };
      case "last": return { value: parts.reduce((latest, part) => (part.to > latest.to ? part : latest)).value, n };
      default: return { value: parts.reduce((sum, { value }, index) => sum + value * weights[index], 0) / n, n };
    }
  });
}
