/** Draws that are the same in every run: what a sample holds must not depend on the day it was made. */
export interface Chance {
  /** In [0, 1). */
  readonly share: () => number;
  readonly between: (from: number, to: number) => number;
  readonly whole: (from: number, to: number) => number;
  readonly isTrue: (probability: number) => boolean;
  /** One of the words, as often as its weight says. */
  readonly oneOf: <Word extends string>(weights: Readonly<Record<Word, number>>) => Word;
}

/** The generator "mulberry32", by Tommy Ettinger, public domain. */
export function seededChance(seed: number): Chance {
  let state = seed | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number) => from + share() * (to - from);
  return {
    share,
    between,
    whole: (from, to) => Math.floor(between(from, to + 1)),
    isTrue: (probability) => share() < probability,
    oneOf<Word extends string>(weights: Readonly<Record<Word, number>>): Word {
      const words = Object.entries<number>(weights);
      let left = share() * words.reduce((sum, [, weight]) => sum + weight, 0);
      return (words.find(([, weight]) => (left -= weight) < 0) ?? words[words.length - 1])[0] as Word;
    },
  };
}
