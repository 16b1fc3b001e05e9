import type { Messages } from "../../messages";
import { AGREEMENT_ITEMS, type DefinitionKind, definitionTable, type DefinitionTableName, WEEKDAYS } from "../../tables";

/** Every table of the definitions: the view edits them all. */
export type EditableTable = DefinitionTableName;

/** Tables beside the tree of CSFs, KPIs and SLAs, as the view lists them. */
export const TABLE_GROUPS = {
  others: ["Agreement", "Services", "Levels", "Calendars", "Holidays", "Promises", "Stakeholders", "Responsibilities"],
  registers: ["Reviews", "Outages", "Feedback", "Needs", "Improvements", "Actions", "Risks", "Decisions", "Changes", "Figures"],
  reading: ["StatusMap", "ColumnMap"],
} as const satisfies Readonly<Record<string, readonly EditableTable[]>>;

type SectionName = keyof Messages["editors"]["sections"];
export interface FormSection {
  readonly title: SectionName;
  readonly columns: readonly string[];
}

const TICKETS = ["Service", "Type", "Priority", "Group"];
const VALIDITY: FormSection = { title: "valid", columns: ["Valid from", "Valid to"] };

/** Which fields a form shows, in which order and under which headings. */
const SECTIONS: Readonly<Record<EditableTable, readonly FormSection[]>> = {
  Agreement: [
    { title: "parties", columns: ["Client", "Provider", "Service delivery manager", "Users"] },
    { title: "purpose", columns: ["Business objective", "Plan"] },
    { title: "term", columns: ["Start", "End", "Renewal notice", "Last confirmed by client"] },
    { title: "time", columns: ["Time zone", "Fiscal year starts", "Default calendar", "Compliance rule", "Language"] },
    { title: "money", columns: ["Currency", "Monthly fee", "Monthly cost"] },
    { title: "contract", columns: ["Scope", "Support requirements", "Security", "Payment", "Reporting procedure", "Incentives and penalties"] },
    { title: "data", columns: ["Ticket source", "History source", "Client in tickets", "Ticket time zone", "Date order", "As of"] },
  ],
  Services: [
    { title: "what", columns: ["Service", "Description", "Owner", "Business value"] },
    { title: "agreed", columns: ["Calendar", "Level", "Price per month", "Recovery protocol"] },
  ],
  Calendars: [{ title: "what", columns: ["Calendar", "Time zone"] }],
  Holidays: [{ title: "what", columns: ["Name", "Date", "Last day", "Calendar", "Hours"] }],
  CSFs: [{ title: "what", columns: ["CSF", "Statement", "Goal", "Owner"] }, VALIDITY],
  KPIs: [
    { title: "what", columns: ["KPI", "Name", "CSF", "Measure", "Variant"] },
    { title: "target", columns: ["Better", "Target", "Amber", "Business meaning", "Source"] },
    { title: "which", columns: TICKETS },
    VALIDITY,
  ],
  SLAs: [
    { title: "what", columns: ["SLA", "Name", "KPI", "Kind"] },
    { title: "which", columns: [...TICKETS, "Opened"] },
    { title: "target", columns: ["Clock", "Target", "Goal", "At risk", "Near miss"] },
    { title: "clock", columns: ["Calendar", "Starts", "Holds", "Reopened", "No reply", "Judged by"] },
    { title: "agreed", columns: ["Status", "Written by", "Agreed by", "Agreed on", "Last confirmed", "Valid from", "Valid to", "Credit", "Procedure"] },
  ],
  Promises: [
    { title: "what", columns: ["Promise", "Service", "Words"] },
    { title: "target", columns: ["Outages", "Per", "Restore within", "Calendar"] },
    VALIDITY,
  ],
  Stakeholders: [
    { title: "what", columns: ["Person", "Organisation", "Role", "Position"] },
    { title: "more", columns: ["Attends", "Expectations", "Last talked", "Next talk", "Notes"] },
  ],
  Responsibilities: [{ title: "what", columns: ["Activity", "Responsible", "Accountable", "Consulted", "Informed", "Procedure"] }],
  Outages: [{ title: "what", columns: ["Service", "Start", "End", "Users affected", "Cause", "Excluded"] }],
  Feedback: [{ title: "what", columns: ["Date", "Person", "Role", "Scale", "Score", "Words"] }],
  Needs: [
    { title: "what", columns: ["Need", "What", "Business reason", "Owner"] },
    { title: "dates", columns: ["Opened", "Status"] },
    { title: "links", columns: ["Service", "Current level", "Gap", "Cost to close", "Willing to pay", "Serves"] },
  ],
  Improvements: [
    { title: "what", columns: ["Improvement", "What", "Owner", "Expected effect", "Cost"] },
    { title: "dates", columns: ["Horizon", "Status", "Opened", "Start", "Due", "Done"] },
    { title: "links", columns: ["Serves", "Client comment"] },
  ],
  Actions: [
    { title: "what", columns: ["Action", "What", "Owner"] },
    { title: "dates", columns: ["Status", "Opened", "Due", "Done"] },
    { title: "links", columns: ["Improvement", "Serves"] },
  ],
  Risks: [
    { title: "what", columns: ["Risk", "What", "Likelihood", "Impact", "Response", "Owner"] },
    { title: "dates", columns: ["Status", "Opened", "Review on"] },
    { title: "links", columns: ["Promise", "Promise part", "Serves"] },
  ],
  Decisions: [
    { title: "what", columns: ["Decision", "What", "Reason"] },
    { title: "dates", columns: ["Status", "Decided by", "Decided on", "Effective from"] },
    { title: "links", columns: ["Serves"] },
  ],
  Reviews: [
    { title: "what", columns: ["Review", "Type", "Period"] },
    { title: "dates", columns: ["Planned", "Held on"] },
    { title: "more", columns: ["Attendees", "Notes"] },
  ],
  Changes: [
    { title: "what", columns: ["Change", "What", "Service", "Kind"] },
    { title: "dates", columns: ["Implemented", "Outcome"] },
  ],
  Figures: [{ title: "what", columns: ["Figure", "Period", "Value", "n", "Source"] }],
  Levels: [
    { title: "what", columns: ["Service", "Level", "Includes"] },
    { title: "target", columns: ["Availability", "Restore within"] },
    { title: "money", columns: ["Price per month", "Price agreed by", "Price agreed on"] },
  ],
  StatusMap: [{ title: "what", columns: ["Status", "State", "Waiting for"] }],
  ColumnMap: [{ title: "what", columns: ["Field", "Column", "Format"] }],
};

