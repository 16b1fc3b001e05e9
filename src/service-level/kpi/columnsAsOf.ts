import type { FilteredColumns } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant } from "../time";

/**
 * Service, type, priority and group of every ticket as they were known at `asOf`; where nothing tells how they were, those of the tickets' own columns.
 * A ticket whose first entry is later has the values of that entry.
 */
export function columnsAsOf(tickets: Tickets, asOf: Instant): FilteredColumns {
  const { classes, size } = tickets;
  if (classes === undefined || classes.at.every((at) => at <= asOf)) return tickets;
  const entries = Int32Array.from({ length: size }, (_, row) => {
    const [first, end] = [classes.offsets[row], classes.offsets[row + 1]];
    let entry = end - 1;
    while (entry > first && classes.at[entry] > asOf) entry--;
    return first === end ? -1 : entry;
  });
  const column = (name: keyof FilteredColumns) => ({
    labels: tickets[name].labels, codes: Uint32Array.from(entries, (entry, row) => (entry < 0 ? tickets[name].codes[row] : classes[name][entry])),
  });
  return { service: column("service"), type: column("type"), priority: column("priority"), group: column("group") };
}
