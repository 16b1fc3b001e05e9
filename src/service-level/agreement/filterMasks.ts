import type { CategoryColumn, Tickets } from "../ticket";
import { normalWord } from "./normalWord";
import type { TicketFilter } from "./types";

/** The columns that filters look at. */
export type FilteredColumns = Pick<Tickets, "service" | "type" | "priority" | "group">;

/** So many filters fit into the bits of one number. */
export const FILTERS_A_MASK = 31;

/**
 * Which of up to 31 filters admit a ticket: bit `i` of the result stands for `filters[i]`. Every word of a column is compared once, here;
 * a ticket then costs four look-ups. A list without words admits all; a ticket without a word passes only such a list.
 */
export function filterMasks(filters: readonly TicketFilter[], tickets: FilteredColumns): (row: number) => number {
  const service = masksByCode(tickets.service, filters.map((filter) => filter.service));
  const type = masksByCode(tickets.type, filters.map((filter) => filter.type));
  const priority = masksByCode(tickets.priority, filters.map((filter) => filter.priority));
  const group = masksByCode(tickets.group, filters.map((filter) => filter.group));
  const { service: { codes: services }, type: { codes: types }, priority: { codes: priorities }, group: { codes: groups } } = tickets;
  return (row) => service[services[row]] & type[types[row]] & priority[priorities[row]] & group[groups[row]];
}

function masksByCode(column: CategoryColumn, lists: readonly (readonly string[])[]): Int32Array {
  const wanted = lists.map((list) => new Set(list.map(normalWord).filter((word) => word !== "")));
  return Int32Array.from(column.labels, (label) => {
    const word = normalWord(label);
    return wanted.reduce((mask, words, bit) => (words.size === 0 || words.has(word) ? mask | (1 << bit) : mask), 0);
  });
}
