import { type CategoryColumn, rowsByCode, type Tickets } from "../../../service-level/ticket";
import type { FoundWord } from "../../components/WordsField";

const COLUMNS: Readonly<Record<string, "service" | "type" | "priority" | "group">> = { Service: "service", Type: "type", Priority: "priority", Group: "group" };

const counted = new WeakMap<CategoryColumn, FoundWord[]>();

/** The words that the tickets have in a column that definitions select by, the most frequent first, those of other clients among the clients; none where it has no column. */
export function wordsFound(tickets: Tickets | undefined, column: string): readonly FoundWord[] {
  if (column === "Client in tickets") return Array.from(tickets?.clients ?? [], ([word, count]) => ({ word, count }));
  const found = tickets?.[COLUMNS[column]];
  if (found === undefined) return [];
  const known = counted.get(found) ?? countWords(found);
  counted.set(found, known);
  return known;
}

function countWords(column: CategoryColumn): FoundWord[] {
  const counts = rowsByCode(column);
  return column.labels.map((word, code) => ({ word, count: counts[code] })).filter(({ word, count }) => word !== "" && count > 0).sort((a, b) => b.count - a.count);
}
