import { SLA_STAGES } from "../../service-level/agreement";
import { KPI_MEASURE_NAMES } from "../../service-level/kpi";
import {
  ACTION_STATUSES, CHANGE_KINDS, CHANGE_OUTCOMES, DECISION_STATUSES, FEEDBACK_ROLES, HORIZONS, IMPROVEMENT_STATUSES, LEVELS, NEED_STATUSES, PROMISE_PARTS, REVIEW_TYPES,
  RISK_STATUSES, STAKEHOLDER_ROLES,
} from "../../service-level/records";
import { TICKET_FIELDS } from "../../service-level/ticket";
import { DEFINITION_TABLE_NAMES, type DefinitionTableName } from "./definitionTableNames";

/**
 * What a cell of a column holds. `list`: several names, split by comma, semicolon or line break. `share`: 0.95, 95 or 95%.
 * `target`: a length of time, working days or `due`. `hours`: windows of a day. `link`: the name or id of a row of `linksTo`.
 */
export type DefinitionKind =
  | "id" | "text" | "dayOrText" | "list" | "number" | "share" | "target" | "date" | "dateTime" | "hours" | "timeZone" | "oneOf" | "link" | "links" | "item";

export interface DefinitionColumn {
  readonly name: string;
  readonly kind: DefinitionKind;
  /** The table is not read without this column. Every other column may be missing. */
  readonly required: boolean;
  /** What an empty cell means; "" = nothing. */
  readonly default: string;
  readonly meaning: string;
  /** For `oneOf`. */
  readonly allowed?: readonly string[];
  /** For `link` and `links`: the tables one of which must know the name. For `list`: those whose names are offered and followed when they change. */
  readonly linksTo?: readonly DefinitionTableName[];
}

export interface DefinitionTable {
  readonly name: DefinitionTableName;
  readonly meaning: string;
  readonly columns: readonly DefinitionColumn[];
}

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

type Extra = Partial<Pick<DefinitionColumn, "required" | "default" | "allowed" | "linksTo">>;
const column = (name: string, kind: DefinitionKind, meaning: string, extra: Extra = {}): DefinitionColumn =>
  ({ name, kind, meaning, required: false, default: "", ...extra });
const required: Extra = { required: true };
const validity = [
  column("Valid from", "date", "First day in force", { default: "always" }),
  column("Valid to", "date", "Last day in force. When a later row of the same id begins on that very day, the day belongs to the later row", { default: "open end" }),
];
const filter = [
  column("Service", "list", "Services it speaks of", { default: "all" }),
  column("Type", "list", "Ticket types it speaks of", { default: "all" }),
  column("Priority", "list", "Priorities it speaks of", { default: "all" }),
  column("Group", "list", "Support groups it speaks of", { default: "all" }),
];
const serves = column("Serves", "links", "Ids of the CSFs, KPIs or SLAs that it is about", { linksTo: ["CSFs", "KPIs", "SLAs"] });
const people = (name: string, meaning: string) => column(name, "list", meaning, { linksTo: ["Stakeholders"] });
const status = (allowed: readonly string[]) => column("Status", "oneOf", "Where it stands", { default: allowed[0], allowed });

