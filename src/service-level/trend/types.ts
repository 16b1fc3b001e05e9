import type { Attainment } from "../clock";
import type { FailureFree, KpiStatus, Status } from "../kpi";
import type { Period } from "../period";

export interface SlaPeriodResult extends Attainment {
  readonly period: Period;
  readonly missed: number;
  /** Commitments opened before the end of the period (or `asOf`) and not decided by then. */
  readonly undecided: number;
  /** met / decided; `NaN` = no data. */
  readonly attainment: number;
  /** The goal in force at the end of the period. */
  readonly goal: number;
  readonly status: Status;
}

export interface KpiPeriodResult {
  readonly period: Period;
  /** In the measure's unit: a count, hours, or a share 0..1; `NaN` = no data. */
  readonly value: number;
  readonly n: number;
  /** It may still change although the period is over. */
  readonly isProvisional?: true;
  /** In place of a mean time between failures, which takes two of them. */
  readonly failureFree?: FailureFree;
  /** The target in force at the end of the period; `undefined` when there was none. */
  readonly target: number | undefined;
  readonly status: KpiStatus;
}
