export { feedbackScale, isOnScale } from "./feedbackScale";
export type { FeedbackScale } from "./feedbackScale";
export { isPending, isSettled } from "./isSettled";
export { NO_RECORDS } from "./types";
export type {
  Action, Decision, EnteredFigure, Feedback, Improvement, Need, Outage, Responsibility, ReviewMeeting, ReviewType, Risk, ServiceChange, ServiceRecords, Stakeholder,
} from "./types";
export {
  ACTION_STATUSES, CHANGE_KINDS, CHANGE_OUTCOMES, DECISION_STATUSES, FEEDBACK_ROLES, HORIZONS, IMPROVEMENT_STATUSES, LEVELS, NEED_STATUSES, PROMISE_PARTS, REVIEW_TYPES,
  RISK_STATUSES, STAKEHOLDER_ROLES,
} from "./words";
