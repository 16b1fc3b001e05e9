export type { CategoryColumn, StatusHistory, TicketField, Tickets, TicketState, WaitingFor } from "./types";
export { TICKET_FIELDS, TICKET_STATES } from "./types";
