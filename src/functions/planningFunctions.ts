import { slaAtEnd, slaRows } from "../service-level/agreement";
import { periodUpTo, trendPeriods } from "../service-level/period";
import { outlookOptions } from "../service-level/review";
import { allowedMisses, LEAST_VALUES, oddsOfFinishing, straightSuccessesNeeded, wilsonInterval, xmrChart } from "../service-level/statistics";
import { slaOutlook } from "../service-level/trend";
import { groupsThousands } from "../tables";
import { figureOf, isEmpty, numberArgument, numberOf, periodsArgument, quoted, refused, shareArgument, textOf } from "./arguments";
import { currentDefinitions } from "./definitions";
import { plainCell } from "./errorCells";
import { messagesOf, notAvailable } from "./functionErrors";
import { decidedCounts, judgedSla, nothingDecided } from "./judgedSla";
import { kpiDataOf } from "./kpiData";
import { valueByValue } from "./valueByValue";

// Excel's function metadata is read from the top-level functions of this file; see functions.ts.

/**
 * The breach budget of an SLA: how many misses its goal allows of the tickets decided, how many are used, how many remain, and how many tickets in a row must be met to be on target again.
 * @customfunction SLABUDGET SLA_BUDGET
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns Four cells: allowed, used, remaining (negative when overdrawn), straight successes needed; #N/A when nothing was decided.
 */
export async function slaBudget(tickets: any[][], sla: any, period?: any, asOf?: any): Promise<any[][]> {
  const judged = await judgedSla(tickets, sla, period, asOf);
  const { agreement } = judged;
  const { met, missed } = decidedCounts(judged);
  const { goal } = slaAtEnd(slaRows(agreement, judged.id), judged.period, judged.asOf);
  const allowed = allowedMisses(met + missed, goal);
  const needed = straightSuccessesNeeded(met, met + missed, goal);
  return [[allowed, missed, allowed - missed, Number.isFinite(needed) ? needed : notAvailable(messagesOf(agreement).functions.outOfReach)]];
}

/**
 * The range in which the true share may well lie when so many of so many were met (Wilson's interval).
 * @customfunction SLAINTERVAL SLA_INTERVAL
 * @param met How many were met.
 * @param decided How many were decided: met and missed together.
 * @param [confidence] How sure the range should be. Left out: 95%.
 * @returns Two cells: low and high, as shares 0..1; #N/A when nothing was decided.
 */
export async function slaInterval(met: any, decided: any, confidence?: any): Promise<number[][]> {
  const { functions } = messagesOf((await currentDefinitions()).agreement);
  const counts = countsArgument(met, decided, functions.countsOutOfRange);
  const sure = shareArgument(confidence ?? null, (value) => value > 0 && value < 1, functions.confidenceOutOfRange, 0.95);
  if (counts.decided === 0) throw notAvailable(functions.noneDecided);
  const { low, high } = wilsonInterval(counts.met, counts.decided, sure);
  return [[low, high]];
}

/**
 * How many tickets in a row must be met until a goal is reached again: 44 of 50 at 95% need 70.
 * @customfunction SLARECOVERY SLA_RECOVERY
 * @param met How many were met.
 * @param decided How many were decided: met and missed together.
 * @param goal Share that must be met, e.g. 95%.
 * @returns A whole number; 0 on target; #N/A for a goal of 100% once one was missed.
 */
export function slaRecovery(met: any[][], decided: any[][], goal: any[][]): Promise<any[][]> {
  return valueByValue([met, decided, goal], async (soFar, ofAll, share) => {
    const { functions } = messagesOf((await currentDefinitions()).agreement);
    const counts = countsArgument(soFar, ofAll, functions.countsOutOfRange);
    const needed = straightSuccessesNeeded(counts.met, counts.decided, goalArgument(share, functions.shareOutOfRange));
    if (!Number.isFinite(needed)) throw notAvailable(functions.outOfReach);
    return needed;
  });
}

/**
 * The chance to finish on target, going by the tickets decided so far and as uncertain as their number leaves it.
 * @customfunction SLAODDS SLA_ODDS
 * @param met How many were met so far.
 * @param decided How many were decided so far: met and missed together.
 * @param expected How many more are expected to be decided.
 * @param goal Share of all of them that must be met, e.g. 95%.
 * @returns A share 0..1; #N/A when nothing was and nothing will be decided.
 */
export function slaOdds(met: any[][], decided: any[][], expected: any[][], goal: any[][]): Promise<any[][]> {
  return valueByValue([met, decided, expected, goal], async (soFar, ofAll, toCome, share) => {
    const { functions } = messagesOf((await currentDefinitions()).agreement);
    const counts = countsArgument(soFar, ofAll, functions.countsOutOfRange);
    const more = numberArgument(toCome, (value) => value >= 0 && value <= MOST_EXPECTED, (found) => functions.notANumber("expected", found));
    const odds = oddsOfFinishing(counts.met, counts.decided - counts.met, more, goalArgument(share, functions.shareOutOfRange));
    if (Number.isNaN(odds)) throw notAvailable(functions.noneDecided);
    return odds;
  });
}

