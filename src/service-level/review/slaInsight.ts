import type { Sla } from "../agreement";
import type { KpiData } from "../kpi";
import type { Interval } from "../time";
import { wilsonInterval } from "../statistics";
import type { Count, Estimate } from "../statistics";
import { changePoints, compareShares, lastSignals, rareMisses, slaBudget, slaOutlook, trendSignals } from "../trend";
import type { Comparison, RareMisses, SlaBudget, SlaOutlook, SlaPeriodResult, TrendSignals } from "../trend";
import { pairsOf, slaByPriority } from "./byPriority";
import { outlookOptions } from "./outlookOptions";
import type { SlaReview } from "./types";

/** What the figures of an SLA mean: signal or noise, room left, outlook. */
export interface SlaInsight {
  /** In which the true share of the reviewed period may well lie (Wilson, 95%). */
  readonly interval: Estimate;
  /** The reviewed period against the one before. */
  readonly comparison: Comparison;
  /** Points stand beside `SlaReview.trend`. */
  readonly signals: TrendSignals;
  readonly budget: SlaBudget;
  /** `undefined` when the past is too short for one. */
  readonly outlook: SlaOutlook | undefined;
  /** Tickets met between misses, where there is not even one miss a period; `undefined` otherwise, and without a miss. */
  readonly rareMisses: RareMisses | undefined;
}

/**
 * @param rows the rows of the SLA
 * @param series results of consecutive periods up to the end of the review, of which `trend` shows the last
 * @param horizon for how many periods to look ahead
 */
export function slaInsight(
  rows: readonly Sla[], { result, previous, trend, misses, commitments }: Pick<SlaReview, "result" | "previous" | "trend" | "misses" | "commitments">,
  series: readonly SlaPeriodResult[], data: KpiData, horizon: number,
): SlaInsight {
  const points = series.map(({ period, attainment, decided, missed }) => ({ period, value: attainment, n: decided, missed }));
  const changes = changePoints(rows, series.map(({ period }) => period), data.records.decisions, data.agreement);
  const signals = trendSignals(points, "share", changes, { from: data.firstTicket, to: data.asOf });
  const inPeriod = signals.points.filter((_, index) => overlaps(series[index].period, result.period));
  return {
    interval: wilsonInterval(result.met, result.decided),
    comparison: compareShares(countOf(result), countOf(previous), "higher", inPeriod, pairsOf(slaByPriority(commitments, data, [result.period, previous.period]), 0, 1)),
    signals: lastSignals(signals, trend.length),
    budget: slaBudget(result, series, misses.map((row) => commitments.decidedAt[row]), data.asOf),
    rareMisses: isRare(series) ? rareMisses(commitments, { from: series[0].period.from, to: series[series.length - 1].period.to }) : undefined,
    outlook: slaOutlook(points, outlookOptions(data, horizon)),
  };
}

function isRare(series: readonly SlaPeriodResult[]): boolean {
  const missed = series.reduce((sum, each) => sum + each.missed, 0);
  return missed > 0 && missed < series.length;
}

function countOf({ met, decided }: SlaPeriodResult): Count {
  return { met, n: decided };
}

/** Whether a period of the trend has a part in the reviewed one. */
export function overlaps(one: Interval, other: Interval): boolean {
  return one.from < other.to && other.from < one.to;
}
