export type {
  CategoryColumn, ClassHistory, Conversation, DeskFlagField, DeskFlags, DeskWord, Speaker, StatusHistory, TicketField, Tickets, TicketState, WaitingFor, WordCodes,
} from "./types";
export { DESK_WORDS, SPEAKERS, TICKET_FIELDS, TICKET_STATES } from "./types";
export { doneColumn, finalStop } from "./done";
export { rowsByCode } from "./rowsByCode";
export type { SourceRows } from "./rowsBySource";
export { rowsBySource } from "./rowsBySource";
export type { TextColumn } from "./textColumn";
export { rowOfText, textAt, textColumn, textsOf } from "./textColumn";
