const tickets = "Ticket range with its header row, e.g. Tickets[#All], or a handle from SLA_DATA.";
const sla = "Id in the SLAs table.";
const slas = "Id in the SLAs table, or a range of ids: one share for each.";
const period = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that was decided.";
const kpi = "Id in the KPIs table.";
const kpis = "Id in the KPIs table, or a range of ids: one answer for each.";
const knownPeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: all that is known.";
const asOf = "Date-time up to which the data counts. Left out: the agreement's As of, else the newest time in the data.";
const ifNone = "What to show when there is none, such as \"none\". Left out: #N/A with a sentence.";
const start = "Date-time at which the clock starts, or a range of them: one answer for each.";
const calendar = "Name in the Calendars table. Left out: the agreement's default calendar.";
const outages = "Outage range with its header row, e.g. Outages[#All].";
const promise = "Id in the Promises table.";
const promises = "Id in the Promises table, or a range of ids: one answer for each.";
const promisePeriod = "2026, 2026-Q3, 2026-03, or a date (its month): judged is every month, quarter or year of the promise in it. Left out: that of as_of.";
const service = "Name of the service, as the outages call it, or a range of names: one answer for each.";
const outagePeriod = "2026, 2026-H1, 2026-Q3, 2026-03, 2026-W14, or a date (its month). Left out: from the first outage on.";
const serviceCalendar = "Name in the Calendars table. Left out: the calendar of the service, else the default one.";
const outageAsOf = "Date-time up to which the data counts. Left out: the agreement's As of, else the end of the period, else the newest time in the data.";
const met = "How many were met.";
const decided = "How many were decided: met and missed together.";
const per = "month, quarter or year (default).";

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
    description: "The date-time when that many service hours have passed, or a target is due; at a closing edge the closing time itself.",
    parameters: { start, hours: "Service hours to pass, or a target as an SLA states it, such as \"90 min\", \"2 wd\" or \"end of 1 wd\".", calendar },
  },
  SLA_COMPLIANCE: {
    description: "Share of the commitments decided in a period that were met: met / (met + missed).",
    parameters: { tickets, sla: slas, period, asOf },
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
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_COUNTS: {
    description: "How many commitments of an SLA were met and missed in a period, how many were decided in all, and how many were still undecided at its end.",
    parameters: { tickets, sla: "Id in the SLAs table, or a range of ids: one row for each.", period, asOf },
  },
  SLA_CLOCKS: {
    description: "The clock of every ticket under an SLA, with headers: Ticket, Status, Deadline, Stopped, Decided on, Hours used, Target hours. It counts in the period of Decided on.",
    parameters: { tickets, sla, asOf },
  },
  SLA_SPREAD: {
    description: "Compliance of an SLA by every rule in use, ours first, with headers: Rule, Met, Of, Share, Counted differently.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_NEAR_MISSES: {
    description: "The tickets that were met with little left, the nearest miss first: id, deadline, when the clock stopped, and the share of the target that was used.",
    parameters: { tickets, sla, period, asOf, ifNone },
  },
  SLA_ALERTS: {
    description: "Open tickets at 75, 90 and 100% of their target in working time, the most urgent first: id, level, share of the target used, deadline.",
    parameters: { tickets, sla, asOf, ifNone },
  },
  SLA_PAUSES: {
    description: "What holds took off the clocks of an SLA, with headers: Status, Waiting for, Tickets, Hours on hold; the last two rows are compliance with and without holds.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_EXPLAIN: {
    description: "The clock of one ticket, interval by interval, with headers: From, To, What, Status, Note, Counted hours, Total hours.",
    parameters: { tickets, id: "Ticket id.", sla, asOf },
  },
  SLA_BUDGET: {
    description: "The breach budget of an SLA: how many misses its goal allows of the tickets decided, how many are used, how many remain, and how many tickets in a row must be met to be on target again.",
    parameters: { tickets, sla, period, asOf },
  },
  SLA_INTERVAL: {
    description: "The range in which the true share may well lie when so many of so many were met (Wilson's interval).",
    parameters: { met, decided, confidence: "How sure the range should be. Left out: 95%." },
  },
  SLA_RECOVERY: {
    description: "How many tickets in a row must be met until a goal is reached again: 44 of 50 at 95% need 70.",
    parameters: { met, decided, goal: "Share that must be met, e.g. 95%." },
  },
  SLA_ODDS: {
    description: "The chance to finish on target, going by the tickets decided so far and as uncertain as their number leaves it.",
    parameters: {
      met: "How many were met so far.",
      decided: "How many were decided so far: met and missed together.",
      expected: "How many more are expected to be decided.",
      goal: "Share of all of them that must be met, e.g. 95%.",
    },
  },
  XMR: {
    description: "Signal or noise: mean and limits of usual variation (XmR chart) for a series of figures, and which of them are signals. One row a value: mean, lower limit, upper limit, signal.",
    parameters: { values: "One row or one column of figures, oldest first. Cells with #N/A are stepped over.", run: "How many in a row on one side of the mean are a signal. Left out: 8." },
  },
  KPI_VALUE: {
    description: "A KPI of the KPIs table over a period, in the unit of its measure: a number, hours, days, a share 0..1, points or money.",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  KPI_TREND: {
    description: "A KPI period by period, oldest first, with headers: Period, Value, n, Target, Status.",
    parameters: {
      tickets, kpi, asOf,
      grain: "week, month (default), quarter, half-year or year.",
      periods: "How many periods, the last one being that of as_of. Left out: 12.",
    },
  },
  KPI_STATUS: {
    description: "How a KPI stands against its target over a period: Met, At risk or Not met.",
    parameters: { tickets, kpi: kpis, period: knownPeriod, asOf },
  },
  CSF_STATUS: {
    description: "How a critical success factor stands over a period, and why: the worst of the figures under it, with value, target and the period before.",
    parameters: { tickets, csf: "Id in the CSFs table.", period: knownPeriod, asOf },
  },
  SLA_FORECAST: {
    description: "What to expect of an SLA in the months to come, with headers: Period, Decided, Decided low, Decided high, Missed, Missed low, Missed high, Attainment. Counts are forecast, a share is their quotient.",
    parameters: { tickets, sla, periods: "How many months ahead. Left out: 3.", asOf },
  },
  PROMISE_KEPT: {
    description: "Whether an availability promise is kept: not more outages than promised, and none longer than promised.",
    parameters: { outages, promise: promises, period: promisePeriod, asOf },
  },
  PROMISE_STATUS: {
    description: "An availability promise part by part, one row a period, with headers: Period, Outages, Allowed, Longest hours, Hours promised, Months left, Kept.",
    parameters: { outages, promise, period: promisePeriod, asOf },
  },
  PROMISE_PERCENT: {
    description: "The share of all hours that a promise amounts to: 4 outages of 4 hours a year are 99.82%.",
    parameters: { outages: "How many outages are allowed.", hours: "How many hours each may last.", per },
  },
  PERCENT_PROMISE: {
    description: "A percentage as a promise: how many hours of outage it allows in all, and how many whole outages of one length those are.",
    parameters: { percent: "Share of all hours, e.g. 99.9%.", hours: "How many hours one outage lasts.", per },
  },
  PROMISE_RISK: {
    description: "How likely a promise is to be broken when outages go on as they were: expected outages, chance of too many, of one too long, of either; the expected number that is safe.",
    parameters: { outages, promise, asOf },
  },
  AVAILABILITY: {
    description: "Availability of a service: agreed service time less downtime, by agreed service time. Outages that overlap count once, excluded ones not at all.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
  OUTAGE_COUNT: {
    description: "How many outages a service had: each counted once, in the period in which it starts. Outages that overlap are one, excluded ones none.",
    parameters: { outages, service, period: outagePeriod, calendar: serviceCalendar, asOf: outageAsOf },
  },
};
