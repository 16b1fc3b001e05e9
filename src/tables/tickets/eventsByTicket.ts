import { compareTimes } from "./compareTimes";

/** Rows of events, grouped by ticket and in time order within each: those of ticket `t` are `rows[offsets[t]] .. rows[offsets[t + 1] - 1]`. */
export interface EventRows {
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
}

/**
 * The rows of each ticket by the time `at` which they happened; as they stand where nothing says when. Of two at the same time the upper one happened first, the
 * lower one where the log reads upwards. Rows with a negative ticket belong to none.
 */
export function eventsByTicket(ticketOfRow: Int32Array, tickets: number, at: Float64Array | undefined, readsUpwards: boolean): EventRows {
  const offsets = new Uint32Array(tickets + 1);
  for (const ticket of ticketOfRow) if (ticket >= 0) offsets[ticket + 1]++;
  for (let ticket = 0; ticket < tickets; ticket++) offsets[ticket + 1] += offsets[ticket];
  const rows = new Uint32Array(offsets[tickets]);
  const next = offsets.slice();
  for (let row = 0; row < ticketOfRow.length; row++) if (ticketOfRow[row] >= 0) rows[next[ticketOfRow[row]]++] = row;
  if (at !== undefined) {
    const down = readsUpwards ? -1 : 1;
    for (let ticket = 0; ticket < tickets; ticket++) rows.subarray(offsets[ticket], offsets[ticket + 1]).sort((a, b) => compareTimes(at[a], at[b]) || down * (a - b));
  }
  return { offsets, rows };
}

/** The events of some of the tickets. */
export function eventsOfSome({ offsets, rows }: EventRows, tickets: Uint32Array): EventRows {
  const kept = new Uint32Array(tickets.length + 1);
  tickets.forEach((ticket, index) => (kept[index + 1] = kept[index] + offsets[ticket + 1] - offsets[ticket]));
  const keptRows = new Uint32Array(kept[tickets.length]);
  tickets.forEach((ticket, index) => keptRows.set(rows.subarray(offsets[ticket], offsets[ticket + 1]), kept[index]));
  return { offsets: kept, rows: keptRows };
}
