import type { Tickets } from "../../../service-level/ticket";
import type { ColumnPlan } from "./columns";

/** The column of where tickets stand; wide enough for the names of sheets where the tickets are read from several. */
export function sourceRowColumn({ sources, sourceOf }: Tickets): ColumnPlan {
  return ["Row", sourceOf === undefined ? 9 : Math.max(...sources.map(({ length }) => length)) + 8, "count"];
}

/** Where a ticket stands: its sheet row, with the name of its sheet where the tickets are read from several, `March!12`. */
export function sourceRowCell({ sources, sourceOf, sourceRow }: Tickets, ticket: number): number | string {
  return sourceOf === undefined ? sourceRow[ticket] : `${sources[sourceOf[ticket]]}!${sourceRow[ticket]}`;
}
