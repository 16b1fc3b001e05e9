import type { CategoryColumn, Tickets } from "../ticket";
import { normalWord } from "./normalWord";
import { FILTER_FIELDS } from "./types";
import type { TicketFilter } from "./types";

/** The columns that filters look at. */
export type FilteredColumns = Pick<Tickets, "service" | "type" | "priority" | "group">;

/** So many filters fit into the bits of one number. */
export const FILTERS_A_MASK = 31;

/**
 * Which of up to 31 filters admit a ticket: bit `i` of the result stands for `filters[i]`. Every word of a column is compared once, here;
 * a ticket then costs a look-up in each column that a filter looks at. A list without words admits all; a ticket without a word passes only
 * such a list.
 */
export function filterMasks(filters: readonly TicketFilter[], tickets: FilteredColumns): (row: number) => number {
  const all = filters.reduce((mask, _, bit) => mask | (1 << bit), 0);
  const [first, second, ...others] = FILTER_FIELDS.filter((name) => filters.some((filter) => filter[name].some((word) => normalWord(word) !== "")))
    .map((name) => ({ masks: masksByCode(tickets[name], filters.map((filter) => filter[name])), codes: tickets[name].codes }));
  if (first === undefined) return () => all;
  const { masks: firstMasks, codes: firstCodes } = first;
  if (second === undefined) return (row) => firstMasks[firstCodes[row]];
  const { masks: secondMasks, codes: secondCodes } = second;
  if (others.length === 0) return (row) => firstMasks[firstCodes[row]] & secondMasks[secondCodes[row]];
  return (row) => others.reduce((mask, { masks, codes }) => mask & masks[codes[row]], firstMasks[firstCodes[row]] & secondMasks[secondCodes[row]]);
}

function masksByCode(column: CategoryColumn, lists: readonly (readonly string[])[]): Int32Array {
  const wanted = lists.map((list) => new Set(list.map(normalWord).filter((word) => word !== "")));
  return Int32Array.from(column.labels, (label) => {
    const word = normalWord(label);
    return wanted.reduce((mask, words, bit) => (words.size === 0 || words.has(word) ? mask | (1 << bit) : mask), 0);
  });
}
