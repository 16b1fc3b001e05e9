import type { Tickets } from "../../../service-level/ticket";

/** Where a ticket stands: its sheet row, with the name of its sheet where the tickets are read from several, `March!12`. */
export function sourceRowCell({ sources, sourceOf, sourceRow }: Tickets, ticket: number): number | string {
  return sourceOf === undefined ? sourceRow[ticket] : `${sources[sourceOf[ticket]]}!${sourceRow[ticket]}`;
}
