import * as vocabulary from "../vocabulary/priorities";
import { within } from "../vocabulary/words";
import { withoutAccents } from "../withoutAccents";

/** How urgent a priority is by its words, 0 the most. The first that fits counts: "very low" stands before "low". */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [within(vocabulary.VERY_LOW), 4],
  [within(vocabulary.NOT_URGENT), 3],
  [within(vocabulary.URGENT), 0],
  [within(vocabulary.HIGH), 1],
  [within(vocabulary.MEDIUM), 2],
  [within(vocabulary.LOW), 3],
];

/** After all words that are known. */
const UNKNOWN = 5;
/** After all numbers. */
const NONE = Number.MAX_SAFE_INTEGER;

/**
 * Priorities from the most urgent to the least: by their words when each has one that is known (`5 - Very high` goes before `1 - Low`),
 * else by their first number (`P1`, `2 - High`), else by the words of those that have one, then by the numbers of the others, and those with neither last, in the
 * order given: in a list kept by hand one misspelt priority must not turn the others round. Empty ones are left out.
 */
export function rankPriorities(labels: readonly string[]): string[] {
  const named = labels.map((label) => label.trim()).filter((label) => label !== "");
  const words = named.map((label) => WORDS.find(([pattern]) => pattern.test(withoutAccents(label.toLowerCase())))?.[1]);
  const numbers = named.map((label) => /\d+/.exec(label)?.[0]).map((digits) => (digits === undefined ? undefined : Number(digits)));
  const areWords = words.every((word) => word !== undefined);
  const byNumber = numbers.every((number) => number !== undefined);
  const byWord = areWords || !byNumber;
  const numbersFall = areWords && byNumber && named.some((_, one) => named.some((__, other) => words[one]! < words[other]! && numbers[one]! > numbers[other]!));
  return named
    .map((label, index) => ({ label, index, word: byWord ? (words[index] ?? UNKNOWN) : 0, number: (numbers[index] ?? NONE) * (numbersFall ? -1 : 1) }))
    .sort((a, b) => a.word - b.word || a.number - b.number || a.index - b.index)
    .map(({ label }) => label);
}
