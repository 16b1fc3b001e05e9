/** The languages of the words, as ISO 639-1 names them. A word that several share stands under the first of them in this order. */
export const LANGUAGES = ["en", "fr", "es", "pt", "de", "it", "nl", "sv", "da", "no", "fi", "cs", "pl", "tr", "ru", "ja", "zh", "ko"] as const;

export type Language = (typeof LANGUAGES)[number];

/** The words for one meaning, parted by `|`: a line for each language, or several. A word may be a part of a pattern where its list says so. */
export type Words = Readonly<Partial<Record<Language, string | readonly string[]>>>;

/**
 * What the columns of some fields are called, by weight (0-100): how surely the words mean the field. Of the accents those of Western languages may be
 * left out. For dates only the telling word stands here: "date", "at", "fecha de" and their like are taken off before.
 * A `*` marks words that alone may mean a text ("Resolution"): they count only with a date word beside them or dates in the column.
 */
export type ColumnWords<Field extends string> = Readonly<Record<Field, readonly (readonly [weight: number, words: Words])[]>>;

/** All the words, of every language, parted by `|` as the alternatives of a pattern. */
export function anyOf(...words: readonly Words[]): string {
  return words.flatMap((each) => Object.values(each).flat()).join("|");
}

/** The words one by one. */
export function listOf(words: Words): readonly string[] {
  return anyOf(words).split("|");
}

/** Matches a text that is one of the words. */
export function whole(...words: readonly Words[]): RegExp {
  return new RegExp(`^(?:${anyOf(...words)})$`, "u");
}

/** Matches a text in which one of the words stands, be it within another. */
export function within(...words: readonly Words[]): RegExp {
  return new RegExp(anyOf(...words), "u");
}

/**
 * Pattern of a text in which a word begins with one of the words, as "closed" begins "closed by caller" and "disclosed" does not; Japanese, Chinese and Korean
 * ones, which have no blanks between words, may stand anywhere. `\\b` would know the edges of Latin letters without accents only.
 */
export function wordsBegin(words: Words): string {
  return betweenEdges(words, { before: "(?<!\\p{L})" });
}

/** Matches a word of a name that is one of the words; in Japanese, Chinese and Korean, which put no blanks between them, also one in which it stands. */
export function wordOf(words: Words): RegExp {
  return new RegExp(betweenEdges(words, { before: "^", behind: "$" }), "u");
}

/** Matches a name of several words among which is one of the words; in Japanese, Chinese and Korean it may stand anywhere. */
export function amongWords(words: Words): RegExp {
  return new RegExp(betweenEdges(words, { before: "(?:^| )", behind: "(?: |$)" }), "u");
}

/** Pattern of one of the words between patterns of what stands before and behind it, in Japanese, Chinese and Korean between others, for lack of blanks. */
export function betweenEdges({ ja = [], zh = [], ko = [], ...apart }: Words, edges: Edges, ofGlued: Edges = {}): string {
  const glued = [ja, zh, ko].flat();
  return [betweenEach(anyOf(apart), edges), ...(glued.length > 0 ? [betweenEach(glued.join("|"), ofGlued)] : [])].join("|");
}

/** Patterns; left out: anything. */
interface Edges {
  readonly before?: string;
  readonly behind?: string;
}

function betweenEach(words: string, { before = "", behind = "" }: Edges): string {
  return `${before}(?:${words})${behind}`;
}

/** The words of things that follow each other, such as months: in each language those of the first, of the second ..., parted by `|`; in full and shortened. */
export type WordsInOrder = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The number of each of the words, from 1; `NaN` where languages have one word for two of them, as "so" is a Sunday in German and a Saturday in Czech. */
export function numbersOf(words: WordsInOrder): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const names of Object.values(words)) {
    names.forEach((name, index) => {
      for (const word of name.split("|")) numbers.set(word, (numbers.get(word) ?? index + 1) === index + 1 ? index + 1 : Number.NaN);
    });
  }
  return numbers;
}
