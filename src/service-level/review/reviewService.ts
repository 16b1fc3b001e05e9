import { isInForce, lastInstant, normalWord, slaAtEnd, versionInForce } from "../agreement";
import type { Agreement, Kpi, Sla } from "../agreement";
import { complianceSpread, missesIn, pauseAudit, reconcile } from "../clock";
import type { Finding } from "../finding";
import { KpiData, measureKpi } from "../kpi";
import { periodUpTo, trendPeriods } from "../period";
import type { Period } from "../period";
import { NO_RECORDS } from "../records";
import type { ReviewType, ServiceRecords } from "../records";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";
import { kpiTrend, slaTrend } from "../trend";
import { carryOvers } from "./carryOvers";
import { compareWithDesk } from "./compareWithDesk";
import { creditReview } from "./creditReview";
import { csfReview } from "./csfReview";
import { defaultAsOf } from "./defaultAsOf";
import { defaultPeriod, periodBefore, periodOptions } from "./defaultPeriod";
import { deadlineAlerts } from "./deadlineAlerts";
import { demandSpikes } from "./demandSpikes";
import { compareWithHistory } from "./history";
import type { ReviewSnapshot } from "./history";
import { implementationReview, improvementReviews } from "./improvementReview";
import { kpiInsight } from "./kpiInsight";
import { lateMilestones } from "./lateMilestones";
import { planCost } from "./planCost";
import { levelTradeOffs } from "./levelTradeOffs";
import { missSources } from "./missSources";
import { nearMisses } from "./nearMisses";
import { outageReview } from "./outageReview";
import { ReviewError } from "./ReviewError";
import { reviewFindings } from "./reviewFindings";
import { slaFindings } from "./slaFindings";
import { slaInsight } from "./slaInsight";
import { watermelons } from "./watermelons";
import type { KpiReview, ServiceReview, SlaReview } from "./types";

export interface ReviewInput {
  readonly tickets: Tickets;
  readonly agreement: Agreement;
  /** Outages, feedback and registers; none when left out. */
  readonly records?: ServiceRecords;
  readonly type: ReviewType;
  /** `defaultPeriod` when left out. */
  readonly period?: Period;
  /** `defaultAsOf` when left out. */
  readonly asOf?: Instant;
  /** What an implementation review is about: the id of a decision or `AGREEMENT_START`; the newest one in effect for six months when left out. */
  readonly change?: string;
  /** How many periods a trend shows; 12 when left out. */
  readonly trendPeriods?: number;
  /** Reviews written earlier; none when left out. */
  readonly snapshots?: readonly ReviewSnapshot[];
  /** What reading the definitions and the tickets has found; the review adds its own. */
  readonly findings?: readonly Finding[];
}

const DEFAULT_TREND_PERIODS = 12;

/** Limits and forecasts rest on more of the past than a trend shows: two years and the running month. */
const PERIODS_LOOKED_AT = 25;

/** For how many periods a review looks ahead: the year to come where renewal is talked about. */
const LOOK_AHEAD: Readonly<Record<ReviewType, number>> = { "sync": 4, "monthly": 3, "quarterly": 3, "half-year": 12, "annual": 12, "implementation": 6 };

/**
 * One service review: every SLA, KPI and CSF over the period and as a trend, and what is wrong with the data behind them. Trends go by
 * weeks in a sync and by months in every other type, from the first ticket on; the last one contains the end of the period, or is the newest with a part before `asOf` when that is earlier. KPIs
 * and CSFs that are not in force at that end are left out; SLAs are listed as long as the agreement has them, because a commitment may
 * be decided after its SLA has ended.
 * @throws {ReviewError} `noAsOf`: no `asOf` is given, none stands in the agreement and no ticket has a date; `unknownChange`: `change` is
 * not among the `implementedChanges`
 */
