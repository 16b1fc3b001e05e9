import { neverRepeat } from "../neverRepeat";
import type { Cell, TableSource } from "../types";

/** Rows per ticket from which a table is a log, not a list of tickets with a few duplicates. */
const ROWS_A_TICKET = 1.3;

/** Whether rows are events: most ids occur several times, each time with another time of change. Exact repetitions make no event. */
export function isEventLog(source: TableSource, idIndex: number | undefined, changedIndex: number | undefined): boolean {
  if (idIndex === undefined || changedIndex === undefined || source.size < 2) return false;
  const ids = source.column(idIndex);
  if (neverRepeat(ids)) return false;
  const distinct = new Set(ids).size;
  if (source.size < distinct * ROWS_A_TICKET) return false;
  const times = source.column(changedIndex);
  const timesOf = new Map<Cell, Set<Cell>>();
  let events = 0;
  for (let row = 0; row < ids.length; row++) {
    let known = timesOf.get(ids[row]);
    if (known === undefined) timesOf.set(ids[row], (known = new Set()));
    if (!known.has(times[row])) events++;
    known.add(times[row]);
  }
  return events >= distinct * ROWS_A_TICKET;
}
