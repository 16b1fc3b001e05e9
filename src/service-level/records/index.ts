export { NO_RECORDS } from "./types";
export type { Action, Decision, Feedback, Improvement, Level, Need, Outage, Risk, ServiceRecords, Stakeholder } from "./types";
