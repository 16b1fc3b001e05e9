import type { SlaBudget, SlaReview } from "../service-level/review";
import { type Instant, toWallClock } from "../service-level/time";
import type { Messages } from "./types";

/**
 * How the room that a goal leaves for misses is used, sentence by sentence, the same in the pane and in the report: how much is left, when it
 * is used up, and what it takes to recover. `zone`: in which dates are written. None where nothing is decided.
 */
export function budgetSentences({ budget, result }: Pick<SlaReview, "budget" | "result">, asOf: Instant, zone: string, { formats, insight: { budget: words }, review }: Messages): string[] {
  if (budget.decided === 0) return [];
  const isOver = !(asOf < result.period.to);
  const { allowed, used, remaining, runsOutAt } = budget;
  return [
    remaining < 0 ? words.over(-remaining) : isOver ? review.allowedMisses(allowed, used) : remaining === 0 ? words.none : words.left(remaining, formats.period(result.period.name)),
    ...(Number.isFinite(runsOutAt) ? [(remaining < 0 ? words.ranOut : words.runsOut)(formats.date(toWallClock(runsOutAt, zone)))] : []),
    ...(isOver ? [] : recovery(budget, words)),
  ];
}

function recovery({ straightNeeded, isRecoverable, expected }: SlaBudget, words: Messages["insight"]["budget"]): string[] {
  if (straightNeeded === 0) return [];
  if (!Number.isFinite(straightNeeded)) return [words.outOfReach];
  return isRecoverable ? [words.recover(straightNeeded)] : [words.recover(straightNeeded), words.tooLate(expected)];
}
