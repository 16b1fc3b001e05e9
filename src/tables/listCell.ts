/** The names in a cell that holds several: `A, B; C` or one a line; a name that holds such a sign stands in double quotes. */
export function splitList(text: string): string[] {
  const items = text.matchAll(/\s*"([^"]*)"\s*|[^,;\n\r、；，]+/g);
  return [...items].map(([item, quoted]) => (quoted ?? item).trim()).filter((item) => item !== "");
}

/** The names as one cell, so that `splitList` reads the same. */
export function joinList(items: readonly string[]): string {
  return items.map((item) => (/[,;\n\r、；，]/.test(item) ? `"${item}"` : item)).join(", ");
}
