import type { ColumnMapping, StatusMeaning } from "../../service-level/agreement";
import { TICKET_FIELDS, TICKET_STATES } from "../../service-level/ticket";
import type { TicketState } from "../../service-level/ticket";
import type { DefinitionSource } from "./DefinitionRows";
import { IGNORED, LEFT_OUT, NameIndex } from "./DefinitionRows";
import { sameName } from "./nearestName";
import { WAITED_FOR, WAITED_FOR_SYNONYMS } from "./waitedFor";

const STATES: Readonly<Record<string, TicketState>> = { canceled: "cancelled", paused: "held", onhold: "held", stop: "stopped", run: "running" };

/** The `StatusMap` table, by status as written there; the first row of a status counts. */
export function readStatusMap(source: DefinitionSource): ReadonlyMap<string, StatusMeaning> {
  const names = new NameIndex();
  const map = new Map<string, StatusMeaning>();
  for (const row of source.rows("StatusMap")) {
    const status = row.required("Status");
    if (status === undefined || row.required("State") === undefined) continue;
    const state = row.oneOf("State", TICKET_STATES, LEFT_OUT, STATES);
    const waitingFor = row.oneOf("Waiting for", WAITED_FOR, IGNORED, WAITED_FOR_SYNONYMS) ?? "";
    if (state === undefined) continue;
    if (names.add(status)) map.set(status, { state, waitingFor });
    else source.findings.add("warning", "duplicateName", row.place("Status"), status, { consequence: LEFT_OUT });
  }
  return map;
}

/** The `ColumnMap` table. A row without a column says nothing: the field is looked for by its usual names. */
export function readColumnMap(source: DefinitionSource): ColumnMapping[] {
  const mappings = new Map<string, ColumnMapping>();
  for (const row of source.rows("ColumnMap")) {
    if (row.required("Field") === undefined) continue;
    const field = row.oneOf("Field", TICKET_FIELDS, LEFT_OUT);
    const column = row.text("Column");
    if (field === undefined || column === "") continue;
    if (mappings.has(field)) source.findings.add("warning", "duplicateName", row.place("Field"), row.text("Field"), { consequence: LEFT_OUT });
    else mappings.set(field, { field, column, format: formatOf(row.text("Format")) });
  }
  return [...mappings.values()];
}

const FORMATS = ["DMY", "MDY", "YMD", "minutes", "hours", "seconds", "days"];

/** A known format as we spell it; any other stays as it is for the reader of the tickets to judge. */
const formatOf = (text: string): string => FORMATS.find((format) => sameName(format) === sameName(text)) ?? text;
