import type { StatusMeaning } from "../../service-level/agreement";
import { WHOLE_STATUSES } from "../vocabulary/wholeStatuses";
import { anyOf } from "../vocabulary/words";

const PATTERNS = WHOLE_STATUSES.map(({ state, waitingFor, words }) => [new RegExp(`^(?:${anyOf(words)})$`, "u"), { state, waitingFor }] as const);

/** What a status means by all of its words, but for a number before them as in "4 - En análisis"; `undefined` where they are not one of these. */
export function meaningOfWhole(words: string): StatusMeaning | undefined {
  const unnumbered = words.replace(/^\d{1,2} /, "");
  return PATTERNS.find(([pattern]) => pattern.test(unnumbered))?.[1];
}
