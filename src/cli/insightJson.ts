import { ticketZoneOf } from "../service-level/agreement";
import type { Agreement } from "../service-level/agreement";
import type { Comparison, KpiReview, ServiceReview, SlaReview, TrendSignals } from "../service-level/review";
import type { Tickets } from "../service-level/ticket";
import { textAt } from "../service-level/ticket";
import { DAY_MS, HOUR_MS } from "../service-level/time";
import { estimate, figure, wallTime } from "./jsonFigures";

/** What `run --json` says of the meaning of figures: intervals, verdicts, signals, budgets, outlooks, outages, promises, credits, what the plan costs and watermelons. Shares 0..1, times on the tickets' wall clock, `null` where there is no data. */
export function insightJson(review: ServiceReview, agreement: Agreement, { id }: Tickets): object {
  const time = (instant: number) => wallTime(instant, ticketZoneOf(agreement));
  return {
    intervals: review.slas.map(({ sla, interval }) => ({ sla: sla.id, low: figure(interval.low), high: figure(interval.high) })),
    verdicts: [...review.slas.map(({ sla, comparison }) => verdictOf({ sla: sla.id }, comparison)), ...review.kpis.map(({ kpi, comparison }) => verdictOf({ kpi: kpi.id }, comparison))],
    signals: [...review.slas.flatMap(({ sla, signals, trend }) => pointsOf({ sla: sla.id }, signals, trend)), ...review.kpis.flatMap(({ kpi, signals, trend }) => pointsOf({ kpi: kpi.id }, signals, trend))],
    budgets: review.slas.map(({ sla, result, budget }) => ({
      sla: sla.id, period: result.period.name, goal: budget.goal, decided: budget.decided, expected: budget.expected, allowed: budget.allowed, used: budget.used, remaining: budget.remaining,
      burnRate: figure(budget.burnRate), runsOutAt: time(budget.runsOutAt), straightNeeded: figure(budget.straightNeeded), isRecoverable: budget.isRecoverable, odds: figure(budget.odds), needed: budget.needed, missedByChance: figure(budget.missedByChance), provenBy: figure(budget.provenBy),
    })),
    rareMisses: review.slas.flatMap(({ sla, rareMisses }) => (rareMisses === undefined ? [] : [{
      sla: sla.id, since: rareMisses.since, misses: rareMisses.missedAt.map((instant, index) => ({ at: time(instant), metBefore: rareMisses.points[index].value, mean: figure(rareMisses.points[index].mean), upper: figure(rareMisses.points[index].upper), signal: rareMisses.points[index].signal })),
    }])),
    outlook: [...review.slas.flatMap(slaOutlook), ...review.kpis.flatMap(kpiOutlook)],
    availability: review.outages.services.map(({ service, result, previous, rate }) => ({
      service, period: review.period.name, availability: figure(result.availability), before: figure(previous.availability), agreedHours: result.agreedMs / HOUR_MS, downtimeHours: result.downtimeMs / HOUR_MS,
      outages: result.outages.length, byBand: result.byBand, longestHours: result.longestMs / HOUR_MS, mtrsHours: figure(result.mtrsMs / HOUR_MS), mtbfHours: figure(result.mtbfMs / HOUR_MS), mtbsiHours: figure(result.mtbsiMs / HOUR_MS),
      lostUserHours: result.lostUserMs / HOUR_MS, daysSinceLast: rate.sinceLastMs / DAY_MS, perYear: estimate(rate.perYear),
    })),
    promises: review.outages.promises.flatMap(({ promise, periods, equivalent, stress }) => periods.map((part) => ({
      promise: promise.id, service: promise.service, period: part.period.name, countsFrom: time(part.inForce?.from ?? Number.NaN), outages: part.outages.length, allowed: part.allowed ?? null, longestHours: part.longestMs / HOUR_MS,
      hoursPromised: part.restoreWithinMs === undefined ? null : part.restoreWithinMs / HOUR_MS, tooLong: part.tooLong.length, frequencyKept: part.frequencyKept ?? null, durationKept: part.durationKept ?? null, isKept: part.isKept ?? null,
      monthsLeft: part.monthsLeft, equivalent: figure(equivalent), expected: stress === undefined ? null : estimate(stress.expected), breakFrequency: figure(stress?.breakFrequency ?? Number.NaN),
      breakDuration: figure(stress?.breakDuration ?? Number.NaN), breakEither: figure(stress?.breakEither ?? Number.NaN), safeExpected: figure(stress?.safeExpected ?? Number.NaN), safePromise: stress?.safePromise ?? null,
    }))),
    tradeOffs: review.tradeOffs.map(({ offer: { service, level }, extraPerMonth, outages, late, availability, sparedMs, sparedUserMs, wouldBeKept }) => ({
      service, level, extraPerMonth: figure(extraPerMonth), outages: outages.length, late: late.length, availability: figure(availability), sparedHours: sparedMs / HOUR_MS, sparedUserHours: sparedUserMs / HOUR_MS, wouldBeKept: wouldBeKept ?? null,
    })),
    credits: review.slas.flatMap(({ sla, credits }) => (credits === undefined ? [] : [{
      sla: sla.id, net: credits.net, amount: figure(credits.amount),
      months: credits.months.map(({ result, credit, bonus, isEarnedBack, isRunning }) => ({ period: result.period.name, attainment: figure(result.attainment), credit, bonus, isEarnedBack, isRunning })),
      byRule: credits.byRule.map(({ rule, share, net }) => ({ rule, share: figure(share), net })),
    }])),
    lateMilestones: review.lateMilestones.map((each) => ({ ...each, due: time(each.due) })),
    demandSpikes: review.demandSpikes.map(({ rows, ...spike }) => ({ ...spike, tickets: rows.map((row) => textAt(id, row)) })),
    planCost: review.planCost === undefined ? null : { ...review.planCost, currency: agreement.currency },
    watermelons: review.watermelons.map(({ sla, attainment, measure, unit, before, now, isCertain, rows }) => ({
      sla, attainment, measure, unit, before: figure(before.value), beforeN: before.n, now: figure(now.value), nowN: now.n, isCertain, tickets: rows.map((row) => textAt(id, row)),
    })),
  };
}

