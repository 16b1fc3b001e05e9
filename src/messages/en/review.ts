import { formatsFor } from "../formats";

const { number, plural } = formatsFor("en");

/** Words of the report sheets, and findings that only show when agreement and tickets meet. */
export const review = {
  types: { sync: "Informal sync", monthly: "Monthly review", quarterly: "Quarterly business review", "half-year": "Half-year review", annual: "Annual review", implementation: "Implementation review" },
  sheets: {
    summary: "Summary", compliance: "Compliance", trend: "Trend", misses: "Missed tickets", indicators: "Indicators",
    reconciliation: "All tickets", findings: "Findings", rules: "How it is counted",
  },
  definitionSheets: {
    agreement: "Agreement", services: "Services", serviceHours: "Service hours", factors: "Success factors and KPIs", slas: "SLAs", ticketMapping: "Ticket columns",
    outages: "Outages and feedback", people: "People and needs", improvements: "Improvements", risks: "Risks and decisions",
  },
  heads: {
    sla: "SLA", kpi: "KPI", name: "Name", measure: "Measure", period: "Period", goal: "Goal", target: "Target", value: "Value",
    met: "Met", missed: "Missed", decided: "Decided", undecided: "Undecided", attainment: "Attainment", status: "Status",
    count: "n", tickets: "Tickets", removed: "Removed", noSla: "No SLA", ticket: "Ticket", opened: "Opened", deadline: "Deadline", stopped: "Stopped", hoursOver: "Hours over",
    severity: "Severity", finding: "What was found and what to do",
    priority: "Priority", group: "Group", row: "Row", result: "Result", allowedMisses: "Allowed misses", table: "Table", column: "Column", rows: "Rows", cases: "Cases",
  },
  status: { met: "Met", atRisk: "At risk", notMet: "Not met", noData: "No data" },
  commitment: { met: "Met", missed: "Missed", running: "Running", atRisk: "At risk", overdue: "Overdue", held: "Held", noSla: "No SLA", removed: "Removed" },
  title: (type: string, client: string, period: string) => [type, client, period].filter((part) => part !== "").join(" - "),
  asOf: (dateTime: string, zone: string) => `Data up to ${dateTime} (${zone}).`,
  verdict: (met: number, withData: number) =>
    withData === 0 ? "No SLA has data in this period." : `${number(met)} of ${plural(withData, { one: "# SLA", other: "# SLAs" })} met.`,
  attainment: (met: number, decided: number, percent: string, goal: string) =>
    decided === 0 ? "No data: nothing was decided in this period." : `${number(met)} of ${number(decided)} met: ${percent}, goal ${goal}.`,
  allowedMisses: (allowed: number, used: number) => `${plural(allowed, { one: "# miss", other: "# misses" })} allowed, ${number(used)} used.`,
  change: (points: string, period: string) => `${points} against ${period}.`,
  reconciliation: (tickets: number, removed: number, noSla: number, undecided: number, met: number, missed: number) =>
    `${plural(tickets, { one: "# ticket", other: "# tickets" })} = ${number(removed)} removed + ${number(noSla)} without SLA + ${number(undecided)} undecided + ${number(met)} met + ${number(missed)} missed.`,
  rules: {
    decided: "Decided in the period: a commitment counts once, when the clock stops or when its deadline passes, whichever comes first. It counts in the period that contains that moment.",
    undecided: "A ticket that is open and not yet due is undecided and counts in no percentage. A ticket that is open and overdue is missed, in the period in which its deadline passed.",
    classes: "Every ticket is in exactly one class: removed, no SLA, undecided, met or missed.",
    removed: "Merged tickets, and tickets cancelled before their deadline, are removed. A ticket cancelled after its deadline stays missed.",
    holds: "Time on hold moves the deadline where the SLA says that holds stop the clock. A due date of the ticket's own is not moved.",
    onTarget: "A clock that stops exactly at the deadline is met. A figure exactly on the goal is met. Unrounded figures are compared.",
    noData: "Where nothing was decided, the figure is \"No data\", never 0% and never 100%.",
    clients: (names: string) => `Tickets of ${names} count, those of other clients and of none do not.`,
    zone: (zone: string) => `Periods begin and end at midnight in ${zone}.`,
    snapshot: "A report shows the data of its day. Tickets that change later change the figures of a later report.",
  },
  findings: {
    slaIsDraft: (f: { found: string; count: number }) => f.count > 1
      ? `the SLAs ${f.found} are drafts: their figures are shown, and bind nobody yet. Agree on them, or leave them out of the review.`
      : `SLA "${f.found}" is a draft: its figures are shown, and bind nobody yet. Agree on it, or leave it out of the review.`,
    slaNotConfirmed: (f: { found: string; months: number; count: number }) => f.count > 1
      ? `it is up to ${plural(f.months, { one: "# month", other: "# months" })} since the client last confirmed the SLAs ${f.found}. Ask whether they are still what the business needs, and note the day in Last confirmed.`
      : `it is ${plural(f.months, { one: "# month", other: "# months" })} since the client last confirmed SLA "${f.found}". Ask whether it is still what the business needs, and note the day in Last confirmed.`,
    openedAfterAsOf: (f: { count: number }) => `${plural(f.count, { one: "# ticket was", other: "# tickets were" })} opened after the time up to which this review counts, and ${f.count === 1 ? "is" : "are"} in none of its figures. Move As of in the Agreement table if they should count.`,
    satisfactionAllEqual: (f: { found: string; scores: number }) => `all ${number(f.scores)} scores are ${f.found}. Check whether the desk's form fills the score in by itself; such a satisfaction says nothing.`,
    slaFindsNoTickets: (f: { found: string; tickets: number }) => `SLA "${f.found}" applies to none of the ${plural(f.tickets, { one: "# ticket", other: "# tickets" })}. Compare its filters, its clock and its dates of validity with the tickets.`,
    ticketsNotMeasured: (f: { found: string; tickets: number; ticket: string; why: string }) => `none of the ${plural(f.tickets, { one: "# ticket", other: "# tickets" })} can be measured under ${f.found}. Ticket ${f.ticket}: ${f.why}`,
    deskDisagrees: (f: { found: string; column: string; compared: number; deskMet: number; clockMet: number; differing: number }) => `of ${plural(f.compared, { one: "# ticket", other: "# tickets" })} under SLA "${f.found}", the desk calls ${number(f.deskMet)} met (column "${f.column}"), the clocks ${number(f.clockMet)}; they disagree on ${number(f.differing)}. Agree which of them counts before the desk's own report is held against this one. The review goes by the clocks and tells what makes the difference.`,
    updateNotMeasurable: (f: { found: string }) => `SLA "${f.found}" asks how long customers waited for an answer, and nothing here tells when customers and agents wrote. Name a history source with the public messages (id, time, event); until then this SLA is not measured.`,
    filtersByCurrentValues: () => "the tickets go on after this date, and nothing tells which service, type, priority and group they had then. SLAs and KPIs go by what they have now. Add a history of these columns if that matters.",
    judgedByCurrentValues: (f: { found: string; slas: number; changed: number }) => `${f.slas > 1 ? `the SLAs ${f.found} judge` : `SLA "${f.found}" judges`} ${plural(f.changed, { one: "# ticket", other: "# tickets" })} by another row than when ${f.changed === 1 ? "it was" : "they were"} opened, because priority, type, service or group changed. Enter "as opened" under Judged by if the values of the opening shall count.`,
    heldSumNotSplit: (f: { found: string }) => `only some waits stop the clock of SLA "${f.found}", but the export knows only the sum of all time on hold. Nothing is taken off; name a history source with the statuses.`,
    noCalendar: (f: { found: string; zone: string }) => `SLA "${f.found}" has no service hours, so its clock runs round the clock (${f.zone}). Enter a Calendar, or a Default calendar in the Agreement table.`,
    valuesWithoutSla: (f: { found: string; count: number; recent: number; days: number; column: string }) => `${number(f.count)} of the ${number(f.recent)} tickets opened in the last ${f.days} days have values that no SLA names: ${f.found}. They count under no SLA. If they should, enter these values in the column ${f.column} of the SLAs table.`,
    filterFieldNotInExport: (f: { found: string; field: string }) =>
      `"${f.found}" selects tickets by ${f.field}, but the tickets have no such column, so it finds none. Map the column in the ColumnMap table, or empty this cell.`,
  },
};
