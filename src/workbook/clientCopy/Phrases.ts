/** Scripts that are written without blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Phrases to be found in texts, each with what it stands for. A text is looked at once for each length of the phrases that begin with
 * its next word, however many phrases there are.
 */
export class Phrases<T> {
  readonly #found = new Map<string, T>();
  /** By the word that they begin with, longest first. */
  readonly #lengths = new Map<string, number[]>();

  /** What a phrase stands for; `undefined`: it was not added. */
  get(phrase: string): T | undefined {
    return this.#found.get(folded(phrase));
  }

  /** The first that is added under a phrase stays. */
  add(phrase: string, what: T): void {
    const key = folded(phrase);
    if (key === "" || this.#found.has(key)) return;
    this.#found.set(key, what);
    const start = startAt(key, 0);
    const lengths = this.#lengths.get(start) ?? [];
    if (!lengths.includes(key.length)) this.#lengths.set(start, [...lengths, key.length].sort((x, y) => y - x));
  }

  /** The longest one that begins at a place and that `stands` there. @param lower the text as folded */
  at(lower: string, place: number, stands: (what: T, phrase: string) => boolean): { readonly what: T; readonly length: number } | undefined {
    for (const length of this.#lengths.get(startAt(lower, place)) ?? []) {
      const phrase = lower.slice(place, place + length);
      const what = this.#found.get(phrase);
      if (what !== undefined && stands(what, phrase)) return { what, length };
    }
    return undefined;
  }
}

/** Lower case where that keeps every letter in its place. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Whether a word may begin at a place: not within another one, but where words are not parted by blanks. */
export function beginsWord(text: string, at: number): boolean {
  return at === 0 || !WORD_CHARACTER.test(text[at - 1]) || UNSPACED.test(text[at]);
}

export function endsWord(text: string, end: number): boolean {
  return end >= text.length || !WORD_CHARACTER.test(text[end]);
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The word that begins at a place; where words are not parted by blanks, two characters. */
function startAt(lower: string, at: number): string {
  if (UNSPACED.test(lower[at])) return lower.slice(at, at + 2);
  let end = at;
  while (end < lower.length && WORD_CHARACTER.test(lower[end]) && !UNSPACED.test(lower[end])) end++;
  return lower.slice(at, Math.max(end, at + 1));
}
