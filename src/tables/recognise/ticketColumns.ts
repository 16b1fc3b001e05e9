import type { Sla } from "../../service-level/agreement";
import type { ColumnRecognition } from "./recogniseColumns";

/**
 * Indexes of the columns that `readTickets` reads, ascending: those of fields, further dates, and those that an SLA's `from -> to` clock names.
 * A caller that pays for every column (a worksheet over the network) need not fetch the others.
 */
export function ticketColumns(headers: readonly string[], recognition: ColumnRecognition, slas: readonly Pick<Sla, "clock">[] = []): number[] {
  const named = slas.flatMap(({ clock }) => (clock.kind === "between" ? [headers.indexOf(clock.from), headers.indexOf(clock.to)] : []));
  const fields = [...recognition.columns.values()].flatMap(({ index, timeIndex }) => [index, timeIndex ?? index]);
  return [...new Set([...fields, ...recognition.furtherDates, ...named])].filter((index) => index >= 0).sort((a, b) => a - b);
}
