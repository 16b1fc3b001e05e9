import type { TicketState } from "../../service-level/ticket";
import { plainWords } from "./normaliseHeader";
import type { ColumnRecognition } from "./recogniseColumns";

/** Who wrote an export, as far as its columns and ids tell. */
export type Writer = Pick<ColumnRecognition, "system" | "columns" | "unused" | "idPrefix">;

type Codes = Readonly<Record<string, TicketState>>;

/** What the numbers mean that systems keep for their statuses, and write where nobody asks for the names. ServiceNow's differ from table to table: these are the same in all. */
const CODES = new Map<string, Codes>([
  ["ServiceNow", { 1: "running", 2: "running", 6: "stopped", 7: "stopped", 8: "cancelled" }],
  ["GLPI", { 1: "running", 2: "running", 3: "running", 4: "held", 5: "stopped", 6: "stopped" }],
  ["Freshdesk", { 2: "running", 3: "held", 4: "stopped", 5: "stopped", 6: "held", 7: "held" }],
  ["Autotask", { 1: "running", 5: "stopped", 8: "running" }],
  ["BMC Helix / Remedy", { 0: "running", 1: "running", 2: "running", 3: "held", 4: "stopped", 5: "stopped", 6: "cancelled" }],
  ["Dynamics 365", { 1: "running", 2: "held", 3: "held", 4: "running", 5: "stopped", 6: "cancelled", 1000: "stopped", 2000: "merged" }],
  ["Zammad", { 1: "running", 2: "running", 3: "held", 4: "stopped", 5: "merged", 7: "held" }],
]);

/** On hold is 3 since Helsinki; before, 3 to 5 were awaiting a problem, the user and evidence. */
const INCIDENTS: Codes = { 1: "running", 2: "running", 3: "held", 4: "held", 5: "held", 6: "stopped", 7: "stopped", 8: "cancelled" };
/** Of ServiceNow's tables, by the letters before their numbers. Its Case API documents 1, 10, 18, 6 and 3 of a customer's case. */
const TABLES = new Map<string, Codes>([
  ["INC", INCIDENTS],
  ["CS", { 1: "running", 10: "running", 18: "held", 6: "stopped", 3: "stopped", 7: "cancelled" }],
]);

/** Columns that ServiceNow has of incidents only; a case of a customer has an "Incident", too. */
const OF_INCIDENTS = /\bincident state$|\bparent incident\b|\bcaller(?: id)?$/;

/** The state that a number stands for in the database of this system; `undefined` when the label is no such number. */
export function stateOfCode(label: string, writer: Writer): TicketState | undefined {
  const { system } = writer;
  const codes = system === "ServiceNow" ? codesOfServiceNow(writer) : system === undefined ? undefined : CODES.get(system);
  return codes?.[label.trim().replace(/\.0$/, "")];
}

function codesOfServiceNow({ columns, unused, idPrefix }: Writer): Codes | undefined {
  const ofTable = TABLES.get(idPrefix);
  if (ofTable !== undefined) return ofTable;
  const headers = [...[...columns.values()].map(({ header }) => header), ...unused].map(plainWords);
  const areIncidents = /\bincident\b/.test(plainWords(columns.get("id")?.header ?? "")) || headers.some((header) => OF_INCIDENTS.test(header));
  return areIncidents ? INCIDENTS : CODES.get("ServiceNow");
}
