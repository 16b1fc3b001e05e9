export { feedbackScale, isOnScale } from "./feedbackScale";
export type { FeedbackScale } from "./feedbackScale";
export { NO_RECORDS } from "./types";
export type {
  Action, Decision, EnteredFigure, Feedback, Improvement, Level, Need, Outage, ReviewMeeting, Risk, ServiceChange, ServiceRecords, Stakeholder,
} from "./types";
