import type { Kpi } from "../agreement";
import { chanceOf, countedSince, KPI_MEASURES } from "../kpi";
import type { KpiData } from "../kpi";
import { wilsonInterval } from "../statistics";
import type { Estimate } from "../statistics";
import { DAY_MS } from "../time";
import type { Instant, Interval } from "../time";
import { changePoints, compareRates, compareShares, compareValues, countOutlook, isWhole, lastSignals, notYet, trendSignals } from "../trend";
import type { Comparison, CountOutlook, KpiPeriodResult, Occurrences, TrendSignals } from "../trend";
import { countOf, kpiByPriority, pairsOf } from "./byPriority";
import { outlookOptions } from "./outlookOptions";
import { overlaps } from "./slaInsight";
import type { KpiReview } from "./types";

/** What the figures of a KPI mean: signal or noise, outlook. */
export interface KpiInsight {
  /** Of a share of tickets or answers (Wilson, 95%); the limits are `NaN` for every other measure. */
  readonly interval: Estimate;
  readonly comparison: Comparison;
  /** Points stand beside `KpiReview.trend`. */
  readonly signals: TrendSignals;
  /** Of the volume only; `undefined` otherwise, and when the past is too short. */
  readonly outlook: CountOutlook | undefined;
}

/** As `slaInsight`, of a KPI. */
export function kpiInsight(
  rows: readonly Kpi[], { kpi, result, previous, trend }: Pick<KpiReview, "kpi" | "result" | "previous" | "trend">, series: readonly KpiPeriodResult[], data: KpiData, horizon: number,
): KpiInsight {
  const chance = chanceOf(kpi.measure);
  const isShare = chance === "share";
  const changes = changePoints(rows, series.map(({ period }) => period), data.records.decisions, data.agreement);
  const known = { from: countedSince(kpi, data), to: data.asOf };
  const signals = trendSignals(series, chance, changes, known, KPI_MEASURES[kpi.measure].least);
  const inPeriod = signals.points.filter((_, index) => overlaps(series[index].period, result.period));
  const compared = isShare ? compareShares(countOf(result), countOf(previous), kpi.better, inPeriod, pairsOf(kpiByPriority(kpi, data, [result.period, previous.period]), 0, 1))
    : chance === "occurrences" ? compareRates(occurrencesOf(result, known), occurrencesOf(previous, known), kpi.better, inPeriod)
    : compareValues(result.value, previous.value, kpi.better, inPeriod);
  return {
    interval: isShare ? wilsonInterval(countOf(result).met, result.n) : { value: result.value, low: Number.NaN, high: Number.NaN },
    comparison: !isShare && isNotOver(result.period, series, data.asOf) ? notYet(compared) : compared,
    signals: lastSignals(signals, trend.length),
    outlook: kpi.measure === "volume" ? countOutlook(series, outlookOptions(data, horizon)) : undefined,
  };
}

/** Whether not even the first of the periods of the trend that lie in this one is over, or this one where none does: a week of a review that goes by months. */
function isNotOver({ from, to }: Interval, series: readonly KpiPeriodResult[], asOf: Instant): boolean {
  return to > asOf && !series.some(({ period }) => period.from >= from && period.to <= asOf);
}

/** Up to `asOf`; of a period in which the first ticket came late nobody knows how many days its tickets are of. */
function occurrencesOf({ value, period }: KpiPeriodResult, known: Interval): Occurrences {
  const to = Math.min(period.to, known.to);
  return { count: isWhole({ ...period, to }, known) ? value : Number.NaN, days: (to - period.from) / DAY_MS };
}
