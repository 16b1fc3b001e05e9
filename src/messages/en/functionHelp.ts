const tickets = "Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.";
const sla = "Id in the SLAs table.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.";
const asOf = "Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.";
const start = "Date-time at which the clock starts.";
const calendar = "Name in the Calendars table. Left out: the agreement's default calendar.";

/** What Excel shows of each function while it is typed, and of each parameter by its name. The same sentences as in `functions.ts`, which Excel reads in English. */
export const functionHelp = {
  SLA_DATA: {
    description: "Reads a ticket range once and returns a handle. Pass the handle to other SLA functions: hundreds of them then cost one reading.",
    parameters: { tickets: "Ticket range with its header row, e.g. Tickets[#All]." },
  },
  SLA_HOURS: {
    description: "Service hours between two date-times: without nights, weekends and holidays of the calendar.",
    parameters: { start, end: "Date-time at which it stops.", calendar },
  },
  SLA_DUE: {
    description: "The date-time when that many service hours have passed; at a closing edge the closing time itself.",
    parameters: { start, hours: "Service hours to pass.", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Share of the commitments decided in a period that were met: met / (met + missed).",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_STATUS: {
    description: "How each ticket stands against an SLA: Met, Missed, Running, At risk, Overdue, Held, No SLA or Removed. One row a ticket.",
    parameters: { tickets, sla, asOf },
  },
  SLA_TREND: {
    description: "Compliance period by period, oldest first, with headers: Period, Met, Decided, Attainment.",
    parameters: {
      tickets, sla, asOf,
      grain: "week, month (default), quarter, half-year or year.",
      periods: "How many periods, the last one being that of as_of. Left out: 12.",
    },
  },
  SLA_MISSES: {
    description: "The tickets that missed an SLA: id, deadline, when the clock stopped (empty while open) and service hours over the target.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "The clock of one ticket, interval by interval, with headers: From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Ticket id.", sla, asOf },
  },
};
