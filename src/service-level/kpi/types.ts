import type { DurationMs } from "../time";

/** Green, amber, red, or no data; the sheet always writes the word beside the colour. */
export type Status = "Met" | "At risk" | "Not met" | "No data";

/** Of a KPI: it may have a value and nothing that it should reach. */
export type KpiStatus = Status | "No target";

/** A measure over one period in its unit (see `KPI_MEASURES`), and the number of cases behind it. `NaN` = no data. */
export interface KpiFigure {
  readonly value: number;
  readonly n: number;
  /** The figure of this period may still change although the period is over: a window behind it has not passed. */
  readonly isProvisional?: true;
  /** In place of a mean time between failures, which takes two of them. */
  readonly failureFree?: FailureFree;
}

/** How long services have gone without a failure, and how many a year that still allows. */
export interface FailureFree {
  /** Calendar time since the last failure ended, or since failures are written down. */
  readonly sinceLastMs: DurationMs;
  /** Upper limit of failures a year (95%, exact Poisson) by all that was observed. */
  readonly mostPerYear: number;
}

/** What an export or the definitions lack for a measure; "" when nothing. */
export type NotMeasurable =
  | "" | "needsOpened" | "needsFirstResponse" | "needsResolved" | "needsClosed" | "needsReopens" | "needsReopenTimes" | "noSlaLinked" | "needsHistory" | "needsConversation"
  | "needsIncidents" | "needsTiers" | "needsAnswers" | "needsSatisfaction" | "needsOutages" | "needsUsersAffected" | "needsUsers" | "needsCost" | "needsChanges" | "needsReviews"
  | "needsActions" | "needsEntries";

export const NO_FIGURE: KpiFigure = { value: Number.NaN, n: 0 };

/** `part` of `n`; without data when there is nothing to divide by. */
export function shareOf(part: number, n: number): KpiFigure {
  return { value: n === 0 ? Number.NaN : part / n, n };
}
