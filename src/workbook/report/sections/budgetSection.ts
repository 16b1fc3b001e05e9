import { budgetSentences } from "../../../messages";
import type { SlaReview } from "../../../service-level/review";
import { dataSheet } from "./dataSheet";
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
        columns: [
          ["SLA", 15], ["Name", 20], ["In words", 34], ["Period", 10], ["Goal", 8, "percent"], ["Decided", 10, "count"], ["Expected", 10, "count"], ["Allowed", 9, "count"],
          ["Used", 7, "count"], ["Remaining", 11, "count"], ["Burn rate", 7, "number"], ["Overdrawn on", 11, "date"], ["Needed in a row", 9, "count"], ["Odds", 9, "percent"], ["To be met", 7, "count"],
          ["Missed by chance", 9, "percent"], ["Proven by", 8, "count"],
        ],
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
function budgetWords(sla: Pick<SlaReview, "budget" | "result">, { agreement, review, messages }: ReportInput): string {
  const sentences = budgetSentences(sla, review.asOf, agreement.zone, messages);
  return sentences.length === 0 ? messages.review.status.noData : messages.formats.sentences(sentences);
}
