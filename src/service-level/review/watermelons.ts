import { normalWord } from "../agreement";
import type { Kpi, KpiMeasure } from "../agreement";
import { KPI_MEASURES, measureKpi, troubledRows } from "../kpi";
import type { KpiData, KpiFigure, KpiMeasurement, KpiUnit } from "../kpi";
import type { Period } from "../period";
import { difference, wilsonInterval } from "../statistics";
import type { ServiceReview, SlaReview } from "./types";

/** Green outside, red inside: an SLA is kept while what its customers feel got worse. */
export interface Watermelon {
  readonly sla: string;
  readonly name: string;
  /** Of the SLA in the reviewed period. */
  readonly attainment: number;
  /** What got worse for the services that the SLA speaks of, whatever the priority: customers do not feel by priority. */
  readonly measure: KpiMeasure;
  readonly unit: KpiUnit;
  readonly now: KpiFigure;
  readonly before: KpiFigure;
  /** The interval of the difference leaves out chance (95%); else it is only worth a look. */
  readonly isCertain: boolean;
  /** Rows of `Tickets` that speak against it: those reopened, those with a bad answer; none for what does not come from tickets. */
  readonly rows: readonly number[];
}

/** What customers feel and no clock sees. */
const FELT: readonly KpiMeasure[] = ["CSAT", "reopen rate", "lost user-hours"];
/** Shares of fewer cases than this move by one case more than they mean. */
const LEAST_CASES = 5;
/** Smaller steps are not worth a look: 5 percentage points, a quarter more hours. */
const WORTH_A_LOOK = 0.05;
const WORTH_A_LOOK_HOURS = 1.25;

/** Every pair of an SLA that was met in the period and a felt figure of its services that got worse; what cannot be measured in both periods is left out. */
export function watermelons(slas: readonly SlaReview[], data: KpiData, period: Period, before: Period): Pick<ServiceReview, "watermelons" | "knowsWhatIsFelt"> {
  // SLAs of one service differ by priority mostly: the tickets are passed once for all of them.
  const measured = new Map<string, Felt>();
  const feltBy = (measure: KpiMeasure, service: readonly string[]): Felt => {
    const key = [measure, ...service.map(normalWord)].join("\n");
    const kpi = feltKpi(measure, service);
    const known = measured.get(key) ?? { ...measureKpi(kpi, data, [period, before]), rows: troubledRows(kpi, data, period) };
    measured.set(key, known);
    return known;
  };
  const kept = slas.filter(({ result }) => result.status === "Met");
  const found = kept.flatMap(({ sla, result }) => FELT.flatMap((measure): Watermelon[] => {
    const { unit, figures: [now, then], rows } = feltBy(measure, sla.filter.service);
    if (!isComparable(now, then)) return [];
    const isCertain = unit === "share" && isCertainlyWorse(now, then, measure);
    return isCertain || isWorthALook(now, then, measure, unit) ? [{ sla: sla.id, name: sla.name, attainment: result.attainment, measure, unit, now, before: then, isCertain, rows }] : [];
  }));
  return { watermelons: found, knowsWhatIsFelt: kept.length === 0 || [...measured.values()].some(({ figures: [now, then] }) => isComparable(now, then)) };
}

interface Felt extends KpiMeasurement {
  readonly rows: readonly number[];
}

function feltKpi(measure: KpiMeasure, service: readonly string[]): Kpi {
  const filter = { service, type: [], priority: [], group: [] };
  return { id: measure, name: measure, csf: "", measure, filter, better: KPI_MEASURES[measure].better, target: undefined, amber: undefined, businessMeaning: "", validFrom: undefined, validTo: undefined };
}

function isComparable(now: KpiFigure, then: KpiFigure): boolean {
  return !Number.isNaN(now.value - then.value);
}

/** By how much it got worse; below 0 it got better. */
function worseBy(now: number, then: number, measure: KpiMeasure): number {
  return KPI_MEASURES[measure].better === "higher" ? then - now : now - then;
}

function isCertainlyWorse(now: KpiFigure, then: KpiFigure, measure: KpiMeasure): boolean {
  const interval = ({ value, n }: KpiFigure) => wilsonInterval(Math.round(value * n), n);
  const { low, high } = difference(interval(now), interval(then));
  return KPI_MEASURES[measure].better === "higher" ? high < 0 : low > 0;
}

function isWorthALook(now: KpiFigure, then: KpiFigure, measure: KpiMeasure, unit: KpiUnit): boolean {
  if (unit !== "share") return now.value > then.value * WORTH_A_LOOK_HOURS;
  return Math.min(now.n, then.n) >= LEAST_CASES && worseBy(now.value, then.value, measure) >= WORTH_A_LOOK - 1e-12;
}
