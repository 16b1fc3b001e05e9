import { figureKey, isOffTrack, provenEffects } from "../review";
import type { Effect } from "../review";
import { countedApart } from "./definitionsApart";
import type { ClientFigure, ClientFigures, Lesson } from "./types";

/**
 * What raised a figure at one client and may help another: improvements whose effect, over the longest time that can tell it, is "better", for the clients at
 * which the same figure is at risk or not met.
 */
export function lessonsOf(clients: readonly ClientFigures[]): Lesson[] {
  return clients.flatMap(({ figures, improvements }, client) => improvements.flatMap(({ improvement, effects }) => provenEffects(effects).flatMap((effect): Lesson[] => {
    const own = figureOf(effect, figures);
    const mayHelp = clients.flatMap((other, place) => {
      const figure = place === client ? undefined : figureOf(effect, other.figures);
      if (figure === undefined || !isOffTrack(figure.status)) return [];
      return [{ client: place, status: figure.status, isCountedAlike: own !== undefined && countedApart(own.definition, figure.definition).length === 0 }];
    });
    return mayHelp.length === 0 ? [] : [{ client, improvement: improvement.id, what: improvement.what, effect, mayHelp }];
  })));
}

function figureOf({ kind, id }: Effect, figures: readonly ClientFigure[]): ClientFigure | undefined {
  return figures.find((figure) => figureKey(figure.kind, figure.id) === figureKey(kind, id));
}
