/** One part of a reference; `sheet` is "" where it names none. */
export interface ReferencePart {
  readonly sheet: string;
  readonly address: string;
}

/**
 * The parts of a reference such as "('Kept, or not'!$A$1:$B$2,Data!C3)". A comma or an exclamation mark inside quotes belongs to the name of a sheet.
 */
export function referenceParts(reference: string): ReferencePart[] {
  const parts = reference.trim().replace(/^\((.*)\)$/, "$1").match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return parts.map((part) => {
    const split = part.lastIndexOf("!");
    return { sheet: part.slice(0, Math.max(split, 0)).trim().replace(/^'(.*)'$/, "$1").replaceAll("''", "'"), address: part.slice(split + 1).trim() };
  });
}
