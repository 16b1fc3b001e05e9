import type { Tickets } from "./types";

/** Rows of one table or sheet that holds tickets. */
export interface SourceRows {
  readonly table: string;
  /** Sheet rows, 1-based. */
  readonly rows: readonly number[];
}

/** Where tickets stand, given by their indexes: table by table or sheet by sheet, in the order of the sources; those that hold none of them are left out. */
export function rowsBySource({ sources, sourceOf, sourceRow }: Pick<Tickets, "sources" | "sourceOf" | "sourceRow">, tickets: Iterable<number>): SourceRows[] {
  const rows = sources.map((): number[] => []);
  for (const ticket of tickets) rows[sourceOf?.[ticket] ?? 0].push(sourceRow[ticket]);
  return sources.map((table, index) => ({ table, rows: rows[index] })).filter((each) => each.rows.length > 0);
}
