import { HIDDEN, signalsIn } from "./signalsIn";
import type { SignalOptions } from "./signalsIn";
import type { ControlPoint, Count } from "./types";

export interface ChartOptions extends SignalOptions {
  /** Rising indices at which something was changed on purpose: each begins limits of its own. */
  readonly changes?: readonly number[];
  /** Beyond these no value is possible: limits are cut there. */
  readonly clip?: { readonly least: number; readonly most: number };
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
    const mean = meanOf(known.map((index) => values[index]));
    const movingRanges = known.slice(1).map((index, before) => Math.abs(values[index] - values[known[before]]));
    return () => ({ mean, spread: LIMITS * meanOf(movingRanges) });
  });
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

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
