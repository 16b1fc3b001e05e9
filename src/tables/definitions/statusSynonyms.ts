import { REGISTER_STATUSES } from "../vocabulary/registerStatuses";
import { listOf } from "../vocabulary/words";
import { sameName } from "./nearestName";

/** The statuses that a register has, by what else they are called. */
export function statusSynonyms<Status extends string>(statuses: readonly Status[]): Readonly<Record<string, Status>> {
  return Object.fromEntries(REGISTER_STATUSES.flatMap(({ statuses: called, words }) => {
    const status = called.map((name) => statuses.find((each) => each === name)).find((each) => each !== undefined);
    return status === undefined ? [] : listOf(words).map((word) => [sameName(word), status] as const);
  }));
}
