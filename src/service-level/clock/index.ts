export type { Attainment, ClockExplanation, ClockInterval, Commitments, CommitmentStatus, Outcome, Reconciliation } from "./types";
export { COMMITMENT_STATUSES, OUTCOMES } from "./types";