const LAYOUTS: Readonly<Record<DefinitionTableName, Omit<DefinitionTable, "name">>> = {
  Agreement: {
    meaning: "What holds for the whole agreement, one item a row",
    columns: [column("Item", "id", "Name of the item", required), column("Value", "item", "Its value", required)],
  },
  Services: {
    meaning: "The service catalogue: what is delivered, at which level and price",
    columns: [
      column("Service", "id", "Name, as tickets call it", required),
      column("Description", "text", "In words for people outside IT"),
      column("Owner", "text", "Who answers for it"),
      column("Calendar", "link", "Its service hours", { default: "the default calendar", linksTo: ["Calendars"] }),
      column("Level", "text", "Performance level, such as bronze, silver, gold"),
      column("Price per month", "number", "Price of this level"),
      column("Recovery protocol", "text", "What is done to restore it"),
      column("Business value", "text", "What the client gains by it"),
    ],
  },
  Calendars: {
    meaning: "Service hours: one calendar a row",
    columns: [
      column("Calendar", "id", "Name of the calendar", required),
      column("Time zone", "timeZone", "IANA name such as Europe/Paris, whose wall clock the hours mean", { default: "the agreement's time zone" }),
      ...WEEKDAYS.map((day) => column(day, "hours", "Such as 09:00-12:00, 13:00-17:30 or 24 h", { default: "closed" })),
    ],
  },
  Holidays: {
    meaning: "Days with other hours than their weekday",
    columns: [
      column("Calendar", "links", "The calendars it belongs to", { default: "all calendars", linksTo: ["Calendars"] }),
      column("Date", "date", "The day", required),
      column("Last day", "date", "Of a holiday of several days, the last of them", { default: "one day" }),
      column("Name", "text", "As both sides call it"),
      column("Hours", "hours", "Hours that replace that day's", { default: "closed" }),
      column("Every year", "oneOf", "Whether this day and month are a holiday in every year", { default: "no", allowed: ["yes", "no"] }),
    ],
  },
  CSFs: {
    meaning: "Critical success factors: what is necessary to reach the client's goals",
    columns: [
      column("CSF", "id", "Short id", required),
      column("Statement", "text", "What must go well"),
      column("Goal", "text", "The client's goal that it serves"),
      column("Owner", "text", "Who answers for it"),
      ...validity,
    ],
  },
  KPIs: {
    meaning: "Key performance indicators: figures that tell how near a CSF is",
    columns: [
      column("KPI", "id", "Short id", required),
      column("Name", "text", "As the report calls it", { default: "the id" }),
      column("CSF", "link", "The CSF that it measures", { linksTo: ["CSFs"] }),
      column("Measure", "oneOf", "What is measured", { required: true, allowed: KPI_MEASURE_NAMES }),
      column("Variant", "text", "Which kind of the measure, as listed there: closed within 30 min, 7 d; wall clock; customer", { default: "the measure's default" }),
      ...filter,
      column("Better", "oneOf", "Which direction is an improvement", { default: "that of the measure", allowed: ["higher", "lower"] }),
      column("Target", "number", "In the measure's unit: tickets, hours, days, points, money, or a share"),
      column("Amber", "number", "Up to here it is at risk, beyond it not met; same unit"),
      column("Business meaning", "text", "What it means for the client's business"),
      column("Source", "text", "Who collects it: provider, client or both", { default: "the tickets" }),
      ...validity,
    ],
  },
  SLAs: {
    meaning: "Service level agreements; rows with the same id are versions or parts of one SLA",
    columns: [
      column("SLA", "id", "Short id", required),
      column("Name", "text", "As the report calls it", { default: "the id" }),
      column("KPI", "link", "The KPI that it belongs to", { linksTo: ["KPIs"] }),
      column("Clock", "text", "response, resolution, update (each wait of the customer), periodic update (an agent writes again within the target as long as the ticket is open), or two ticket fields: opened -> closed", { default: "resolution" }),
      ...filter,
      column("Opened", "oneOf", "Of which tickets it speaks by the time at which they were opened: in or outside the service hours of their service, else of the default calendar, whatever the Calendar of the SLA", { default: "at any time", allowed: ["in service hours", "outside service hours"] }),
      column("Target", "target", "30 min, 4 h, 1 h 30 min, 4:00, 2 wd (working days, at the clock time of the opening), end of 2 wd (when the hours of that day end; end of 0 wd is the same day), 2 wd by 16:00 (at that time of that day), either of them if before 10:00 (what is opened later counts as opened on the next working day), 30 calendar days or 1 calendar month (round the clock, whatever the service hours), due (the ticket's own due date, which holds do not move), or due + holds (the due date as set at the opening, which they do move)", required),
      column("Calendar", "link", "Service hours in which the clock runs", { default: "that of the service, else the default calendar", linksTo: ["Calendars"] }),
      column("Goal", "share", "Share of commitments that must be met", { default: "95%" }),
      column("At risk", "share", "Share of the target after which a running ticket is at risk", { default: "75%" }),
      column("Near miss", "share", "Share of the target beyond which a ticket that kept it was a near miss", { default: "90%" }),
      column("Holds", "oneOf", "Whether the clock stops while the ticket is on hold: always, never, or only while it waits for those named (client, supplier, us)", { default: "stop", allowed: ["stop", "run", "waiting for client", "waiting for supplier", "waiting for client, supplier"] }),
      column("Reopened", "oneOf", "What a reopening does to a stopped clock", { default: "resumes", allowed: ["resumes", "runs on", "restarts", "stays stopped"] }),
      column("Judged by", "oneOf", "By which service, type, priority and group a ticket is judged when they changed: those that it has now, or those that it was opened with", { default: "current values", allowed: ["current values", "as opened"] }),
      column("Starts", "oneOf", "Where the clock starts when the SLA came to apply later than the ticket was opened; first message: an update clock starts at the customer's first message, a periodic one at the first of an agent", { default: "opened; for an update clock first message", allowed: ["opened", "when it applies", "first message"] }),
      column("No reply", "oneOf", "What a response clock does on a ticket that is resolved without a reply", { default: "resolution (it was the reply)", allowed: ["resolution", "runs on", "not measured"] }),
      column("Agreed by", "text", "Who agreed to it on both sides"),
      column("Agreed on", "date", "When they did"),
      column("Written by", "text", "Who wrote it; an SLA that IT wrote alone needs the client's word"),
      column("Last confirmed", "date", "When the client last confirmed it", { default: "Agreed on" }),
      column("Status", "oneOf", "Where it stands", { default: "what its dates say", allowed: SLA_STAGES }),
      column("Procedure", "text", "Where the working procedure is found"),
      ...validity,
      column("Kind", "oneOf", "With the client (SLA), inside the provider (OLA), with a supplier (UC)", { default: "SLA", allowed: ["SLA", "OLA", "UC"] }),
      column("Credit", "text", "Bands of service credits and bonuses, such as < 95%: 5%; < 90%: 10%; cap 20%; earn back 98%; bonus >= 99%: 2%"),
    ],
  },
  Promises: {
    meaning: "Availability in the customer's own words",
    columns: [
      column("Promise", "id", "Short id", required),
      column("Service", "link", "The service it speaks of", { linksTo: ["Services"] }),
      column("Words", "text", "The promise as the customer says it"),
      column("Outages", "number", "How many outages at most"),
      column("Per", "oneOf", "In which time", { default: "year", allowed: ["month", "quarter", "year"] }),
      column("Restore within", "target", "How long one outage may last"),
      column("Calendar", "link", "In which hours an outage counts", { default: "all hours", linksTo: ["Calendars"] }),
      column("Valid from", "date", "First day in force", { default: "the start of the agreement" }),
      column("Valid to", "date", "Last day in force", { default: "open end" }),
    ],
  },
  StatusMap: {
    meaning: "What each ticket status means for the clocks",
    columns: [
      column("Status", "id", "As the tickets have it", required),
      column("State", "oneOf", "What the clocks do", { required: true, allowed: ["running", "held", "stopped", "cancelled", "merged"] }),
      column("Waiting for", "oneOf", "Who is waited for", { allowed: ["client", "supplier", "us"] }),
    ],
  },
  ColumnMap: {
    meaning: "Which column of the ticket source holds which field",
    columns: [
      column("Field", "oneOf", "Field of a ticket", { required: true, allowed: TICKET_FIELDS }),
      column("Column", "text", "Header of the column", required),
      column("Format", "text", "Date order (DMY, MDY, YMD), the unit of lengths of time (minutes, hours, seconds, days, calendar hours), or what yes means of what the desk says (met, missed)"),
    ],
  },
  Outages: {
    meaning: "When a service was down",
    columns: [
      column("Service", "link", "Which service", { required: true, linksTo: ["Services"] }),
      column("Start", "dateTime", "When it failed", required),
      column("End", "dateTime", "When it was restored", { default: "still down" }),
      column("Users affected", "number", "How many people"),
      column("Cause", "text", "Why"),
      column("Excluded", "text", "Reason for which both sides agreed not to count it", { default: "counted" }),
    ],
  },
  Feedback: {
    meaning: "What customers and users say",
    columns: [
      column("Date", "date", "When", required),
      column("Person", "text", "Who"),
      column("Role", "oneOf", "Customers negotiate and pay, users use", { allowed: FEEDBACK_ROLES }),
      column("Scale", "text", "From the worst answer to the best: 1-5, 5-1, 0-10 or NPS, CES 1-7, good/bad", { default: "1-5" }),
      column("Score", "number", "On that scale; empty: asked, and did not answer"),
      column("Words", "text", "In their own words"),
    ],
  },
  Stakeholders: {
    meaning: "People on both sides, and when we last talked with them",
    columns: [
      column("Person", "id", "Name", required),
      column("Organisation", "text", "Client, provider or supplier"),
      column("Role", "oneOf", "Customers negotiate and pay, users use", { allowed: STAKEHOLDER_ROLES }),
      column("Position", "text", "Job title"),
      column("Attends", "text", "Which reviews: sync, monthly, quarterly, annual"),
      column("Last talked", "date", "When we last talked, outside of incidents"),
      column("Next talk", "date", "When we will talk next"),
      column("Expectations", "text", "What matters to them"),
      column("Notes", "text", "What came up when we last talked"),
    ],
  },
  Responsibilities: {
    meaning: "Who does what (RACI): for each activity exactly one who is accountable, and at least one who is responsible",
    columns: [
      column("Activity", "id", "What is to be done", required),
      people("Responsible", "Who does it: people, teams or roles"),
      people("Accountable", "The one who answers for it, and to whom the responsible report"),
      people("Consulted", "Who is asked before"),
      people("Informed", "Who is told afterwards"),
      column("Procedure", "text", "Where the workflow is described"),
    ],
  },
  Improvements: {
    meaning: "The service improvement plan: what changes, and which KPI must show it",
    columns: [
      column("Improvement", "id", "Short id", required),
      column("What", "text", "What will be better"),
      column("Owner", "text", "Who answers for it"),
      column("Horizon", "oneOf", "How soon", { allowed: HORIZONS }),
      column("Opened", "date", "When it was proposed"),
      column("Start", "date", "When work begins"),
      column("Due", "date", "When it should be in effect"),
      column("Done", "date", "When it took effect"),
      status(IMPROVEMENT_STATUSES),
      column("Expected effect", "text", "On which figure, how much"),
      column("Cost", "number", "What it costs, once; the client's copy shows it, too"),
      serves,
      column("Client comment", "text", "What the client says about it"),
    ],
  },
  Risks: {
    meaning: "What could break a promise",
    columns: [
      column("Risk", "id", "Short id", required),
      column("What", "text", "What may happen"),
      column("Likelihood", "oneOf", "How likely", { allowed: LEVELS }),
      column("Impact", "oneOf", "How bad", { allowed: LEVELS }),
      column("Response", "text", "What is done about it"),
      column("Owner", "text", "Who answers for it"),
      column("Opened", "date", "When it was seen"),
      column("Review on", "date", "When it is looked at again"),
      status(RISK_STATUSES),
      column("Promise", "link", "The promise that it threatens", { linksTo: ["Promises"] }),
      column("Promise part", "oneOf", "How often it fails, or how long it takes to restore", { allowed: PROMISE_PARTS }),
      serves,
    ],
  },
  Decisions: {
    meaning: "What both sides decided; a decision with a date splits the limits of charts",
    columns: [
      column("Decision", "id", "Short id", required),
      column("What", "text", "What was decided"),
      column("Reason", "text", "Why"),
      column("Decided by", "text", "Who decided on both sides"),
      column("Decided on", "date", "When"),
      column("Effective from", "date", "From when it changes the figures"),
      status(DECISION_STATUSES),
      serves,
    ],
  },
  Actions: {
    meaning: "Who does what until when",
    columns: [
      column("Action", "id", "Short id", required),
      column("What", "text", "What will be done"),
      column("Owner", "text", "Who does it"),
      column("Opened", "date", "In which review it was agreed"),
      column("Due", "date", "Until when"),
      column("Done", "date", "When it was done"),
      status(ACTION_STATUSES),
      column("Improvement", "link", "The improvement that it is part of", { linksTo: ["Improvements"] }),
      serves,
    ],
  },
  Needs: {
    meaning: "What the client's business needs, and the gap to what is delivered",
    columns: [
      column("Need", "id", "Short id", required),
      column("What", "text", "The need in the client's words"),
      column("Business reason", "text", "Why it matters, and whether the client would pay for it"),
      column("Service", "link", "The service that meets it, or should", { linksTo: ["Services"] }),
      column("Current level", "text", "What is delivered today"),
      column("Gap", "text", "What is missing"),
      column("Cost to close", "number", "Price of closing the gap"),
      column("Willing to pay", "number", "What the client would pay for it each month"),
      column("Owner", "text", "Who answers for it"),
      column("Opened", "date", "When it was named"),
      status(NEED_STATUSES),
      serves,
    ],
  },
  Reviews: {
    meaning: "Reviews planned and held: whether the two sides meet as often as they agreed",
    columns: [
      column("Review", "id", "Short id", required),
      column("Type", "oneOf", "Which review", { allowed: REVIEW_TYPES }),
      column("Period", "text", "Which period it looks at, such as 2026-Q1"),
      column("Planned", "date", "The day for which it was planned", required),
      column("Held on", "date", "The day on which it took place", { default: "not held" }),
      column("Attendees", "text", "Who took part"),
      column("Notes", "text", "What was said"),
    ],
  },
  Changes: {
    meaning: "Changes to services, and what became of them",
    columns: [
      column("Change", "id", "Number of the change", required),
      column("What", "text", "What was changed"),
      column("Service", "link", "The service that was changed", { linksTo: ["Services"] }),
      column("Kind", "oneOf", "How it was approved", { default: "normal", allowed: CHANGE_KINDS }),
      column("Implemented", "dateTime", "When it took effect; empty: not yet, or never"),
      column("Outcome", "oneOf", "What became of it", {
        default: "not known yet", allowed: CHANGE_OUTCOMES,
      }),
    ],
  },
  Figures: {
    meaning: "Figures that no ticket tells, period by period: users, cost, or a KPI that somebody else measures",
    columns: [
      column("Figure", "text", "users, cost, or the id of a KPI whose measure is entered", required),
      column("Period", "text", "2026-03, 2026-Q1, 2026, or a date (its month)", required),
      column("Value", "number", "In the KPI's unit, people, or money", required),
      column("n", "number", "On how many cases it rests"),
      column("Source", "text", "Who measured it: provider, client or both; where it comes from"),
    ],
  },
  Levels: {
    meaning: "Performance levels at which services are offered: what each costs and promises",
    columns: [
      column("Service", "link", "The service", { required: true, linksTo: ["Services"] }),
      column("Level", "text", "Such as bronze, silver, gold", required),
      column("Price per month", "number", "Price of this level"),
      column("Includes", "text", "What the client gets, in words for people outside IT"),
      column("Availability", "share", "Share of the service hours in which it works"),
      column("Restore within", "target", "How long an outage may last"),
      column("Price agreed by", "text", "Who agreed to the price on both sides"),
      column("Price agreed on", "date", "When they did"),
    ],
  },
};

/** Every definition table with its columns: what `new` writes, the pane edits and `readDefinitions` reads. */
export const DEFINITION_TABLES: readonly DefinitionTable[] = DEFINITION_TABLE_NAMES.map((name) => ({ name, ...LAYOUTS[name] }));

/** Layout of a definition table. */
export function definitionTable(name: DefinitionTableName): DefinitionTable {
  return DEFINITION_TABLES[DEFINITION_TABLE_NAMES.indexOf(name)];
}
