import type { CategoryColumn, Tickets } from "../../../service-level/ticket";

export interface FoundWord {
  readonly word: string;
  /** Tickets that have it; `undefined`: not counted. */
  readonly count: number | undefined;
}

const COLUMNS: Readonly<Record<string, "service" | "type" | "priority" | "group">> = { Service: "service", Type: "type", Priority: "priority", Group: "group" };

const counted = new WeakMap<CategoryColumn, FoundWord[]>();

/** The words that the tickets have in a column that definitions select by, the most frequent first; none where it has no column. */
export function wordsFound(tickets: Tickets | undefined, column: string): readonly FoundWord[] {
  const found = tickets?.[COLUMNS[column]];
  if (found === undefined) return [];
  const known = counted.get(found) ?? countWords(found);
  counted.set(found, known);
  return known;
}

function countWords({ codes, labels }: CategoryColumn): FoundWord[] {
  const counts = new Uint32Array(labels.length);
  for (const code of codes) counts[code]++;
  return labels.map((word, code) => ({ word, count: counts[code] })).filter(({ word, count }) => word !== "" && count > 0).sort((a, b) => b.count - a.count);
}
