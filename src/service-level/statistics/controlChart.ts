import { HIDDEN, signalsIn } from "./signalsIn";
import type { SignalOptions } from "./signalsIn";
import type { ControlPoint, Count } from "./types";

export interface ChartOptions extends SignalOptions {
  /** Rising indices at which something was changed on purpose: each begins limits of its own. */
  readonly changes?: readonly number[];
  /** Beyond these no value is possible: limits are cut there. */
  readonly clip?: { readonly least: number; readonly most: number };
  /** Nelson's rule: moving ranges above so many times their mean do not count for the limits. None is left out by default. */
  readonly dropRangesAbove?: number;
}

/** From so many points between two changes on limits mean something; below they are hidden. */
export const LEAST_POINTS = 6;

/** 3 / d2, for the distance of limits from the mean in mean moving ranges. */
const LIMITS = 2.66;
/** D4, for the upper limit of moving ranges. */
const RANGE_LIMIT = 3.267;

/** A chart of individual values: the mean, the limits and what is more than noise. */
export interface XmrChart {
  readonly points: readonly ControlPoint[];
  /** From the point before; `NaN` for the first of a stretch. */
  readonly movingRanges: readonly number[];
  /** Above it a single step is a signal too; `NaN` where hidden. One a point. */
  readonly rangeLimits: readonly number[];
}

/**
 * Process behaviour chart (XmR): limits lie 2.66 mean moving ranges from the mean. Values that are not known (`NaN`) are stepped over.
 * Source: Wheeler, Understanding Variation.
 */
export function xmrChart(values: readonly number[], options: ChartOptions = {}): XmrChart {
  const movingRanges: number[] = Array.from(values, () => Number.NaN);
  const rangeLimits: number[] = Array.from(values, () => Number.NaN);
  const points = byStretch(values, options, (known) => {
    known.slice(1).forEach((index, before) => (movingRanges[index] = Math.abs(values[index] - values[known[before]])));
    if (known.length < LEAST_POINTS) return () => HIDDEN;
    const mean = meanOf(known.map((index) => values[index]));
    const range = meanRange(known.slice(1).map((index) => movingRanges[index]), options.dropRangesAbove);
    for (const index of known) rangeLimits[index] = RANGE_LIMIT * range;
    return () => ({ mean, spread: LIMITS * range });
  });
  return { points, movingRanges, rangeLimits };
}

/**
 * Chart of a share whose n varies (p-chart): the mean is the pooled share, limits lie three standard errors from it and widen where n is
 * small. Periods without tickets are stepped over.
 */
export function pChart(counts: readonly Count[], options: ChartOptions = {}): readonly ControlPoint[] {
  return byStretch(counts.map(({ met, n }) => met / n), { clip: { least: 0, most: 1 }, ...options }, (known) => {
    if (known.length < LEAST_POINTS) return () => HIDDEN;
    const total = known.reduce((sum, index) => sum + counts[index].n, 0);
    const mean = known.reduce((sum, index) => sum + counts[index].met, 0) / total;
    return (index) => ({ mean, spread: 3 * Math.sqrt((mean * (1 - mean)) / counts[index].n) });
  });
}

/**
 * Chart for rare misses (g-chart): how many tickets were met between one miss and the next. A long gap is good news, and the only
 * signal that so few numbers can give. Limits: mean gap + 3 sqrt(gap x (gap + 1)). Source: Benneyan 2001, Health Care Management Science 4, 305.
 */
export function gChart(gaps: readonly number[], options: ChartOptions = {}): readonly ControlPoint[] {
  return byStretch(gaps, { clip: { least: 0, most: Number.POSITIVE_INFINITY }, ...options }, (known) => {
    if (known.length < LEAST_POINTS) return () => HIDDEN;
    const mean = meanOf(known.map((index) => gaps[index]));
    return () => ({ mean, spread: 3 * Math.sqrt(mean * (mean + 1)) });
  });
}

interface Spread {
  readonly mean: number;
  readonly spread: number;
}

function byStretch(
  values: readonly number[], { changes = [], clip, ...options }: ChartOptions, limitsOf: (known: readonly number[]) => (index: number) => Spread,
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

function meanRange(ranges: readonly number[], dropAbove: number | undefined): number {
  const mean = meanOf(ranges);
  return dropAbove === undefined ? mean : meanOf(ranges.filter((range) => range <= dropAbove * mean));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
