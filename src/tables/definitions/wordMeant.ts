import { sameName } from "./nearestName";

/** Which of a column's fixed words a text means: the word itself, or one of the `synonyms` as `sameName` has them. `undefined`: none. */
export function wordMeant<Word extends string>(text: string, words: readonly Word[], synonyms: Readonly<Record<string, Word>>): Word | undefined {
  const wanted = sameName(text);
  return words.find((word) => sameName(word) === wanted) ?? (Object.hasOwn(synonyms, wanted) ? synonyms[wanted] : undefined);
}
