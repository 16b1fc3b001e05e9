import type { Estimate } from "../statistics";
import type { DurationMs, Interval } from "../time";

/** One stretch in which a service was down, from failure to restoration: outages that overlap or touch are one. Cut to nothing yet: it may run outside service hours. */
export interface Downtime extends Interval {
  readonly service: string;
  /** Still down at the instant for which it is looked at. */
  readonly isOpen: boolean;
  /** Its time that counts, by the number of people affected, in time order; `NaN` where nobody says. Between two of them, and behind the last, may lie time that both sides agreed not to count. */
  readonly parts: readonly DowntimePart[];
}

export interface DowntimePart extends Interval {
  readonly usersAffected: number;
}

/** A downtime as it counts: within service hours only. */
export interface CountedOutage extends Interval {
  readonly service: string;
  readonly isOpen: boolean;
  /** Service time from its first to its last minute; a night between two service days does not count, nor does what both sides excluded. */
  readonly durationMs: DurationMs;
}

/** How a service did over one period, or the part of it that counts. Lengths of time are service time; `NaN` where there is nothing to divide by. */
export interface Availability extends Interval {
  /** Service time agreed in the period, up to `asOf`. */
  readonly agreedMs: DurationMs;
  /** The part of it in which the service was down. */
  readonly downtimeMs: DurationMs;
  /** (agreed - downtime) / agreed. */
  readonly availability: number;
  /** Those that began in the period, in time order: an outage over the edge counts once, where it starts. */
  readonly outages: readonly CountedOutage[];
  /** Those that were over in the period, wherever they began. */
  readonly restored: readonly CountedOutage[];
  /** How many of `outages` lasted up to the length of the same place in `DURATION_BANDS`, and longer than the one before. */
  readonly byBand: readonly number[];
  /** Mean time to restore service: of the outages restored in the period, from failure to full restoration. */
  readonly mtrsMs: number;
  /** Mean time between failures: time in service per outage. Only from two outages on. */
  readonly mtbfMs: number;
  /** Mean time between service incidents: MTBF + MTRS. */
  readonly mtbsiMs: number;
  readonly longestMs: DurationMs;
  /** Downtime times people affected. */
  readonly lostUserMs: number;
  /** Downtime of which nobody says how many were affected: it is not in `lostUserMs`. */
  readonly usersUnknownMs: DurationMs;
}

/** What outages say about the future: a rate with its exact interval. */
export interface OutageRate {
  readonly outages: number;
  /** Calendar time observed. */
  readonly observedMs: DurationMs;
  /** Outages a year (365 days), with 95% limits. */
  readonly perYear: Estimate;
  /** Calendar time since the last outage ended; 0 while one lasts, all that was observed when there was none. */
  readonly sinceLastMs: DurationMs;
}
