/** Every plain sentence of a tree of messages; sentences with counts and names in them are functions and left out. */
export function wordsOf(messages: unknown): string[] {
  if (typeof messages === "string") return [messages];
  return typeof messages === "object" && messages !== null ? Object.values(messages).flatMap(wordsOf) : [];
}
