import { partsOf } from "../joinTables";
import { neverRepeat } from "../neverRepeat";
import type { Cell, TableSource } from "../types";

/** Rows per ticket from which a table is a log, not a list of tickets with a few duplicates. */
export const ROWS_A_TICKET = 1.3;

/**
 * Whether rows are events: most ids occur several times, each time with another time of change. Exact repetitions make no event, nor do tickets that
 * were still open when the sheet of the next month was exported.
 */
export function isEventLog(source: TableSource, idIndex: number | undefined, changedIndex: number | undefined): boolean {
  if (idIndex === undefined || changedIndex === undefined || source.size < 2) return false;
  let tickets = 0;
  let events = 0;
  for (const part of partsOf(source)) {
    const counted = eventsIn(part.column(idIndex), part.column(changedIndex));
    tickets += counted.tickets;
    events += counted.events;
  }
  return events >= tickets * ROWS_A_TICKET;
}

function eventsIn(ids: readonly Cell[], times: readonly Cell[]): { readonly tickets: number; readonly events: number } {
  if (neverRepeat(ids)) return { tickets: ids.length, events: ids.length };
  const tickets = new Set(ids).size;
  if (ids.length < tickets * ROWS_A_TICKET) return { tickets, events: ids.length };
  const timesOf = new Map<Cell, Set<Cell>>();
  let events = 0;
  for (let row = 0; row < ids.length; row++) {
    let known = timesOf.get(ids[row]);
    if (known === undefined) timesOf.set(ids[row], (known = new Set()));
    if (!known.has(times[row])) events++;
    known.add(times[row]);
  }
  return { tickets, events };
}
