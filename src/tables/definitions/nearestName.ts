import { normalWord } from "../../service-level/agreement";

/** How two names are compared everywhere in the definitions: as words, and without regard to blanks and Unicode form. */
export function sameName(name: string): string {
  return normalWord(name.normalize("NFKC")).replace(/\s+/g, "");
}

/**
 * The name that was probably meant, for "did you mean": the one with the fewest changed letters.
 * "" when nothing is near (more than a third of the letters differ).
 */
export function nearestName(found: string, names: Iterable<string>): string {
  const wanted = sameName(found);
  let best = "";
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const name of names) {
    const changes = changedLetters(wanted, sameName(name), fewest);
    if (changes < fewest) {
      fewest = changes;
      best = name;
    }
  }
  return best;
}

/** Letters to insert, delete, replace or swap with their neighbour; at least `enough` when it is not less than that. */
function changedLetters(from: string, to: string, enough: number): number {
  if (Math.abs(from.length - to.length) >= enough) return enough;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(last[column] + 1, line[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) least = Math.min(least, before[column - 2] + 1);
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[to.length];
}
