import type { Csf, Kpi, Sla } from "../agreement";
import type { Commitments, ComplianceVariant, PauseAudit, Reconciliation } from "../clock";
import type { Finding } from "../finding";
import type { KpiUnit, NotMeasurable, Status } from "../kpi";
import type { Period } from "../period";
import type { ReviewType } from "../records";
import type { Instant } from "../time";
import type { KpiPeriodResult, SlaPeriodResult } from "../trend";
import type { CarryOver } from "./carryOvers";
import type { DeskComparison } from "./compareWithDesk";
import type { CreditReview } from "./creditReview";
import type { DeadlineAlerts } from "./deadlineAlerts";
import type { ReviewHistory } from "./history/types";
import type { ImplementationReview, ImprovementReview } from "./improvementReview";
import type { DemandSpike } from "./demandSpikes";
import type { KpiInsight } from "./kpiInsight";
import type { LateMilestone } from "./lateMilestones";
import type { PlanCost } from "./planCost";
import type { LevelTradeOff } from "./levelTradeOffs";
import type { MissSource } from "./missSources";
import type { NearMisses } from "./nearMisses";
import type { OutageReview } from "./outageReview";
import type { SlaInsight } from "./slaInsight";
import type { Watermelon } from "./watermelons";

export interface SlaReview extends SlaInsight {
  /** The row that stands for the SLA at the end of the period. */
  readonly sla: Sla;
  /** The reviewed period. */
  readonly result: SlaPeriodResult;
  /** The period of the same length before it. */
  readonly previous: SlaPeriodResult;
  /** Consecutive periods of the trend's grain, oldest first, the last one containing the end of the review. */
  readonly trend: readonly SlaPeriodResult[];
  /** All tickets of the source up to `asOf`. */
  readonly reconciliation: Reconciliation;
  /** Rows of `Tickets` that were missed in the reviewed period. */
  readonly misses: readonly number[];
  /** Where these come from, beyond chance. */
  readonly missSources: readonly MissSource[];
  /** The clock of every ticket under this SLA. */
  readonly commitments: Commitments;
  /** The reviewed period by every compliance rule in use, ours first. */
  readonly spread: readonly ComplianceVariant[];
  /** What was met in the reviewed period with little left. */
  readonly nearMisses: NearMisses;
  /** What holds took off the clocks that were decided in the reviewed period; `undefined` when there are no holds, or they stop nothing. */
  readonly pauses: PauseAudit | undefined;
  /** What the desk itself says of the reviewed period beside the clock; `undefined` where it says nothing. */
  readonly desk: DeskComparison | undefined;
  /** Open tickets near or past their deadline, as of the review. */
  readonly alerts: DeadlineAlerts;
  /** Credits and bonuses of the months of the period; `undefined` when no money hangs on the SLA. */
  readonly credits: CreditReview | undefined;
}

export interface KpiReview extends KpiInsight {
  readonly kpi: Kpi;
  readonly unit: KpiUnit;
  /** Why it has no figure from this export; "" when it has. */
  readonly notMeasurable: NotMeasurable;
  readonly result: KpiPeriodResult;
  /** The period of the same length before it. */
  readonly previous: KpiPeriodResult;
  readonly trend: readonly KpiPeriodResult[];
}

export interface CsfReview {
  readonly csf: Csf;
  readonly status: Status;
  /** Ids of the SLAs and KPIs that made it so. */
  readonly because: readonly string[];
  /** Its KPIs and the SLAs under them, worst first. */
  readonly parts: readonly CsfPart[];
}

/** One of the figures that a CSF stands on. */
export interface CsfPart {
  readonly kind: "KPI" | "SLA";
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  /** In its unit; of an SLA the attainment. `NaN` = no data. */
  readonly value: number;
  readonly n: number;
  readonly unit: KpiUnit;
  /** Of an SLA the goal. */
  readonly target: number | undefined;
  readonly better: Kpi["better"];
  /** The value of the period before. */
  readonly previous: number;
}

export interface ServiceReview {
  readonly type: ReviewType;
  readonly period: Period;
  readonly asOf: Instant;
  readonly slas: readonly SlaReview[];
  readonly kpis: readonly KpiReview[];
  readonly csfs: readonly CsfReview[];
  /** Improvements that have taken effect, with the figures before and after. */
  readonly improvements: readonly ImprovementReview[];
  /** `undefined` where no improvement names a cost. */
  readonly planCost: PlanCost | undefined;
  /** What these did for one success factor and may do for another. */
  readonly carryOvers: readonly CarryOver[];
  /** Implementation reviews only; `undefined` otherwise, and when nothing tells when the implementation was. */
  readonly implementation: ImplementationReview | undefined;
  readonly outages: OutageReview;
  /** What each level of each service costs beside today's, and whether it would have been kept. */
  readonly tradeOffs: readonly LevelTradeOff[];
  /** SLAs that were kept while what their customers feel got worse. */
  readonly watermelons: readonly Watermelon[];
  /** False where an SLA was kept and nothing that its customers feel is measured in this period and the one before: no watermelon then says nothing. */
  readonly knowsWhatIsFelt: boolean;
  /** What was planned for a day before `asOf` and has not happened, the longest overdue first. */
  readonly lateMilestones: readonly LateMilestone[];
  /** More tickets than usual in the seven days up to `asOf`. */
  readonly demandSpikes: readonly DemandSpike[];
  /** What earlier reviews say to this one. */
  readonly history: ReviewHistory;
  readonly findings: readonly Finding[];
}