export function reviewService(input: ReviewInput): ServiceReview {
  const { tickets, agreement, type } = input;
  const asOf = input.asOf ?? defaultAsOf(tickets, agreement, type);
  const period = input.period ?? defaultPeriod(tickets, agreement, type, asOf);
  if (Number.isNaN(asOf) || period === undefined) throw new ReviewError("noAsOf");

  const end = lastInstant(period, asOf);
  const last = periodUpTo(Math.max(Math.min(asOf, period.to), period.from + 1), type === "sync" ? "week" : "month", periodOptions(agreement))!;
  const shown = input.trendPeriods ?? DEFAULT_TREND_PERIODS;
  const data = new KpiData(tickets, agreement, asOf, input.records ?? NO_RECORDS);
  const periods = sinceFirstTicket(trendPeriods(last, Math.max(shown, PERIODS_LOOKED_AT), periodOptions(agreement)), data);
  const before = periodBefore(period, agreement);
  const slas = byId(agreement.slas).map((rows) => slaReview(rows, data, [period, before, ...periods], shown, LOOK_AHEAD[type]));
  const kpis = byId(agreement.kpis).flatMap((rows) => kpiReview(rows, data, [period, before, ...periods], shown, LOOK_AHEAD[type]));
  const csfs = agreement.csfs.filter((csf) => isInForce(csf, end)).map((csf) => csfReview(csf, kpis, slas, agreement));
  const improvements = improvementReviews(data);
  const doubts = reviewFindings(tickets, agreement, asOf);
  return {
    type, period, asOf, slas, kpis, csfs,
    outages: outageReview(data, [period, before, ...periods.slice(-shown)]),
    tradeOffs: levelTradeOffs(data, period),
    ...watermelons(slas, data, period, before),
    lateMilestones: lateMilestones(data.records, agreement.zone, asOf),
    demandSpikes: demandSpikes(data),
    improvements,
    planCost: planCost(data.records.improvements, asOf),
    carryOvers: carryOvers(improvements, csfs, agreement),
    implementation: type === "implementation" ? implementationReview(input.change ?? "", data) : undefined,
    history: compareWithHistory(input.snapshots ?? [], type, period, data),
    findings: [...(input.findings ?? []), ...doubts, ...slaFindings(slas, tickets, agreement, doubts)],
  };
}

/** Without the periods before there was any ticket; the last one stays in any case. */
function sinceFirstTicket(periods: readonly Period[], { firstTicket }: KpiData): readonly Period[] {
  return periods.filter(({ to }, index) => to > firstTicket || index === periods.length - 1);
}

/** @param periods the reviewed one, the one before it, then those of the trend */
function slaReview(rows: readonly Sla[], data: KpiData, periods: readonly Period[], shown: number, ahead: number): SlaReview {
  const commitments = data.commitments(rows[0].id);
  const [result, previous, ...series] = slaTrend(rows, commitments, periods);
  const { tickets, agreement } = data;
  const [period] = periods;
  const sla = slaAtEnd(rows, period, data.asOf);
  const misses = missesIn(commitments, period);
  const spread = complianceSpread(tickets, agreement, commitments, period);
  const figures = { result, previous, trend: series.slice(-shown), misses, commitments };
  return {
    sla, ...figures, ...slaInsight(rows, figures, series, data, ahead), spread,
    reconciliation: reconcile(commitments),
    missSources: missSources(tickets, commitments, misses, period),
    nearMisses: nearMisses(tickets, agreement, sla, commitments, period),
    pauses: pauseAudit(tickets, agreement, commitments, period),
    desk: compareWithDesk(sla, data, period),
    alerts: deadlineAlerts(commitments),
    credits: creditReview(rows, sla, commitments, spread, agreement, period),
  };
}

/** None when no version is in force at the end of the period. `periods` as in `slaReview`. */
function kpiReview(rows: readonly Kpi[], data: KpiData, periods: readonly Period[], shown: number, ahead: number): KpiReview[] {
  const kpi = versionInForce(rows, lastInstant(periods[0], data.asOf));
  if (kpi === undefined) return [];
  const { unit, notMeasurable } = measureKpi(kpi, data, []);
  const [result, previous, ...series] = kpiTrend(rows, data, periods);
  const figures = { kpi, unit, result, previous, trend: series.slice(-shown) };
  return [{ ...figures, notMeasurable, ...kpiInsight(rows, figures, series, data, ahead) }];
}

/** Rows with one id together, in the order in which the ids first occur. */
function byId<T extends { readonly id: string }>(rows: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const id = normalWord(row.id);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}
