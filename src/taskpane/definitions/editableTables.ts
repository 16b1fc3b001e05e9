import type { Messages } from "../../messages";
import type { DefinitionTableName } from "../../tables";

/** Tables that the definitions view edits; the others are registers of the reviews. */
export const EDITABLE_TABLES = ["Agreement", "Services", "Calendars", "Holidays", "CSFs", "KPIs", "SLAs", "Promises", "Stakeholders"] as const satisfies readonly DefinitionTableName[];
export type EditableTable = (typeof EDITABLE_TABLES)[number];

type SectionName = keyof Messages["editors"]["sections"];
export interface FormSection {
  readonly title: SectionName;
  readonly columns: readonly string[];
}

const TICKETS = ["Service", "Type", "Priority", "Group"];
const VALIDITY: FormSection = { title: "valid", columns: ["Valid from", "Valid to"] };

/** Which fields a form shows, in which order and under which headings. */
export const FORM_SECTIONS: Readonly<Record<EditableTable, readonly FormSection[]>> = {
  Agreement: [
    { title: "parties", columns: ["Client", "Provider", "Service delivery manager"] },
    { title: "term", columns: ["Start", "End", "Renewal notice", "Last confirmed by client"] },
    { title: "time", columns: ["Time zone", "Fiscal year starts", "Default calendar", "Compliance rule", "Language"] },
    { title: "money", columns: ["Currency", "Monthly fee"] },
    { title: "data", columns: ["Ticket source", "History source", "Ticket time zone", "Date order", "As of"] },
  ],
  Services: [
    { title: "what", columns: ["Service", "Description", "Owner", "Business value"] },
    { title: "agreed", columns: ["Calendar", "Level", "Price per month", "Recovery protocol"] },
  ],
  Calendars: [{ title: "what", columns: ["Calendar", "Time zone"] }],
  Holidays: [{ title: "what", columns: ["Name", "Date", "Calendar", "Hours"] }],
  CSFs: [{ title: "what", columns: ["CSF", "Statement", "Goal", "Owner"] }, VALIDITY],
  KPIs: [
    { title: "what", columns: ["KPI", "Name", "CSF", "Measure"] },
    { title: "target", columns: ["Better", "Target", "Amber", "Business meaning"] },
    { title: "which", columns: TICKETS },
    VALIDITY,
  ],
  SLAs: [
    { title: "what", columns: ["SLA", "Name", "KPI", "Kind"] },
    { title: "which", columns: TICKETS },
    { title: "target", columns: ["Clock", "Target", "Goal", "At risk"] },
    { title: "clock", columns: ["Calendar", "Holds", "Reopened"] },
    { title: "agreed", columns: ["Agreed by", "Agreed on", "Valid from", "Valid to", "Credit"] },
  ],
  Promises: [
    { title: "what", columns: ["Promise", "Service", "Words"] },
    { title: "target", columns: ["Outages", "Per", "Restore within", "Calendar"] },
  ],
  Stakeholders: [
    { title: "what", columns: ["Person", "Organisation", "Role", "Position"] },
    { title: "more", columns: ["Attends", "Expectations", "Last talked", "Next talk"] },
  ],
};

/** Texts that want more than one line. */
export const LONG_TEXTS: ReadonlySet<string> = new Set(["Description", "Business value", "Recovery protocol", "Statement", "CSFs Goal", "Business meaning", "Words", "Expectations", "Credit"]);

/** A label of a column: some columns mean different things in different tables. */
export function labelOf(messages: Messages, table: EditableTable, column: string): string {
  return textOf(messages.editors.columns, table, column) ?? column;
}

/** What to enter, where the label does not tell. */
export function hintOf(messages: Messages, table: EditableTable, column: string): string | undefined {
  return textOf(messages.editors.hints, table, column);
}

/** A fixed word of a table in the language of the pane. */
export function choiceOf(messages: Messages, word: string): string {
  return (messages.editors.choices as Readonly<Record<string, string>>)[word] ?? (messages.review.measures as Readonly<Record<string, string>>)[word] ?? word;
}

/** What an empty cell means. */
export function defaultOf(messages: Messages, meaning: string): string {
  return (messages.editors.defaults as Readonly<Record<string, string>>)[meaning] ?? choiceOf(messages, meaning);
}

function textOf(texts: Readonly<Record<string, string>>, table: EditableTable, column: string): string | undefined {
  return texts[`${table} ${column}`] ?? texts[column];
}
