import { calendarFor, normalWord, variantMs, variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { availabilityIn, downtimesOf, serviceHours } from "../availability";
import type { Availability } from "../availability";
import { HOUR_MS } from "../time";
import type { Interval } from "../time";
import type { KpiData } from "./KpiData";
import { NO_FIGURE } from "./types";
import type { KpiFigure } from "./types";

export type OutageMeasure = "availability" | "outages" | "MTRS" | "MTBF" | "MTBSI" | "lost user-hours";

/**
 * Outages over periods, in the service hours of each service or in all hours. Several services are pooled: their hours and outages are added up
 * before anything is divided. `n` is the number of outages, for MTRS of those restored.
 */
export function outageFiguresIn(kpi: Kpi, measure: OutageMeasure, data: KpiData, periods: readonly Interval[]): KpiFigure[] {
  const services = servicesOf(kpi, data).map((service) => availabilityOf(service, kpi, data, periods));
  if (services.length === 0) return periods.map(() => NO_FIGURE);
  return periods.map((_, index) => figureOf(measure, services.map(({ [index]: each }) => each), variantMs(kpi, "within")));
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
function servicesOf({ filter }: Kpi, { agreement, records }: KpiData): readonly string[] {
  const known = [...agreement.services.map(({ name }) => name), ...records.outages.map(({ service }) => service)];
  const byName = new Map(known.map((service) => [normalWord(service), service]));
  if (filter.service.length === 0) return [...byName.values()];
  return [...new Set(filter.service.map(normalWord))].flatMap((name) => byName.get(name) ?? []);
}

function availabilityOf(service: string, kpi: Kpi, { records, agreement, asOf }: KpiData, periods: readonly Interval[]): Availability[] {
  const { calendar, isFallback } = calendarFor(agreement, undefined, service);
  const hours = serviceHours(variantOf(kpi).hours === "all hours" || isFallback ? undefined : calendar);
  return availabilityIn(downtimesOf(records.outages, asOf, service), hours, periods, asOf);
}
