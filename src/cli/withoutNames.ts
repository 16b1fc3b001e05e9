import type { ClientFigures } from "../service-level/comparison";
import { columnLetters } from "../host/model";

/** Shorter words of a name, such as Ltd, tell nothing. */
const LEAST_LETTERS = 4;

/** Clients without what tells who they are: their names, the words of improvements, and names of clients within ids, for which the letter of the client stands. */
export function withoutNames(clients: readonly ClientFigures[]): ClientFigures[] {
  const figureId = hiding(clients, (name) => [name]);
  // What two clients call alike is no name of one of them. The id of an improvement is one client's own, where a word of the name says enough.
  const improvementId = hiding(clients, (name) => [name, ...(name.match(/[\p{L}\p{N}]+/gu) ?? []).filter(({ length }) => length >= LEAST_LETTERS)]);
  return clients.map((client) => ({
    ...client, name: "",
    figures: client.figures.map((figure) => ({ ...figure, id: figureId(figure.id) })),
    improvements: client.improvements.map(({ improvement, effects }) => ({
      improvement: { ...improvement, id: improvementId(improvement.id), what: "" }, effects: effects.map((effect) => ({ ...effect, id: figureId(effect.id) })),
    })),
  }));
}

/** Puts the letter of a client in the place of each of its texts that stands in an id as words of their own, the longest first: one may stand within another. */
function hiding(clients: readonly ClientFigures[], textsOf: (name: string) => readonly string[]): (id: string) => string {
  const texts = clients.flatMap(({ name }, index) => (name === "" ? [] : textsOf(name).map((text) => ({ text, letter: columnLetters(index) })))).sort((a, b) => b.text.length - a.text.length);
  const patterns = texts.map(({ text, letter }) => ({ pattern: wholeWords(text), letter }));
  return (id) => patterns.reduce((hidden, { pattern, letter }) => hidden.replace(pattern, letter), id);
}

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");
}
