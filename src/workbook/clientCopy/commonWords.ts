import type { Messages } from "../../messages";

/**
 * Words of our own sentences and the names of the months: a person whose whole name is one of them ("Support", "May") cannot be told
 * from the word, and is hidden only where a cell holds nothing else.
 */
export function commonWords(messages: Omit<Messages, "share">): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) words.add(word.toLowerCase());
  };
  const visit = (value: unknown): void => {
    if (typeof value === "string") add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(messages);
  for (let month = 1; month <= 12; month++) add(messages.formats.period(`2026-${String(month).padStart(2, "0")}`));
  return words;
}
