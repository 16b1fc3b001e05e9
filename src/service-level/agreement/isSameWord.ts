import { normalWord } from "./normalWord";

/** Whether two words, names or ids are the same, however they are written. Where one is compared with many, compare its `normalWord`. */
export function isSameWord(one: string, other: string): boolean {
  return normalWord(one) === normalWord(other);
}
