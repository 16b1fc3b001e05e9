import { binomialQuantile } from "./binomial";
import { geometricQuantile } from "./geometric";
import { meanOf } from "./meanOf";
import { medianOf } from "./medianOf";
import { poissonQuantile } from "./poisson";
import { HIDDEN, signalsIn } from "./signalsIn";
import type { Limits, SignalOptions } from "./signalsIn";
import type { ControlPoint, Count } from "./types";

export interface ChartOptions extends SignalOptions {
  /** Rising indices at which something was changed on purpose: each begins limits of its own. */
  readonly changes?: readonly number[];
  /** Beyond these no value is possible: limits are cut there. */
  readonly clip?: { readonly least: number; readonly most: number };
  /** Of shares, how many cases each rests on: what so few say by chance is then no signal. */
  readonly n?: readonly number[];
  /** Counts of what happens or is there by chance, such as outages or open tickets: what comes so seldom is then no signal when it comes once. */
  readonly areCounts?: boolean;
}

/** From so many points between two changes on limits mean something; below they are hidden. */
export const LEAST_POINTS = 6;

/** 3 / d2, for the distance of limits from the mean in mean moving ranges. */
const LIMITS = 2.66;

/**
 * Process behaviour chart (XmR): limits lie 2.66 mean moving ranges from the mean. Values that are not known (`NaN`) are stepped over.
 * Source: Wheeler, Understanding Variation.
 */
export function xmrChart(values: readonly number[], options: ChartOptions = {}): readonly ControlPoint[] {
  return byStretch(values, options, (known) => {
    if (known.length < LEAST_POINTS) return () => HIDDEN;
    const found = known.map((index) => values[index]);
    const mean = meanOf(found);
    const spread = LIMITS * meanOf(movingRanges(found));
    const { n, areCounts } = options;
    if (n !== undefined) return (index) => limitsOfShare(mean, spread, n[index]);
    const limits = !areCounts ? limitsOfValues(mean, spread, found) : mean < LEAST_EXPECTED ? limitsOfRare(mean, spread) : { mean, spread };
    return () => limits;
  });
}

/**
 * Chart of a share whose n varies (p-chart): the mean is the pooled share, limits lie three standard errors from it and widen where n is
 * small. They widen, too, where shares differ from one period to the next by more than the chance of so many tickets, as they all do of
 * thousands (p'-chart). Periods without tickets are stepped over.
 * Source: Laney 2002, Improved Control Charts for Attributes, Quality Engineering 14, 531.
 */
export function pChart(counts: readonly Count[], options: ChartOptions = {}): readonly ControlPoint[] {
  return byStretch(counts.map(({ met, n }) => met / n), { clip: { least: 0, most: 1 }, ...options }, (known) => {
    if (known.length < LEAST_POINTS) return () => HIDDEN;
    const total = known.reduce((sum, index) => sum + counts[index].n, 0);
    const mean = known.reduce((sum, index) => sum + counts[index].met, 0) / total;
    const errorOf = (index: number) => Math.sqrt((mean * (1 - mean)) / counts[index].n);
    const inErrors = known.map((index) => (errorOf(index) > 0 ? (counts[index].met / counts[index].n - mean) / errorOf(index) : 0));
    const beyondChance = Math.max(1, (LIMITS / 3) * meanOf(movingRanges(inErrors)));
    return (index) => limitsOfShare(mean, 3 * errorOf(index) * beyondChance, counts[index].n);
  });
}

/**
 * Chart for rare misses (g-chart): how many tickets were met between one miss and the next. A long gap is good news. Gaps are skewed: three standard deviations, as Benneyan
 * takes, would call one in fifty too long, so that the limit is the gap beyond which chance alone takes one in 200. Most gaps are shorter than their mean, so that a run
 * of short ones counts from the median down. Sources: Benneyan 2001, Health Care Management Science 4, 305; probability limits and the median as the centre line: Minitab, Methods and
 * formulas for G Chart; SAS/QC, The RAREEVENTS Procedure.
 */
export function gChart(gaps: readonly number[], options: ChartOptions = {}): readonly ControlPoint[] {
  return byStretch(gaps, { clip: { least: 0, most: Number.POSITIVE_INFINITY }, ...options }, (known) => {
    if (known.length < LEAST_POINTS) return () => HIDDEN;
    const mean = meanOf(known.map((index) => gaps[index]));
    return () => ({ mean, spread: geometricQuantile(1 - BEYOND_BY_CHANCE, mean) - mean, median: geometricQuantile(0.5, mean) });
  });
}

/** From so many expected cases on, of both kinds, a share varies by chance much as the normal distribution does. */
const LEAST_EXPECTED = 5;
/** So rarely does chance alone take a share of fewer, a count, a gap or one of a few lengths beyond a limit, on each side. */
const BEYOND_BY_CHANCE = 0.005;

