import { calendarFor, isSameWord, ticketZoneOf } from "../service-level/agreement";
import { agreedSince, availabilityIn, downtimesOf, serviceHours } from "../service-level/availability";
import { percentPromise, promiseIn, promisePercent } from "../service-level/promise";
import { HOUR_MS } from "../service-level/time";
import { calendarArgument, hoursArgument, instantArgument, isGiven, numberArgument, perArgument, periodArgument, quoted, refused, shareArgument, textOf } from "./arguments";
import { currentDefinitions, type Definitions } from "./definitions";
import { messagesOf, notAvailable } from "./functionErrors";
import { newestOutage, outageData, promiseArgument } from "./outageData";
import { valueByValue } from "./valueByValue";

// Excel's function metadata is read from the top-level functions of this file; see functions.ts.

/**
 * Whether an availability promise is kept: not more outages than promised, and none longer than promised.
 * @customfunction PROMISEKEPT PROMISE_KEPT
 * @param outages Outage range with its header row, e.g. Outages[#All].
 * @param promise Id in the Promises table, or a range of ids: one answer for each.
 * @param [period] 2026, 2026-Q3, 2026-03, or a date (its month): judged is every month, quarter or year of the promise in it. Left out: that of as_of.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns TRUE as long as nothing has broken it.
 */
export function promiseKept(outages: any[][], promise: any[][], period?: any[][], asOf?: any[][]): Promise<any[][]> {
  return valueByValue([promise, period, asOf], async (wanted, during, until) => {
    const definitions = await currentDefinitions();
    const { isKept, promise: { id } } = promiseReview(outages, wanted, during, until, definitions);
    if (isKept === undefined) throw notAvailable(messagesOf(definitions.agreement).functions.promiseNotInForce(id));
    return isKept;
  });
}

/**
 * An availability promise part by part, one row a period, with headers: Period, Outages, Allowed, Longest hours, Hours promised, Months left, Kept.
 * @customfunction PROMISESTATUS PROMISE_STATUS
 * @param outages Outage range with its header row, e.g. Outages[#All].
 * @param promise Id in the Promises table.
 * @param [period] 2026, 2026-Q3, 2026-03, or a date (its month): judged is every month, quarter or year of the promise in it. Left out: that of as_of.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns A table; a part that is not promised is empty.
 */
export async function promiseStatus(outages: any[][], promise: any, period?: any, asOf?: any): Promise<any[][]> {
  const { periods } = promiseReview(outages, promise, period, asOf, await currentDefinitions());
  return [
    ["Period", "Outages", "Allowed", "Longest hours", "Hours promised", "Months left", "Kept"],
    ...periods.map((part) => part.isKept === undefined ? [part.period.name, "", "", "", "", "", ""] : [
      part.period.name, part.outages.length, part.allowed ?? "", part.longestMs / HOUR_MS, part.restoreWithinMs === undefined ? "" : part.restoreWithinMs / HOUR_MS,
      part.monthsLeft, part.isKept,
    ]),
  ];
}

/**
 * The share of all hours that a promise amounts to: 4 outages of 4 hours a year are 99.82%.
 * @customfunction PROMISEPERCENT PROMISE_PERCENT
 * @param outages How many outages are allowed.
 * @param hours How many hours each may last.
 * @param [per] month, quarter or year (default).
 * @returns A share 0..1.
 */
export function promisePercentage(outages: any[][], hours: any[][], per?: any[][]): Promise<any[][]> {
  return valueByValue([outages, hours, per], async (allowed, each, during) => {
    const { agreement } = await currentDefinitions();
    const { functions } = messagesOf(agreement);
    const count = numberArgument(allowed, (value) => value >= 0, (found) => functions.negativeNumber("outages", found));
    return promisePercent(count, hoursArgument(each, (value) => value >= 0, agreement) * HOUR_MS, perArgument(during, agreement));
  });
}

/**
 * A percentage as a promise: how many hours of outage it allows in all, and how many whole outages of one length those are.
 * @customfunction PERCENTPROMISE PERCENT_PROMISE
 * @param percent Share of all hours, e.g. 99.9%.
 * @param hours How many hours one outage lasts.
 * @param [per] month, quarter or year (default).
 * @returns Two cells: hours allowed, whole outages.
 */
export async function percentAsPromise(percent: any, hours: any, per?: any): Promise<number[][]> {
  const { agreement } = await currentDefinitions();
  const { functions } = messagesOf(agreement);
  const share = shareArgument(percent, (value) => value >= 0 && value <= 1, (found) => functions.shareOutOfRange("percent", found));
  const found = percentPromise(share, hoursArgument(hours ?? null, (value) => value > 0, agreement) * HOUR_MS, perArgument(per ?? null, agreement));
  return [[found.downtimeMs / HOUR_MS, found.outages]];
}

