import type { Csf, Kpi, Sla } from "../agreement";
import type { Attainment, Reconciliation } from "../clock";
import type { Finding } from "../finding";
import type { Period } from "../period";
import type { Instant } from "../time";

export type ReviewType = "sync" | "monthly" | "quarterly" | "half-year" | "annual" | "implementation";

/** Green, amber, red, or no data; the sheet always writes the word beside the colour. */
export type Status = "Met" | "At risk" | "Not met" | "No data";

export interface SlaPeriodResult extends Attainment {
  readonly period: Period;
  readonly missed: number;
  /** Commitments opened before the end of the period (or `asOf`) and not decided by then. */
  readonly undecided: number;
  /** met / decided; `NaN` = no data. */
  readonly attainment: number;
  readonly status: Status;
}

export interface SlaReview {
  readonly sla: Sla;
  /** The reviewed period. */
  readonly result: SlaPeriodResult;
  /** Consecutive periods of the trend's grain, oldest first, the last one containing the end of the review. */
  readonly trend: readonly SlaPeriodResult[];
  /** All tickets of the source up to `asOf`. */
  readonly reconciliation: Reconciliation;
  /** Rows of `Tickets` that were missed in the reviewed period. */
  readonly misses: readonly number[];
}

export interface KpiPeriodResult {
  readonly period: Period;
  /** In the measure's unit: a count, hours, or a share 0..1; `NaN` = no data. */
  readonly value: number;
  readonly n: number;
  readonly status: Status;
}

export interface KpiReview {
  readonly kpi: Kpi;
  readonly unit: "count" | "hours" | "share";
  /** Why it has no figure from this export; "" when it has. */
  readonly notMeasurable: string;
  readonly result: KpiPeriodResult;
  readonly trend: readonly KpiPeriodResult[];
}

export interface CsfReview {
  readonly csf: Csf;
  readonly status: Status;
  /** Ids of the SLAs and KPIs that made it so. */
  readonly because: readonly string[];
}

export interface ServiceReview {
  readonly type: ReviewType;
  readonly period: Period;
  readonly asOf: Instant;
  readonly slas: readonly SlaReview[];
  readonly kpis: readonly KpiReview[];
  readonly csfs: readonly CsfReview[];
  readonly findings: readonly Finding[];
}
