import type { Instant } from "../time";
import type {
  ACTION_STATUSES, CHANGE_KINDS, CHANGE_OUTCOMES, DECISION_STATUSES, FEEDBACK_ROLES, HORIZONS, IMPROVEMENT_STATUSES, LEVELS, NEED_STATUSES, PROMISE_PARTS, REVIEW_TYPES,
  RISK_STATUSES, STAKEHOLDER_ROLES,
} from "./words";

type WordOf<Words extends readonly string[]> = Words[number];
/** One of a column's fixed words; "" = none was written. */
type MaybeWordOf<Words extends readonly string[]> = "" | WordOf<Words>;

/** One row of `Outages`: a service was down in `[from, to)`. */
export interface Outage {
  readonly service: string;
  readonly from: Instant;
  /** `NaN` = still down. */
  readonly to: Instant;
  /** `NaN` = not known. */
  readonly usersAffected: number;
  readonly cause: string;
  /** Reason for which both sides agreed not to count it; "" = counted. */
  readonly excluded: string;
}

/** One row of `Feedback`. */
export interface Feedback {
  readonly at: Instant;
  readonly person: string;
  readonly role: MaybeWordOf<typeof FEEDBACK_ROLES>;
  /** As the table says it: "1-5", "0-10", "CES 1-7", "good/bad", or "". */
  readonly scale: string;
  /** `NaN` = no score. */
  readonly score: number;
  readonly words: string;
}

/** One row of `Stakeholders`. Instants of this and the other registers are the first moment of the day; `NaN` = empty. */
export interface Stakeholder {
  readonly person: string;
  readonly organisation: string;
  readonly role: MaybeWordOf<typeof STAKEHOLDER_ROLES>;
  readonly position: string;
  readonly attends: string;
  readonly lastTalked: Instant;
  readonly nextTalk: Instant;
  readonly expectations: string;
  /** What came up when we last talked. */
  readonly notes: string;
}

/** One row of `Responsibilities`: who does what. Names of people, teams or roles, as written. */
export interface Responsibility {
  readonly activity: string;
  /** Who does it. */
  readonly responsible: readonly string[];
  /** Who answers for it: one, unless a finding says otherwise. */
  readonly accountable: readonly string[];
  /** Who is asked before. */
  readonly consulted: readonly string[];
  /** Who is told afterwards. */
  readonly informed: readonly string[];
  /** Where the workflow is described. */
  readonly procedure: string;
}

/** What every register says of its rows. */
interface RegisterRow {
  readonly id: string;
  readonly what: string;
  /** Ids of the CSFs, KPIs or SLAs that it is about. */
  readonly serves: readonly string[];
}

/** One row of `Improvements`: what changes, and which figure must show it. */
export interface Improvement extends RegisterRow {
  readonly status: WordOf<typeof IMPROVEMENT_STATUSES>;
  readonly owner: string;
  readonly horizon: MaybeWordOf<typeof HORIZONS>;
  readonly opened: Instant;
  readonly start: Instant;
  readonly due: Instant;
  /** When it took effect. */
  readonly done: Instant;
  readonly expectedEffect: string;
  /** What it costs, once, in the currency of the agreement; `NaN` = not known. */
  readonly cost: number;
  readonly clientComment: string;
}

export interface Risk extends RegisterRow {
  readonly status: WordOf<typeof RISK_STATUSES>;
  readonly likelihood: MaybeWordOf<typeof LEVELS>;
  readonly impact: MaybeWordOf<typeof LEVELS>;
  readonly response: string;
  readonly owner: string;
  readonly opened: Instant;
  readonly reviewOn: Instant;
  readonly promise: string;
  readonly promisePart: MaybeWordOf<typeof PROMISE_PARTS>;
}

/** One row of `Decisions`; one that is in effect splits the limits of charts from `effectiveFrom` on. */
export interface Decision extends RegisterRow {
  readonly status: WordOf<typeof DECISION_STATUSES>;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: Instant;
  readonly effectiveFrom: Instant;
}

export interface Action extends RegisterRow {
  readonly status: WordOf<typeof ACTION_STATUSES>;
  readonly owner: string;
  readonly opened: Instant;
  readonly due: Instant;
  readonly done: Instant;
  readonly improvement: string;
}

export interface Need extends RegisterRow {
  readonly status: WordOf<typeof NEED_STATUSES>;
  readonly businessReason: string;
  readonly service: string;
  readonly currentLevel: string;
  readonly gap: string;
  /** `NaN` = not known. */
  readonly costToClose: number;
  /** What the client would pay for it each month; `NaN` = not known. */
  readonly willingToPay: number;
  readonly owner: string;
  readonly opened: Instant;
}

/** Which review of the service both sides hold. */
export type ReviewType = WordOf<typeof REVIEW_TYPES>;

/** One row of `Reviews`: a review that was planned, and whether it took place. */
export interface ReviewMeeting {
  readonly id: string;
  readonly type: "" | ReviewType;
  readonly planned: Instant;
  /** `NaN` = not held. */
  readonly held: Instant;
  /** Which period it looks at, as the table says it: "2026-Q1". */
  readonly period: string;
  readonly attendees: string;
  readonly notes: string;
}

/** One row of `Changes`: a change to a service, and what became of it. */
export interface ServiceChange {
  readonly id: string;
  readonly what: string;
  readonly service: string;
  readonly kind: MaybeWordOf<typeof CHANGE_KINDS>;
  readonly implemented: Instant;
  readonly outcome: MaybeWordOf<typeof CHANGE_OUTCOMES>;
}

/** One row of `Figures`: what the tickets cannot tell, such as the number of users, the cost, or a KPI that the client measures. */
export interface EnteredFigure {
  /** "users", "cost", or the id of a KPI. */
  readonly figure: string;
  /** The period that it is about: `[from, to)`. */
  readonly from: Instant;
  readonly to: Instant;
  readonly value: number;
  /** What the value rests on; `NaN` = not said. */
  readonly n: number;
  readonly source: string;
}

/** What the registers of a workbook hold: facts beside the tickets. */
export interface ServiceRecords {
  readonly outages: readonly Outage[];
  readonly feedback: readonly Feedback[];
  readonly stakeholders: readonly Stakeholder[];
  readonly responsibilities: readonly Responsibility[];
  readonly improvements: readonly Improvement[];
  readonly risks: readonly Risk[];
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  readonly needs: readonly Need[];
  readonly reviews: readonly ReviewMeeting[];
  readonly changes: readonly ServiceChange[];
  readonly figures: readonly EnteredFigure[];
}

export const NO_RECORDS: ServiceRecords = {
  outages: [], feedback: [], stakeholders: [], responsibilities: [], improvements: [], risks: [], decisions: [], actions: [], needs: [], reviews: [], changes: [],
  figures: [],
};