/**
 * How likely a promise is to be broken when outages go on as they were: expected outages, chance of too many, of one too long, of either; the expected number that is safe.
 * @customfunction PROMISERISK PROMISE_RISK
 * @param outages Outage range with its header row, e.g. Outages[#All].
 * @param promise Id in the Promises table.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.
 * @returns Five cells; those of a part that is not promised are empty.
 */
export async function promiseRisk(outages: any[][], promise: any, asOf?: any): Promise<any[][]> {
  const definitions = await currentDefinitions();
  const { stress } = promiseReview(outages, promise, undefined, asOf, definitions);
  if (!stress) throw notAvailable(messagesOf(definitions.agreement).functions.noOutages);
  const { expected, breakFrequency, breakDuration, breakEither, safeExpected } = stress;
  return [[expected.value, breakFrequency, breakDuration, breakEither, safeExpected].map((figure) => (Number.isNaN(figure) ? "" : figure))];
}

/**
 * Availability of a service: agreed service time less downtime, by agreed service time. Outages that overlap count once, excluded ones not at all.
 * @customfunction AVAILABILITY AVAILABILITY
 * @param outages Outage range with its header row, e.g. Outages[#All].
 * @param service Name of the service, as the outages call it, or a range of names: one answer for each.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: from the first outage on.
 * @param [calendar] Name in the Calendars table. Left out: the calendar of the service, else the default one.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the end of the period, else the newest time in the data.
 * @returns A share 0..1.
 */
export function availability(outages: any[][], service: any[][], period?: any[][], calendar?: any[][], asOf?: any[][]): Promise<any[][]> {
  return valueByValue([service, period, calendar, asOf], async (...values) => serviceIn(outages, values, await currentDefinitions()).availability);
}

/**
 * How many outages a service had: each counted once, in the period in which it starts. Outages that overlap are one, excluded ones none.
 * @customfunction OUTAGECOUNT OUTAGE_COUNT
 * @param outages Outage range with its header row, e.g. Outages[#All].
 * @param service Name of the service, as the outages call it, or a range of names: one answer for each.
 * @param [period] 2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: from the first outage on.
 * @param [calendar] Name in the Calendars table. Left out: the calendar of the service, else the default one.
 * @param [asOf] Date-time up to which the data counts. Left out: the agreement's As of, else the end of the period, else the newest time in the data.
 * @returns A whole number.
 */
export function outageCount(outages: any[][], service: any[][], period?: any[][], calendar?: any[][], asOf?: any[][]): Promise<any[][]> {
  return valueByValue([service, period, calendar, asOf], async (...values) => serviceIn(outages, values, await currentDefinitions()).outages.length);
}

function promiseReview(range: any[][], promise: any, period: any, asOf: any, definitions: Definitions) {
  const { agreement } = definitions;
  const wanted = promiseArgument(promise ?? null, agreement);
  const during = periodArgument(period ?? null, definitions);
  const outages = outageData(range, definitions);
  const until = isGiven(asOf) ? instantArgument(asOf, "as_of", ticketZoneOf(agreement), definitions) : (agreement.asOf ?? newestOutage(outages));
  return promiseIn(wanted, outages, agreement, during ?? { from: until - 1, to: until }, until);
}

function serviceIn(range: any[][], [service, period, calendar, asOf]: any[], definitions: Definitions) {
  const { agreement } = definitions;
  const name = textOf(service ?? null);
  const isOf = (other: string) => isSameWord(other, name);
  const hours = serviceHours(isGiven(calendar) ? calendarArgument(calendar, agreement).source : calendarFor(agreement, undefined, name).calendar);
  const during = periodArgument(period ?? null, definitions);
  const outages = outageData(range, definitions);
  // A misspelt name would be available all the time.
  const known = [...agreement.services.map((each) => each.name), ...outages.map((outage) => outage.service)];
  if (!known.some(isOf)) throw refused(service, messagesOf(agreement).functions.unknownService(quoted(service), [...new Set(known)]));
  const until = isGiven(asOf) ? instantArgument(asOf, "as_of", ticketZoneOf(agreement), definitions) : (agreement.asOf ?? during?.to ?? newestOutage(outages));
  const first = outages.reduce((earliest, { from }) => Math.min(earliest, from), Number.POSITIVE_INFINITY);
  const [found] = availabilityIn(downtimesOf(outages, until, name), hours, [during ?? { from: Math.min(first, until), to: until }], until, agreedSince(outages, agreement));
  if (found.agreedMs === 0) throw notAvailable(messagesOf(agreement).functions.noServiceTime(name));
  return found;
}
