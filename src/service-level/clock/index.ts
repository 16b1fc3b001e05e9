export { attainmentByGroup, attainmentIn } from "./attainmentIn";
export type { PeriodCounts } from "./attainmentIn";
export { changedTickets } from "./changedTickets";
export { plainClock } from "./clockRule";
export { COMPLIANCE_RULES, complianceSpread } from "./complianceSpread";
export type { ComplianceRule, ComplianceVariant } from "./complianceSpread";
export { eachOpenInterval } from "./eachOpenInterval";
export type { OpenEnd } from "./eachOpenInterval";
export { explainCommitment } from "./explainCommitment";
export { judgeCommitments } from "./judgeCommitments";
export { missesIn } from "./missesIn";
export { accumulate, PeriodEdges } from "./PeriodEdges";
export { overdueMs } from "./overdueMs";
export { knowsHolds, pauseAudit } from "./pauseAudit";
export type { PauseAudit, PausedTicket, PauseStatus } from "./pauseAudit";
export { readOtherwise } from "./readOtherwise";
export type { OtherReading, OtherVersion } from "./readOtherwise";
export { reconcile } from "./reconcile";
export type {
  Attainment, ClockExplanation, ClockInterval, ClockReason, Commitments, CommitmentStatus, Outcome, Reconciliation,
} from "./types";
export { COMMITMENT_STATUSES, OUTCOMES } from "./types";
export type { ClocklessTicket } from "./whyNoClock";
export { REASONS_ASIDE, whyNoClock } from "./whyNoClock";
