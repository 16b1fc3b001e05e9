import type { KpiStatus, KpiUnit } from "../../kpi";
import type { ReviewType } from "../../records";
import type { Instant } from "../../time";

/** One figure as a review showed it. Counts and values are those of its day; they never change again. */
export interface SnapshotFigure {
  readonly kind: "SLA" | "KPI" | "CSF";
  readonly id: string;
  readonly name: string;
  /** Commitments met and decided; 0 for KPIs and CSFs. */
  readonly met: number;
  readonly decided: number;
  /** A share for SLAs, the measure's unit for KPIs; `NaN` = no data, and for CSFs. */
  readonly value: number;
  readonly unit: KpiUnit;
  readonly n: number;
  /** Goal or target of its day; `NaN` without one. */
  readonly target: number;
  readonly status: KpiStatus;
  /** Changes when the definition of the figure does. */
  readonly definition: string;
}

/** The tickets behind one outcome of an SLA in the period. */
export interface SnapshotTickets {
  readonly sla: string;
  readonly outcome: "met" | "missed";
  readonly ids: readonly string[];
}

/** A review, frozen when it was written. */
export interface ReviewSnapshot {
  /** "quarterly 2026-Q2": one for each type and period. */
  readonly id: string;
  readonly type: ReviewType;
  readonly period: string;
  /** Edges of the period. */
  readonly from: Instant;
  readonly to: Instant;
  readonly asOf: Instant;
  readonly writtenAt: Instant;
  /** Fingerprints of all definitions and of all outcomes: equal when nothing has changed. */
  readonly definitions: string;
  readonly data: string;
  /** In the words and the language of that review. */
  readonly verdict: string;
  /** What the manager wrote beside it. */
  readonly commentary: string;
  readonly figures: readonly SnapshotFigure[];
  readonly tickets: readonly SnapshotTickets[];
}

/** A figure of an earlier review that today's data would tell otherwise. */
export interface Restatement {
  readonly review: string;
  readonly period: string;
  readonly figure: SnapshotFigure;
  readonly now: { readonly met: number; readonly decided: number; readonly value: number; readonly n: number };
  /** Whether it is still defined as it was: if not, the change may come from the definition alone. */
  readonly isSameDefinition: boolean;
  /** Whether the period was over when the review was written: if not, it was bound to change. */
  readonly wasOver: boolean;
  /** Tickets that count otherwise than in the review, SLAs only. "": they did not count in the period. */
  readonly moved: readonly { readonly ticket: string; readonly then: "" | "met" | "missed"; readonly now: "" | "met" | "missed" }[];
}

/** What earlier reviews say to this one. */
export interface ReviewHistory {
  /** Up to eight earlier reviews of the same type, oldest first. */
  readonly earlier: readonly ReviewSnapshot[];
  /** Reviews of other types whose periods lie within this one's, oldest first: the months of a quarter. */
  readonly within: readonly ReviewSnapshot[];
  readonly restatements: readonly Restatement[];
  /** Fingerprint of the definition of each figure as it is now, by kind and id: `SLA P1`. */
  readonly definitions: Readonly<Record<string, string>>;
}
