import type { TicketState } from "../../service-level/ticket";
import { plainWords } from "./normaliseHeader";
import type { ColumnRecognition } from "./recogniseColumns";

const INCIDENTS = "ServiceNow incidents";

/** Who wrote an export, as far as its columns tell. */
export type Writer = Pick<ColumnRecognition, "system" | "columns" | "unused">;

/** What the numbers mean that systems keep for their statuses, and write where nobody asks for the names. ServiceNow's 3 to 5 tell a wait in incidents and an end in tasks. */
const CODES = new Map<string, Readonly<Record<string, TicketState>>>([
  ["ServiceNow", { 1: "running", 2: "running", 6: "stopped", 7: "stopped", 8: "cancelled" }],
  [INCIDENTS, { 1: "running", 2: "running", 3: "held", 4: "held", 5: "held", 6: "stopped", 7: "stopped", 8: "cancelled" }],
  ["GLPI", { 1: "running", 2: "running", 3: "running", 4: "held", 5: "stopped", 6: "stopped" }],
  ["Freshdesk", { 2: "running", 3: "held", 4: "stopped", 5: "stopped", 6: "held", 7: "held" }],
  ["Autotask", { 1: "running", 5: "stopped", 8: "running" }],
  ["BMC Helix / Remedy", { 0: "running", 1: "running", 2: "running", 3: "held", 4: "stopped", 5: "stopped", 6: "cancelled" }],
  ["Dynamics 365", { 1: "running", 2: "held", 3: "held", 4: "running", 5: "stopped", 6: "cancelled", 1000: "stopped", 2000: "merged" }],
  ["Zammad", { 1: "running", 2: "running", 3: "held", 4: "stopped", 5: "merged", 7: "held" }],
]);

/** Columns that ServiceNow has of incidents only; a case of a customer has an "Incident", too. */
const OF_INCIDENTS = /\bincident state$|\bparent incident\b|\bcaller(?: id)?$/;

/** The state that a number stands for in the database of this system; `undefined` when the label is no such number. */
export function stateOfCode(label: string, { system, columns, unused }: Writer): TicketState | undefined {
  if (system === undefined) return undefined;
  const headers = [...[...columns.values()].map(({ header }) => header), ...unused].map(plainWords);
  const areIncidents = system === "ServiceNow" && (/\bincident\b/.test(plainWords(columns.get("id")?.header ?? "")) || headers.some((header) => OF_INCIDENTS.test(header)));
  return CODES.get(areIncidents ? INCIDENTS : system)?.[label.trim().replace(/\.0$/, "")];
}
