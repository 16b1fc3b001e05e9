export type { Grade } from "./gradeFindings";
export { gradeFindings } from "./gradeFindings";
export type { TicketReading, TicketRules } from "./readTickets";
export { readTickets } from "./readTickets";
