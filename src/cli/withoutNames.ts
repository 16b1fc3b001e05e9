import type { ClientFigures } from "../service-level/comparison";
import { columnLetters } from "../host/model";

/** Clients without what tells who they are: their names, the words of improvements, and names of clients within ids, for which the letter of the client stands. */
export function withoutNames(clients: readonly ClientFigures[]): ClientFigures[] {
  const named = clients.map(({ name }, index) => ({ name, letter: columnLetters(index) })).filter(({ name }) => name !== "");
  // A name may stand within another one.
  const patterns = named.sort((a, b) => b.name.length - a.name.length).map(({ name, letter }) => ({ pattern: wholeWords(name), letter }));
  const hidden = (id: string) => patterns.reduce((text, { pattern, letter }) => text.replace(pattern, letter), id);
  return clients.map((client) => ({
    ...client, name: "",
    figures: client.figures.map((figure) => ({ ...figure, id: hidden(figure.id) })),
    improvements: client.improvements.map(({ improvement, effects }) => ({
      improvement: { ...improvement, id: hidden(improvement.id), what: "" }, effects: effects.map((effect) => ({ ...effect, id: hidden(effect.id) })),
    })),
  }));
}

function wholeWords(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");
}