/**
 * Signal or noise: mean and limits of usual variation (XmR chart) for a series of figures, and which of them are signals. One row a value: mean, lower limit, upper limit, signal.
 * @customfunction XMR XMR
 * @param values One row or one column of figures, oldest first. Cells with #N/A are stepped over.
 * @param [run] How many in a row on one side of the mean are a signal. Left out: 8.
 * @returns Four columns; the signal is outside, run, near limit, or empty. #N/A with fewer than 6 values; the limits are #N/A where only one value differs from all others.
 */
export async function xmr(values: any[][], run?: any): Promise<any[][]> {
  const { functions } = messagesOf((await currentDefinitions()).agreement);
  const length = numberArgument(run ?? null, (value) => Number.isInteger(value) && value >= 2, (found) => functions.notANumber("run", found), 8);
  const points = xmrChart(seriesOf(values, functions.notANumber), { run: length });
  if (points.every(({ mean }) => Number.isNaN(mean))) throw notAvailable(functions.tooFewValues(6));
  return points.map(({ mean, lower, upper, signal }) => [...[mean, lower, upper].map((figure) => (Number.isNaN(figure) ? notAvailable("") : figure)), signal]);
}

/**
 * What to expect of an SLA in the months to come, with headers: Period, Decided, Decided low, Decided high, Missed, Missed low, Missed high, Attainment. Counts are forecast, a share is their quotient.
 * @customfunction SLAFORECAST SLA_FORECAST
 * @param tickets Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.
 * @param sla Id in the SLAs table.
 * @param [periods] How many months ahead. Left out: 3.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table; low and high hold 95 of 100 such months. #N/A with fewer than 6 complete months.
 */
export async function slaForecast(tickets: any[][], sla: any, periods?: any, asOf?: any): Promise<any[][]> {
  const judged = await judgedSla(tickets, sla, null, asOf);
  const { definitions, agreement, data, decisions, asOf: until } = judged;
  const { functions } = messagesOf(agreement);
  const horizon = periodsArgument(periods ?? null, agreement, 3);
  const last = periodUpTo(until, "month", agreement);
  if (!last) throw notAvailable(functions.noTickets);
  const series = trendPeriods(last, MONTHS_LOOKED_AT, agreement).map((period) => {
    const { met, missed } = decisions.countIn(period);
    return { period, value: met / (met + missed), n: met + missed, missed };
  });
  if (series.every(({ n }) => n === 0)) throw nothingDecided(judged);
  const outlook = slaOutlook(series, outlookOptions(kpiDataOf(data, definitions, until), horizon));
  if (!outlook) throw notAvailable(functions.tooFewMonths(LEAST_VALUES));
  return [
    ["Period", "Decided", "Decided low", "Decided high", "Missed", "Missed low", "Missed high", "Attainment"],
    ...outlook.periods.map((period, index) => {
      const [decided, missed] = [outlook.decided.points[index], outlook.missed.points[index]];
      const attainment = outlook.attainment[index];
      return [period.name, decided.value, decided.low, decided.high, missed.value, missed.low, missed.high, Number.isNaN(attainment) ? notAvailable(functions.noneDecided) : attainment];
    }),
  ];
}

/** As in a review: forecasts rest on two years and the running month. */
const MONTHS_LOOKED_AT = 25;

/** As many as a period will ever hold; each costs a step. */
const MOST_EXPECTED = 1_000_000;

function countsArgument(met: any, decided: any, refuse: (met: string, decided: string) => string): { readonly met: number; readonly decided: number } {
  const counts = { met: numberOf(met ?? null), decided: numberOf(decided ?? null) };
  const areCounts = Number.isInteger(counts.met) && Number.isInteger(counts.decided) && counts.met >= 0 && counts.met <= counts.decided;
  if (!areCounts) throw refused([met, decided].find((argument) => textOf(argument) === "#N/A") ?? null, refuse(quoted(met ?? null), quoted(decided ?? null)));
  return counts;
}

function goalArgument(goal: any, refuse: (argument: string, found: string) => string): number {
  return shareArgument(goal ?? null, (value) => value >= 0 && value <= 1, (found) => refuse("goal", found));
}

/** The cells of a range one after the other; `NaN` for an empty one. Whether "1.000" as text is 1 or 1000 the other texts tell, as in a column of tickets. */
function seriesOf(values: any[][], refuse: (argument: string, found: string) => string): number[] {
  const cells = (Array.isArray(values) ? values : [[values]]).flat().map(plainCell);
  const hasNoThousands = !groupsThousands(cells);
  return cells.map((cell) => {
    if (isEmpty(cell)) return Number.NaN;
    // An error cell, such as #N/A for a period without data, is no value.
    if (typeof cell === "string" && cell.startsWith("#")) return Number.NaN;
    const value = figureOf(cell, hasNoThousands);
    if (Number.isNaN(value)) throw refused(cell, refuse("values", quoted(cell)));
    return value;
  });
}
