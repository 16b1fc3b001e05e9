import type { AvailabilityPromise } from "../agreement";
import type { CountedOutage, OutageRate } from "../availability";
import type { Estimate } from "../statistics";
import type { Period } from "../period";
import type { DurationMs, Interval } from "../time";

/** A promise in one of its periods: "at most 4 outages a year" in one year. */
export interface PromisePeriod {
  readonly period: Period;
  /** The part of it in which the promise is in force, as far as it has passed; `undefined` = at no time: nothing is judged. */
  readonly inForce: Interval | undefined;
  /** Nothing of it is still to come. */
  readonly isOver: boolean;
  readonly outages: readonly CountedOutage[];
  /** How many were promised at most; `undefined` when that is not promised. */
  readonly allowed: number | undefined;
  readonly longestMs: DurationMs;
  readonly restoreWithinMs: DurationMs | undefined;
  /** Those that lasted longer than promised, open ones too. Exactly as long is kept. */
  readonly tooLong: readonly CountedOutage[];
  /** Whether the part holds so far; `undefined` when it is not promised. */
  readonly frequencyKept: boolean | undefined;
  readonly durationKept: boolean | undefined;
  /** Both parts, as far as they are promised; `undefined` when it is not in force. */
  readonly isKept: boolean | undefined;
  /** Full months that are still to come. */
  readonly monthsLeft: number;
}

/** How likely a promise is to be broken when outages go on as they were. */
export interface PromiseStress {
  readonly rate: OutageRate;
  /** Outages per period of the promise, with 95% limits. */
  readonly expected: Estimate;
  /** Of the outages seen, the share that lasted longer than promised; no data without any, or when no length is promised. */
  readonly tooLong: Estimate;
  /** Chance that a period has more outages than promised; `NaN` when their number is not promised. */
  readonly breakFrequency: number;
  /** Chance that at least one outage of a period lasts longer than promised; `NaN` when no length is promised. */
  readonly breakDuration: number;
  /** Chance that any part that is promised is broken; `NaN` when none is. */
  readonly breakEither: number;
  /** The largest number of outages to expect per period with which the promise of their number is kept with 95%; `NaN` when their number is not promised. */
  readonly safeExpected: number;
  /** The smallest number of outages that could be promised and kept with 95% at the rate seen. */
  readonly safePromise: number;
}

export interface PromiseReview {
  readonly promise: AvailabilityPromise;
  /** Every period of the promise that the reviewed time touches, oldest first. */
  readonly periods: readonly PromisePeriod[];
  /** All of them are kept so far; `undefined` when it is in force in none. */
  readonly isKept: boolean | undefined;
  /** Share of all hours that the promise amounts to; `NaN` unless both parts are promised. */
  readonly equivalent: number;
  /** `undefined` before anything was observed. */
  readonly stress: PromiseStress | undefined;
}
