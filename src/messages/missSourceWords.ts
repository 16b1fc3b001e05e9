import { LEAST_MISSES, type MissSource, type SlaReview } from "../service-level/review";
import type { Messages } from "./types";

/** @example Group Network: 9 of 10 misses, from 40.0% of the tickets */
export function missSourceLine({ field, value, missed, decided }: MissSource, { result }: Pick<SlaReview, "result">, { compliance: { missSource: words }, formats, pane: { figures: { filters } } }: Messages): string {
  return words.line(`${filters[field]} ${value}`, missed.length, result.missed, formats.percent(decided / result.decided));
}

/** Why no source of the misses is named. */
export function noMissSource({ result }: Pick<SlaReview, "result">, { compliance: { missSource: words } }: Messages): string {
  return result.missed < LEAST_MISSES ? words.few : words.none;
}
