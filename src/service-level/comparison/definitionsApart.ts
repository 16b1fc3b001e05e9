import type { FieldTexts, FigureDefinition } from "./types";

/**
 * Fields by which a figure counts otherwise than another one. Filters of as many words that differ are another way to count where either client's tickets know
 * the word of the other, as P2 against P1; where they do not, each desk has words of its own for the same ("1 - Critical" for P1), and that is no difference here.
 */
export function countedApart(own: FigureDefinition, other: FigureDefinition): string[] {
  const fields = fieldsApart(own.counted, other.counted);
  const knows = ({ words, vocabulary }: FigureDefinition, foreign: readonly string[]) => foreign.some((word) => vocabulary.has(word) && !words.includes(word));
  return !fields.includes("filter") && (knows(own, other.words) || knows(other, own.words)) ? [...fields, "filter"] : fields;
}

/** Fields whose texts differ. */
export function fieldsApart(own: FieldTexts, other: FieldTexts): string[] {
  return [...new Set([own, other].flatMap(Object.keys))].filter((field) => own[field] !== other[field]);
}
