import { isSameWord } from "../agreement";
import type { Agreement } from "../agreement";
import type { Decision, ServiceRecords } from "../records";
import type { Instant } from "../time";
import { shifted } from "./changeEffect";

/** How long after a change an implementation review looks at its effect. */
export const IMPLEMENTATION_MONTHS = [6, 12] as const;

/** What was changed on purpose. */
export interface ImplementedChange {
  /** Id of the decision, or `AGREEMENT_START`. */
  readonly id: string;
  /** `undefined`: the start of the agreement. */
  readonly decision: Decision | undefined;
  readonly at: Instant;
}

export const AGREEMENT_START = "start";

/** Everything that an implementation review may be about as of an instant: decisions in effect, the newest first, then the start of the agreement where it is known. */
export function implementedChanges({ contract: { start } }: Agreement, { decisions }: ServiceRecords, asOf: Instant): ImplementedChange[] {
  const inEffect = decisions.filter(({ effectiveFrom, status }) => status === "in effect" && effectiveFrom <= asOf).sort((a, b) => b.effectiveFrom - a.effectiveFrom);
  return [
    ...inEffect.map((decision): ImplementedChange => ({ id: decision.id, decision, at: decision.effectiveFrom })),
    ...(start === undefined || start > asOf ? [] : [{ id: AGREEMENT_START, decision: undefined, at: start }]),
  ];
}

/** The one with that id; with "" the newest that has been in effect for six months, else the oldest. `undefined`: there is none. */
export function changeWithId(id: string, changes: readonly ImplementedChange[], { zone }: Agreement, asOf: Instant): ImplementedChange | undefined {
  if (id !== "") return changes.find((change) => isSameWord(change.id, id));
  return changes.find(({ at }) => shifted(at, IMPLEMENTATION_MONTHS[0], zone) <= asOf) ?? changes.at(-1);
}
