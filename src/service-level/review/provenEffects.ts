import type { Effect } from "./changeEffect";
import { figureKey } from "./history";

/** What an improvement made better for good: of each figure the effect over the longest time with a verdict, where that is "better". What was gained and lost again proves nothing. */
export function provenEffects(effects: readonly Effect[]): Effect[] {
  const last = new Map<string, Effect>();
  for (const effect of effects) {
    const key = figureKey(effect.kind, effect.id);
    if (effect.verdict !== "" && effect.months > (last.get(key)?.months ?? 0)) last.set(key, effect);
  }
  return [...last.values()].filter(({ verdict }) => verdict === "better");
}
