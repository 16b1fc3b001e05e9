import { FILTER_FIELDS } from "../agreement";
import type { TicketFilter } from "../agreement";
import type { Commitments } from "../clock";
import { hypergeometricAtLeast } from "../statistics";
import type { CategoryColumn, Tickets } from "../ticket";
import type { Interval } from "../time";

/** A service, type, priority or group of which more was missed than its share of the tickets lets expect. */
export interface MissSource {
  readonly field: keyof TicketFilter;
  readonly value: string;
  /** Rows of `Tickets`, in their order. */
  readonly missed: readonly number[];
  /** Commitments of it that were decided in the period. */
  readonly decided: number;
}

/** Fewer misses make no pattern. */
export const LEAST_MISSES = 3;
const SOURCES_KEPT = 5;
/** So rarely would chance alone name any source at all. */
const CHANCE = 0.05;

/**
 * Where the misses of a period come from, most misses first, at most five: each service, type, priority and group, as the tickets name them today, of which so
 * many were missed that chance explains it in less than one case of twenty (Fisher's exact test, divided by the number of values that are looked at: those with enough tickets for a
 * pattern). None when the misses are spread as the tickets are.
 * @param misses rows missed in the period
 */
export function missSources(tickets: Tickets, { size, decidedAt }: Commitments, misses: readonly number[], { from, to }: Interval): MissSource[] {
  if (misses.length < LEAST_MISSES) return [];
  const decided: number[] = [];
  for (let row = 0; row < size; row++) if (decidedAt[row] >= from && decidedAt[row] < to) decided.push(row);
  const values = FILTER_FIELDS.flatMap((field) => {
    const column = tickets[field];
    const [of, missed] = [countsOf(decided, column), countsOf(misses, column)];
    // Code 0 is the empty word. A value that all tickets have is no source.
    return [...column.labels.keys()].filter((code) => code > 0 && of[code] >= LEAST_MISSES && of[code] < decided.length).map((code) => ({ field, code, decided: of[code], missed: missed[code] }));
  });
  return values
    .filter(({ decided: of, missed }) => missed >= LEAST_MISSES && hypergeometricAtLeast(missed, of, misses.length, decided.length) < CHANCE / values.length)
    .sort((a, b) => b.missed - a.missed || a.decided - b.decided).slice(0, SOURCES_KEPT)
    .map(({ field, code, decided: of }) => ({ field, value: tickets[field].labels[code], missed: misses.filter((row) => tickets[field].codes[row] === code), decided: of }));
}

/** How many of the rows have each word, by its code. */
function countsOf(rows: readonly number[], { codes, labels }: CategoryColumn): Int32Array {
  const counts = new Int32Array(labels.length);
  for (const row of rows) counts[codes[row]]++;
  return counts;
}
