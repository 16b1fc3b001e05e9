/**
 * The hidden name that says which columns of a report sheet's tables are the report's own, so that what somebody added beside them is
 * never taken for it.
 */
export const OWN_COLUMNS = "ServiceReviewColumns";

/** Excel takes up to 255 characters in one text of a formula. */
const LONGEST_TEXT = 250;

/**
 * `="Compliance|SLA|Name|Period"&"Misses|SLA|Ticket"`: one text a table, or several where its headers are long. Nothing in it is written otherwise in other
 * languages: Excel reads the formula of a name by the separators of the system's region (OfficeDev/office-js #2891) and answers it so (#2834).
 */
export function ownColumnsFormula(tables: readonly { readonly name: string; readonly headers: readonly string[] }[]): string {
  const texts = tables.flatMap(({ name, headers }) => {
    const parts = [name];
    for (const header of headers) {
      const last = parts[parts.length - 1];
      if (last.length + header.length < LONGEST_TEXT) parts[parts.length - 1] = `${last}|${header}`;
      else parts.push(`${name}|${header}`);
    }
    return parts;
  });
  return `=${texts.map((text) => `"${text.replaceAll('"', '""')}"`).join("&")}`;
}

/** The own headers of each table. */
export function parseOwnColumns(formula: string): ReadonlyMap<string, ReadonlySet<string>> {
  const own = new Map<string, Set<string>>();
  for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g)) {
    const [table, ...headers] = text.replaceAll('""', '"').split("|");
    own.set(table, new Set([...(own.get(table) ?? []), ...headers]));
  }
  return own;
}
