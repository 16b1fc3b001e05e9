import type { ControlPoint, SignalKind } from "./types";

export interface SignalOptions {
  /** So many points in a row on one side of the mean are a signal: 8 (Western Electric) when left out, 9 for Nelson's rules. */
  readonly run?: number;
}

/** Mean and distance of the limits from it. */
export interface Limits {
  readonly mean: number;
  readonly spread: number;
  /** Of a series that is skewed by chance alone: half of the values to expect lie on either side of it. The mean when left out. */
  readonly median?: number;
}

/** Limits that are not shown. */
export const HIDDEN: Limits = { mean: Number.NaN, spread: Number.NaN };

const DEFAULT_RUN = 8;

/** A difference that is only the last digits of floating-point arithmetic is none. */
const ROUNDING_NOISE = 1e-12;

/**
 * Which points are more than noise, the strongest reason first: beyond a limit; at least `run` in a row on one side of the mean, and of
 * the median where that is given; three of four in a row nearer to the same limit than to the mean. The points of a run are signals from its `run`-th on, those of the third
 * rule where they are themselves near that limit. Points without a value or without limits are none and are stepped over.
 */
export function signalsIn(values: readonly number[], limits: readonly Limits[], { run = DEFAULT_RUN }: SignalOptions = {}): Pick<ControlPoint, "signal" | "side">[] {
  const known = values.map((_, index) => index).filter((index) => !Number.isNaN(values[index] - limits[index].mean));
  const found = values.map((): Pick<ControlPoint, "signal" | "side"> => ({ signal: "", side: "" }));
  let length = 0;
  known.forEach((index, at) => {
    const side = sideOf(index);
    length = !isBeyondMedian(index) ? 0 : at > 0 && isBeyondMedian(known[at - 1]) && side === sideOf(known[at - 1]) ? length + 1 : 1;
    const lastFour = known.slice(Math.max(0, at - 3), at + 1);
    const signal: SignalKind = isOutside(index) ? "outside"
      : length >= run ? "run"
      : isNear(index) && lastFour.filter((other) => isNear(other) && sideOf(other) === side).length >= 3 ? "near limit"
      : "";
    if (signal !== "") found[index] = { signal, side: side > 0 ? "above" : "below" };
  });
  return found;

  function sideOf(index: number): number {
    return sideAgainst(limits[index].mean, index);
  }
  function isBeyondMedian(index: number): boolean {
    const { mean, median = mean } = limits[index];
    return sideOf(index) !== 0 && sideAgainst(median, index) === sideOf(index);
  }
  function sideAgainst(middle: number, index: number): number {
    const distance = values[index] - middle;
    return Math.abs(distance) <= ROUNDING_NOISE * Math.max(1, Math.abs(values[index])) ? 0 : Math.sign(distance);
  }
  function isOutside(index: number): boolean {
    return sideOf(index) !== 0 && Math.abs(values[index] - limits[index].mean) > limits[index].spread * (1 + ROUNDING_NOISE);
  }
  function isNear(index: number): boolean {
    return sideOf(index) !== 0 && Math.abs(values[index] - limits[index].mean) > limits[index].spread / 2;
  }
}
