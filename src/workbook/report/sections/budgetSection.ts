import type { SlaBudget, SlaReview } from "../../../service-level/review";
import { dataSheet } from "./dataSheet";
import { dayText } from "./figures";
import { insightColumns } from "./insightColumns";
import { dateCell, figureCell, type ReportInput } from "./reportInput";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";

/** How many misses each goal leaves room for, how fast the room is used, and what it takes to end on the goal. */
export const budgetSection: ReportSection = {
  key: "budget",
  part: "analyses",
  types: EVERY_TYPE,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const { insight } = messages;
    return dataSheet(input, {
      title: insight.sheets.budget,
      notes: [insight.notes.budget, insight.notes.odds, insight.notes.byChance],
      table: {
        name: "Budget",
        columns: insightColumns([
          ["SLA", "text", 15], ["Name", "text", 20], ["In words", "text", 34], ["Period", "text", 10], ["Goal", "percent", 8], ["Decided", "count", 10], ["Expected", "count", 10], ["Allowed", "count", 9],
          ["Used", "count", 7], ["Remaining", "count", 11], ["Burn rate", "number", 7], ["Used up on", "date", 11], ["Needed in a row", "count", 9], ["Odds", "percent", 9], ["To be met", "count", 7],
          ["Missed by chance", "percent", 9], ["Proven by", "count", 8],
        ], messages),
        wraps: true,
        rows: review.slas.map((sla) => [
          sla.sla.id, sla.sla.name, budgetWords(sla, input), sla.result.period.name, sla.budget.goal, sla.budget.decided, sla.budget.expected, sla.budget.allowed, sla.budget.used,
          sla.budget.remaining, figureCell(sla.budget.burnRate), dateCell(sla.budget.runsOutAt, input), figureCell(sla.budget.straightNeeded), figureCell(sla.budget.odds), sla.budget.needed, figureCell(sla.budget.missedByChance), figureCell(sla.budget.provenBy),
        ]),
      },
    });
  },
};

/** "2 misses left until the end of Q3 2026. At the present rate the budget is used up on 11 September 2026." */
export function budgetWords({ budget, result }: Pick<SlaReview, "budget" | "result">, input: ReportInput): string {
  const { formats, insight, review } = input.messages;
  if (budget.decided === 0) return review.status.noData;
  const words = insight.budget;
  const isOver = !(input.review.asOf < result.period.to);
  return [
    budget.remaining < 0 ? words.over(-budget.remaining)
      : isOver ? review.allowedMisses(budget.allowed, budget.used)
      : budget.remaining === 0 ? words.none
      : words.left(budget.remaining, formats.period(result.period.name)),
    !Number.isFinite(budget.runsOutAt) ? "" : budget.remaining < 0 ? words.ranOut(dayText(budget.runsOutAt, input)) : words.runsOut(dayText(budget.runsOutAt, input)),
    isOver ? "" : recovery(budget, input),
  ].filter((part) => part !== "").join(" ");
}

function recovery({ straightNeeded, isRecoverable, expected }: SlaBudget, { messages: { insight: { budget } } }: ReportInput): string {
  if (straightNeeded === 0) return "";
  if (!Number.isFinite(straightNeeded)) return budget.outOfReach;
  return isRecoverable ? budget.recover(straightNeeded) : `${budget.recover(straightNeeded)} ${budget.tooLate(expected)}`;
}
