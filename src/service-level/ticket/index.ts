export type {
  CategoryColumn, ClassHistory, Conversation, Speaker, StatusHistory, TicketField, Tickets, TicketState, WaitingFor, WordCodes,
} from "./types";
export { SPEAKERS, TICKET_FIELDS, TICKET_STATES } from "./types";
export type { TextColumn } from "./textColumn";
export { rowOfText, textAt, textColumn, textsOf } from "./textColumn";
