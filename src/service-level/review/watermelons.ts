import { normalWord } from "../agreement";
import type { Kpi, KpiMeasure } from "../agreement";
import { KPI_MEASURES, measureKpi, troubledRows } from "../kpi";
import type { KpiData, KpiFigure, KpiMeasurement, KpiUnit } from "../kpi";
import type { Period } from "../period";
import { confidenceOfMany, difference, wilsonInterval } from "../statistics";
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
  /** Chance is an unlikely explanation, as many pairs as are looked at; else it is only worth a look. */
  readonly isCertain: boolean;
  /** Rows of `Tickets` that speak against it: those reopened, those with a bad answer; none for what does not come from tickets. */
  readonly rows: readonly number[];
}

/** What customers feel and no clock sees. */
const FELT: readonly KpiMeasure[] = ["CSAT", "reopen rate", "lost user-hours"];
/** Shares of fewer cases than this move by one case more than they mean. */
const LEAST_CASES = 5;
/** Smaller steps are not worth a look: 5 percentage points, a quarter more hours. Nor is what chance alone makes of one share in more than one of twenty reviews. */
const WORTH_A_LOOK = 0.05;
const WORTH_A_LOOK_CONFIDENCE = 0.9;
const WORTH_A_LOOK_HOURS = 1.25;

/**
 * Every pair of an SLA that was met in the period and a felt figure of its services that got worse; what cannot be measured in both periods is left out. Of the shares
 * that are called more than chance one in twenty is expected to be chance (`confidenceOfMany`).
 */
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
  const pairs = kept.flatMap((slaReview) => FELT.map((measure) => ({ ...slaReview, measure, felt: feltBy(measure, slaReview.sla.filter.service) }))).filter(({ felt }) => isComparable(felt));
  // A share of several SLAs is looked at once.
  const shares = [...new Map(pairs.filter(({ felt }) => felt.unit === "share").map(({ felt, measure }) => [felt, measure]))];
  const confidence = confidenceOfMany(shares.length, (at) => shares.filter(([felt, measure]) => isWorse(felt, measure, at)).length);
  const found = pairs.flatMap(({ sla, result, measure, felt }): Watermelon[] => {
    const { unit, figures: [now, then], rows } = felt;
    const isCertain = unit === "share" && isWorse(felt, measure, confidence);
    return isCertain || isWorthALook(felt, measure) ? [{ sla: sla.id, name: sla.name, attainment: result.attainment, measure, unit, now, before: then, isCertain, rows }] : [];
  });
  return { watermelons: found, knowsWhatIsFelt: kept.length === 0 || pairs.length > 0 };
}

interface Felt extends KpiMeasurement {
  readonly rows: readonly number[];
}

function feltKpi(measure: KpiMeasure, service: readonly string[]): Kpi {
  const filter = { service, type: [], priority: [], group: [] };
  return { id: measure, name: measure, csf: "", measure, filter, better: KPI_MEASURES[measure].better, target: undefined, amber: undefined, businessMeaning: "", validFrom: undefined, validTo: undefined };
}

function isComparable({ figures: [now, then] }: Felt): boolean {
  return !Number.isNaN(now.value - then.value);
}

/** By how much it got worse; below 0 it got better. */
function worseBy(now: number, then: number, measure: KpiMeasure): number {
  return KPI_MEASURES[measure].better === "higher" ? then - now : now - then;
}

/** Whether the interval of the difference of two shares leaves out chance on the bad side. */
function isWorse({ figures: [now, then] }: Felt, measure: KpiMeasure, confidence: number): boolean {
  const interval = ({ value, n }: KpiFigure) => wilsonInterval(Math.round(value * n), n, confidence);
  const { low, high } = difference(interval(now), interval(then));
  return KPI_MEASURES[measure].better === "higher" ? high < 0 : low > 0;
}

function isWorthALook(felt: Felt, measure: KpiMeasure): boolean {
  const { unit, figures: [now, then] } = felt;
  if (unit !== "share") return now.value > then.value * WORTH_A_LOOK_HOURS;
  return Math.min(now.n, then.n) >= LEAST_CASES && worseBy(now.value, then.value, measure) >= WORTH_A_LOOK - 1e-12 && isWorse(felt, measure, WORTH_A_LOOK_CONFIDENCE);
}
