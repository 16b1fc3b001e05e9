import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import { isPlaceholder } from "../dates";
import { tableFinding } from "../findings";
import { onceEach } from "../onceEach";
import type { Cell, TableSource } from "../types";
import { proposeStatusMap } from "./proposeStatusMap";
import type { RecognisedColumn } from "./recogniseColumns";

/** Names such as "Resolved" leave no doubt; "End Date", "Finish" and "Completion" are as often told beforehand. */
const CERTAIN = 0.75;
/** So many of the tickets have to be open before their dates say what a column holds: a few may have been reopened. */
const OPEN_SHARE = 0.1;

interface Planned {
  readonly columns: ReadonlyMap<TicketField, RecognisedColumn>;
  readonly findings: readonly Finding[];
}

/**
 * The end that lists of work plan for each task is no end: where a name that says little more has a date for most tickets that by their status are open,
 * it is when they are due, unless another column says that (`endIsPlanned`).
 */
export function withPlannedEnd(source: TableSource, columns: ReadonlyMap<TicketField, RecognisedColumn>): Planned {
  const doubtful = (["resolved", "closed"] as const).flatMap((field) => columns.get(field) ?? []).filter(({ confidence }) => confidence < CERTAIN);
  const status = columns.get("status");
  if (doubtful.length === 0 || status === undefined) return { columns, findings: [] };
  const open = openRows(source.column(status.index));
  const planned = open.length < source.size * OPEN_SHARE ? [] : doubtful.filter(({ index }) => isFilledIn(source.column(index), open));
  const kept = new Map(columns);
  for (const column of planned) {
    kept.delete(column.field);
    if (!kept.has("due")) kept.set("due", { ...column, field: "due" });
  }
  return { columns: kept, findings: planned.map(({ header }) => tableFinding("endIsPlanned", "note", source.name, header, open.length)) };
}

function openRows(statuses: readonly Cell[]): number[] {
  const isOpen = onceEach((status) => ["running", "held"].includes(proposeStatusMap([String(status)]).get(String(status))?.state ?? ""));
  return [...statuses.keys()].filter((row) => isOpen(statuses[row]));
}

function isFilledIn(cells: readonly Cell[], rows: readonly number[]): boolean {
  return rows.length > 0 && rows.filter((row) => !isPlaceholder(String(cells[row]))).length > rows.length / 2;
}
