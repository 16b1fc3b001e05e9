import type { CellValue } from "../../model";

const RANKS = { number: 0, string: 1, boolean: 2, object: 3 };

/** Excel's sort order: numbers, texts, FALSE before TRUE, errors. Texts are compared by their letters, without case unless asked for. */
export function compareValues(a: CellValue, b: CellValue, matchCase: boolean): number {
  const rank = RANKS[typeof a as keyof typeof RANKS] - RANKS[typeof b as keyof typeof RANKS];
  if (rank !== 0) return rank;
  if (typeof a === "number") return a - (b as number);
  if (typeof a === "boolean") return Number(a) - Number(b);
  if (typeof a === "object") return 0;
  return COLLATORS[matchCase ? 1 : 0].compare(a, b as string);
}

const COLLATORS = [new Intl.Collator("en", { sensitivity: "accent" }), new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" })];