function verdictOf(item: object, { verdict, difference, adjusted, evidence }: Comparison): object {
  return { ...item, verdict, difference: estimate(difference), adjusted: adjusted === undefined ? null : estimate(adjusted), evidence };
}

function pointsOf(item: object, { chart, points, changes }: TrendSignals, trend: readonly { readonly period: { readonly name: string } }[]): object[] {
  return points.map(({ value, mean, lower, upper, signal, side }, index) => ({
    ...item, chart, period: trend[index].period.name, value: figure(value), mean: figure(mean), lower: figure(lower), upper: figure(upper), signal, side,
    changed: changes.filter((change) => change.index === index).map(({ decision }) => decision),
  }));
}

function slaOutlook({ sla, outlook }: SlaReview): object[] {
  if (outlook === undefined) return [];
  const { periods, decided, missed, attainment } = outlook;
  return periods.map((period, index) => ({
    sla: sla.id, period: period.name, decided: estimate(decided.points[index]), missed: estimate(missed.points[index]), attainment: figure(attainment[index]),
    methods: { decided: decided.method, missed: missed.method }, backTest: { decided: decided.backTest, missed: missed.backTest },
  }));
}

function kpiOutlook({ kpi, outlook }: KpiReview): object[] {
  if (outlook === undefined) return [];
  const { periods, forecast } = outlook;
  return periods.map((period, index) => ({ kpi: kpi.id, period: period.name, value: estimate(forecast.points[index]), method: forecast.method, backTest: forecast.backTest }));
}
