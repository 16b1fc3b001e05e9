import type { CompiledCalendar } from "../calendar";
import { workingDaysBetween } from "../calendar";
import { nextPeriod } from "../period";
import type { Period, PeriodOptions } from "../period";
import { forecast, poissonPrediction } from "../statistics";
import type { Estimate, Forecast } from "../statistics";
import { toWallClock } from "../time";
import type { Instant, Interval } from "../time";
import { isWhole } from "./isWhole";
import type { SeriesPoint } from "./trendSignals";

/** What every outlook says of itself. */
interface OutlookBasis {
  /** The whole periods of the past from which it is forecast. */
  readonly basis: Interval;
}

/** Counts to come, period by period. */
export interface CountOutlook extends OutlookBasis {
  readonly periods: readonly Period[];
  readonly forecast: Forecast;
}

/** Decided and missed commitments to come; a share only as their quotient. */
export interface SlaOutlook extends OutlookBasis {
  readonly periods: readonly Period[];
  readonly decided: Forecast;
  readonly missed: Forecast;
  /** 1 - missed / decided, period by period; `NaN` where nothing is expected. */
  readonly attainment: readonly number[];
}

export interface OutlookOptions extends PeriodOptions {
  readonly asOf: Instant;
  readonly horizon: number;
  /** Counts are compared by working days of it, because months have more or fewer of them. */
  readonly calendar: CompiledCalendar;
  /** The first ticket: a period that it cuts is no measure. */
  readonly first: Instant;
}

/** Of a count such as tickets opened, by working day; `undefined` when fewer than six complete periods are known. */
export function countOutlook(series: readonly SeriesPoint[], options: OutlookOptions): CountOutlook | undefined {
  const complete = completeOf(series, options);
  const periods = following(complete, options);
  const found = byWorkingDay(complete, periods, options, complete.map(({ value }) => value));
  return found === undefined ? undefined : { basis: spanOf(complete), periods, forecast: found };
}

/** Of an SLA: how many commitments are decided and missed; counts, because shares of shares say nothing. */
export function slaOutlook(series: readonly (SeriesPoint & { readonly missed: number })[], options: OutlookOptions): SlaOutlook | undefined {
  const complete = completeOf(series, options);
  const periods = following(complete, options);
  const decided = byWorkingDay(complete, periods, options, complete.map(({ n }) => n));
  const missed = byWorkingDay(complete, periods, options, complete.map((point) => point.missed));
  if (decided === undefined || missed === undefined) return undefined;
  const attainment = decided.points.map(({ value }, index) => (value > 0 ? Math.max(0, 1 - missed.points[index].value / value) : Number.NaN));
  return { basis: spanOf(complete), periods, decided, missed, attainment };
}

function completeOf<Point extends SeriesPoint>(series: readonly Point[], { asOf, first }: OutlookOptions): Point[] {
  return series.filter(({ period }) => isWhole(period, { from: first, to: asOf }));
}

function spanOf(complete: readonly SeriesPoint[]): Interval {
  return { from: complete[0].period.from, to: complete[complete.length - 1].period.to };
}

function following(complete: readonly SeriesPoint[], options: OutlookOptions): Period[] {
  const periods: Period[] = [];
  let last = complete.at(-1)?.period;
  while (last !== undefined && periods.length < options.horizon) periods.push((last = nextPeriod(last, options)));
  return periods;
}

/**
 * Forecast per working day, and multiplied back by those of each period to come. The back-test is in counts of a usual period. An interval is
 * never narrower than chance makes it: months that were all alike would leave none.
 */
function byWorkingDay(complete: readonly SeriesPoint[], periods: readonly Period[], options: OutlookOptions, counts: readonly number[]): Forecast | undefined {
  const daysOf = ({ from, to }: Period) => Math.max(1, workingDaysBetween(options.calendar, toWallClock(from, options.zone), toWallClock(to - 1, options.zone)));
  const days = complete.map(({ period }) => daysOf(period));
  const season = complete[0]?.period.grain === "week" ? 52 : 12;
  const found = forecast(counts.map((count, index) => count / days[index]), { horizon: options.horizon, season, least: 0 });
  if (found === undefined) return undefined;
  const usual = days.reduce((sum, count) => sum + count, 0) / days.length;
  const scaled = (point: Estimate, by: number): Estimate => {
    const value = point.value * by;
    const chance = poissonPrediction(value * found.n, found.n);
    return { value, low: Math.min(point.low * by, chance.low), high: Math.max(point.high * by, chance.high) };
  };
  return {
    ...found,
    points: found.points.map((point, index) => scaled(point, daysOf(periods[index]))),
    backTest: { ...found.backTest, meanError: found.backTest.meanError * usual, naiveError: found.backTest.naiveError * usual },
  };
}