/** The headings of the week are drawn by the week itself. */
const DRAWN_ELSEWHERE: Readonly<Partial<Record<EditableTable, readonly string[]>>> = { Calendars: WEEKDAYS };

/** The sections of a table's form; columns that none of them names come last, so that every column can be edited. */
export function formSections(table: EditableTable): readonly FormSection[] {
  const sections = SECTIONS[table];
  const known = new Set([...sections.flatMap(({ columns }) => columns), ...(DRAWN_ELSEWHERE[table] ?? [])]);
  const names = table === "Agreement" ? AGREEMENT_ITEMS.map(({ item }) => item) : definitionTable(table).columns.map(({ name }) => name);
  const rest = names.filter((name) => !known.has(name));
  if (rest.length === 0) return sections;
  const more = sections.find(({ title }) => title === "more");
  return [...sections.filter((section) => section !== more), { title: "more", columns: [...(more?.columns ?? []), ...rest] }];
}

/** Texts that want more than one line. */
export const LONG_TEXTS: ReadonlySet<string> = new Set(["Description", "Business value", "Recovery protocol", "Statement", "CSFs Goal", "Business meaning", "Words", "Expectations", "Credit", "What", "Expected effect", "Client comment", "Response", "Reason", "Business reason", "Gap", "Notes", "Includes", "Business objective", "Plan", "Scope", "Support requirements", "Security", "Payment", "Reporting procedure", "Incentives and penalties"]);

/** A label of a column: some columns mean different things in different tables. */
export function columnLabel(messages: Messages, table: EditableTable, column: string): string {
  return textOf(messages.editors.columns, table, column) ?? column;
}

/** What to enter, where the label does not tell: by the column, else by what it holds. */
export function hintOf({ editors: { hints } }: Messages, table: EditableTable, column: string, kind: DefinitionKind): string | undefined {
  return textOf(hints, table, column) ?? (hints as Readonly<Record<string, string>>)[kind];
}

/** A fixed word of a column in the language of the pane. */
export function choiceOf(messages: Messages, column: string, word: string): string {
  const { editors: { choices }, review: { types }, measures: { names: measures }, pane: { data: { statuses, fields } }, formats: { language } } = messages;
  if (column === "Language") return new Intl.DisplayNames(language, { type: "language" }).of(word) ?? word;
  if (column === "Fiscal year starts") return new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2000, Number(word) - 1));
  const ofColumn: Readonly<Record<string, Readonly<Record<string, string>>>> = { "State": statuses.states, "Waiting for": statuses.waiting, "Field": fields, "Measure": measures, "Type": types };
  return ofColumn[column]?.[word] ?? textOf(choices, column, word) ?? word;
}

/** What an empty cell of a column means. */
export function defaultOf(messages: Messages, column: string, meaning: string): string {
  return (messages.editors.defaults as Readonly<Record<string, string>>)[meaning] ?? choiceOf(messages, column, meaning);
}

function textOf(texts: Readonly<Record<string, string>>, place: string, name: string): string | undefined {
  return texts[`${place} ${name}`] ?? texts[name];
}
