import { calendarFor, normalWord } from "../agreement";
import { agreedSince, availabilityIn, downtimesOf, outageRate, serviceHours } from "../availability";
import type { Availability, ServiceHours } from "../availability";
import { poissonInterval } from "../statistics";
import { HOUR_MS, YEAR_MS } from "../time";
import type { Instant, Interval } from "../time";
import type { KpiQuestion } from "./Measure";
import { NO_FIGURE } from "./types";
import type { FailureFree, KpiFigure } from "./types";
import { variantMs } from "./variantValues";

export type OutageMeasure = "availability" | "outages" | "MTRS" | "MTBF" | "MTBSI" | "lost user-hours";

/**
 * Outages over periods, in the service hours of each service or in all hours. Several services are pooled: their hours and outages are added up
 * before anything is divided. `n` is the number of outages, for MTRS of those restored. A mean time between failures takes two of them; for fewer the figure
 * says for how long there was none. A period before service time was agreed has no figure.
 */
export function outageFiguresIn(question: KpiQuestion, periods: readonly Interval[], measure: OutageMeasure): KpiFigure[] {
  const names = servicesOf(question);
  const { agreement, asOf, records: { outages } } = question.data;
  const services = names.map((service) => availabilityIn(downtimesOf(outages, asOf, service), hoursOf(service, question), periods, asOf, agreedSince(outages, agreement)));
  if (services.length === 0) return periods.map(() => NO_FIGURE);
  return periods.map(({ to }, index) => {
    const found = services.map(({ [index]: each }) => each);
    if (found.every((each) => each.from >= each.to)) return NO_FIGURE;
    const figure = figureOf(measure, found, variantMs(question.variant, "within"));
    const isBetweenFailures = measure === "MTBF" || measure === "MTBSI";
    return isBetweenFailures && figure.n < 2 ? { ...figure, failureFree: failureFreeAt(Math.min(to, asOf), names, question) } : figure;
  });
}

/** By all outages that began before `end`, of all the services. */
function failureFreeAt(end: Instant, services: readonly string[], question: KpiQuestion): FailureFree {
  const { agreement, records: { outages } } = question.data;
  const since = outages.reduce((earliest, { from }) => Math.min(earliest, from), Math.min(agreement.contract.start ?? end, end));
  const rates = services.map((service) => outageRate(downtimesOf(outages, end, service), hoursOf(service, question), since, end));
  const seen = rates.reduce((sum, rate) => sum + rate.outages, 0);
  return { sinceLastMs: Math.min(...rates.map(({ sinceLastMs }) => sinceLastMs)), mostPerYear: poissonInterval(seen, (end - since) / YEAR_MS).high };
}

function figureOf(measure: OutageMeasure, services: readonly Availability[], longerThanMs: number): KpiFigure {
  const sum = (value: (each: Availability) => number) => services.reduce((total, each) => total + value(each), 0);
  const n = sum(({ outages }) => outages.length);
  const agreedMs = sum((each) => each.agreedMs);
  const upMs = agreedMs - sum(({ downtimeMs }) => downtimeMs);
  const restored = sum((each) => each.restored.length);
  const mtrs = sum((each) => each.restored.reduce((total, { durationMs }) => total + durationMs, 0)) / restored / HOUR_MS;
  const mtbf = n < 2 ? Number.NaN : upMs / n / HOUR_MS;
  switch (measure) {
    case "availability": return { value: agreedMs > 0 ? upMs / agreedMs : Number.NaN, n };
    case "outages": {
      const value = sum(({ outages }) => outages.filter(({ durationMs }) => durationMs > longerThanMs).length);
      return { value, n: value };
    }
    case "MTRS": return { value: mtrs, n: restored };
    case "MTBF": return { value: mtbf, n };
    case "MTBSI": return { value: mtbf + mtrs, n };
    case "lost user-hours": return { value: sum(({ lostUserMs }) => lostUserMs) / HOUR_MS, n };
  }
}

/**
 * The services that the KPI names, else all of the catalogue and of the outages. A name that neither has is left out: that nothing is known of a
 * service does not mean that it was always there.
 */
function servicesOf({ kpi: { filter }, data: { agreement, records } }: KpiQuestion): readonly string[] {
  const known = [...agreement.services.map(({ name }) => name), ...records.outages.map(({ service }) => service)];
  const byName = new Map(known.map((service) => [normalWord(service), service]));
  if (filter.service.length === 0) return [...byName.values()];
  return [...new Set(filter.service.map(normalWord))].flatMap((name) => byName.get(name) ?? []);
}

function hoursOf(service: string, { variant, data: { agreement } }: KpiQuestion): ServiceHours {
  const { calendar, isFallback } = calendarFor(agreement, undefined, service);
  return serviceHours(variant.hours === "all hours" || isFallback ? undefined : calendar);
}