/**
 * Limits of a share of `n` cases. Where misses are few, the standard limits are too near for chance: of 30 tickets at 99% two are missed every 28th month.
 * A single case is never outside. And in a run counts what lies beyond the median: three of four such months have no miss, so that eight in a row without
 * any are no rarity.
 * Source: Montgomery, Introduction to Statistical Quality Control, "Design of the Fraction Nonconforming Control Chart".
 */
function limitsOfShare(mean: number, spread: number, n: number): Limits {
  const median = binomialQuantile(0.5, n, mean) / n;
  if (n * Math.min(mean, 1 - mean) >= LEAST_EXPECTED) return { mean, spread, median };
  const least = Math.min(binomialQuantile(BEYOND_BY_CHANCE, n, mean), n - 1) / n;
  const most = Math.max(binomialQuantile(1 - BEYOND_BY_CHANCE, n, mean), 1) / n;
  return { mean, spread: Math.max(spread, mean - least, most - mean), median };
}

/** The same of counts of which fewer than five are usual: of one outage in five months, a second in the same month is no signal, nor are eight months without any. */
function limitsOfRare(mean: number, spread: number): Limits {
  const most = Math.max(poissonQuantile(1 - BEYOND_BY_CHANCE, mean), 1);
  return { mean, spread: Math.max(spread, most - mean), median: poissonQuantile(0.5, mean) };
}

/** Where no more than a third lie apart from a usual value, such as no hours lost, eight such values in a row are no rarity. */
const FEW_APART = 1 / 3;
/** Values apart from the usual one so many times on end are one change, not several that tell how far such values usually go. */
const LEAST_ON_END = 3;

/**
 * Limits of values of which more than half are one and the same, such as availability with an outage in one month of five: moving ranges of 0 leave no more room than every
 * fifth such outage needs. How far those apart lie is taken as exponential, and a limit is as far as the next of them comes by chance after the others; the farthest is none of these, so
 * that one long outage leaves no room for the next. Where it lies alone nothing tells how far is usual, and there are no limits.
 * Sources: Aitchison 1955, On the Distribution of a Positive Random Variable Having a Discrete Probability Mass at the Origin, JASA 50, 901; Lawless 1971, A Prediction Problem
 * Concerning Samples from the Exponential Distribution, Technometrics 13, 725.
 */
function limitsOfValues(mean: number, spread: number, values: readonly number[]): Limits {
  const usual = medianOf(values);
  const distances = values.map((value) => Math.abs(value - usual));
  const apart = distances.filter((distance) => distance > 0).length;
  const median = apart < FEW_APART * values.length ? usual : undefined;
  const departures = distances.filter((distance, index) => distance > 0 && !isLaterOnEnd(distances, index));
  if (apart === 0 || apart >= values.length / 2 || (departures.length === 1 && apart >= LEAST_ON_END)) return { mean, spread, median };
  if (departures.length === 1) return { mean, spread: Number.NaN, median };
  const others = departures.sort((one, other) => one - other).slice(0, -1);
  const share = departures.length / values.length;
  const farthest = others.reduce((sum, distance) => sum + distance, 0) * ((share / BEYOND_BY_CHANCE) ** (1 / others.length) - 1);
  return { mean, spread: Math.max(spread, farthest - Math.abs(mean - usual)), median };
}

/** Whether a value apart is the second or a later one of those that lie apart on end. */
function isLaterOnEnd(distances: readonly number[], index: number): boolean {
  const from = distances.slice(0, index).lastIndexOf(0) + 1;
  const length = [...distances, 0].indexOf(0, index) - from;
  return index > from && length >= LEAST_ON_END;
}

function byStretch(
  values: readonly number[], { changes = [], clip, ...options }: ChartOptions, limitsOf: (known: readonly number[]) => (index: number) => Limits,
): ControlPoint[] {
  const starts = [...new Set([0, ...changes])];
  return starts.flatMap((from, part) => {
    const indices = values.map((_, index) => index).slice(from, starts[part + 1]);
    const limitsAt = limitsOf(indices.filter((index) => !Number.isNaN(values[index])));
    const limits = indices.map((index) => (Number.isNaN(values[index]) ? { ...HIDDEN, mean: limitsAt(index).mean } : limitsAt(index)));
    const signals = signalsIn(indices.map((index) => values[index]), limits, options);
    return indices.map((index, at) => ({
      value: values[index],
      mean: limits[at].mean,
      lower: Math.max(limits[at].mean - limits[at].spread, clip?.least ?? Number.NEGATIVE_INFINITY),
      upper: Math.min(limits[at].mean + limits[at].spread, clip?.most ?? Number.POSITIVE_INFINITY),
      ...signals[at],
    }));
  });
}

function movingRanges(values: readonly number[]): number[] {
  return values.slice(1).map((value, before) => Math.abs(value - values[before]));
}
