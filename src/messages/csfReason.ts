import type { CsfPart } from "../service-level/review";
import { kpiValueText } from "./kpiCard";
import { statusWord } from "./statusWord";
import type { Messages } from "./types";

/**
 * Why a CSF stands as it does, by one of its figures: value, what it should be and in which direction, and what it was before.
 * @example Reopen rate: 9.1% (at most 5.0%; before: 4.0%) - Not met
 */
export function csfReason(part: CsfPart, messages: Messages, currency: string): string {
  const { measures } = messages;
  const text = (value: number) => kpiValueText(part.unit, value, messages, currency);
  const aim = part.target === undefined ? "" : measures.better[part.better](text(part.target));
  const before = Number.isNaN(part.previous) ? "" : measures.before(text(part.previous));
  const value = part.unit === "share" && part.target !== undefined && !Number.isNaN(part.value) ? messages.formats.percent(part.value, { apartFrom: part.target }) : text(part.value);
  return measures.reason(part.name, value, [aim, before].filter((each) => each !== "").join("; "), statusWord(part.status, messages));
}
