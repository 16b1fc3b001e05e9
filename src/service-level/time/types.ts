/** A point in time: milliseconds since 1970-01-01T00:00Z. `NaN` in a column means "not known". */
export type Instant = number;

/** A length of time in milliseconds. */
export type DurationMs = number;

/**
 * A reading of a wall clock, without a zone: the milliseconds since 1970-01-01T00:00 that the same reading would have in UTC.
 * It becomes an `Instant` only together with an IANA zone.
 */
export type WallClock = number;

/** Half-open: `from` belongs to it, `to` does not. Empty when `to <= from`. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
/** A year as contracts mean it: 365 days, 8,760 hours. */
export const YEAR_MS = 365 * DAY_MS;
