import { budgetSentences } from "../../../messages";
import type { SlaReview } from "../../../service-level/review";
import { dataSheet } from "./dataSheet";
import { insightColumns } from "./insightColumns";
import { dateCell, figureCell, periodCell, type ReportInput } from "./reportInput";
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
          ["Used", "count", 7], ["Remaining", "count", 11], ["Burn rate", "number", 7], ["Overdrawn on", "date", 11], ["Needed in a row", "count", 9], ["Odds", "percent", 9], ["To be met", "count", 7],
          ["Missed by chance", "percent", 9], ["Proven by", "count", 8],
        ], messages),
        wraps: true,
        rows: review.slas.map((sla) => [
          sla.sla.id, sla.sla.name, budgetWords(sla, input), periodCell(sla.result.period, input), sla.budget.goal, sla.budget.decided, sla.budget.expected, sla.budget.allowed, sla.budget.used,
          sla.budget.remaining, figureCell(sla.budget.burnRate), dateCell(sla.budget.runsOutAt, input), figureCell(sla.budget.straightNeeded), figureCell(sla.budget.odds), sla.budget.needed, figureCell(sla.budget.missedByChance), figureCell(sla.budget.provenBy),
        ]),
      },
    });
  },
};

/** "2 misses left until the end of Q3 2026. At the present rate the budget is overdrawn on 11 September 2026." */
export function budgetWords(sla: Pick<SlaReview, "budget" | "result">, { agreement, review, messages }: ReportInput): string {
  const sentences = budgetSentences(sla, review.asOf, agreement.zone, messages);
  return sentences.length === 0 ? messages.review.status.noData : sentences.join(" ");
}
