import type { CreditReview, SlaReview } from "../../../service-level/review";
import type { ReportCell } from "../reportSheet";
import { dataSheet, headed } from "./dataSheet";
import { insightColumns } from "./insightColumns";
import { figureCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

type WithCredits = SlaReview & { readonly credits: CreditReview };

/** Credits and bonuses of each month, and what hangs on the way of counting. */
export const creditSection: ReportSection = {
  key: "credits",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, agreement, messages } = input;
    const { insight, compliance } = messages;
    const slas = review.slas.filter((sla): sla is WithCredits => sla.credits !== undefined);
    if (slas.length === 0) return undefined;
    const fee = agreement.monthlyFee ?? Number.NaN;
    const sheet = dataSheet(input, {
      title: insight.sheets.credits,
      notes: [insight.notes.credits, Number.isNaN(fee) ? insight.credits.unpriced : ""],
      table: {
        name: "Credits",
        columns: insightColumns([
          ["SLA", "text", 18], ["Name", "text", 60], ["Period", "text", 12], ["Attainment", "percent", 12], ["Credit", "percent", 12], ["Earned back", "text", 14], ["Bonus", "percent", 12], ["Amount", "money", 14],
        ], messages),
        rows: slas.flatMap((sla) => monthRows(sla, fee, input)),
      },
    });
    const columns = headed(insightColumns([["SLA", "text", 18], ["Rule", "text", 60], ["Share", "percent", 12], ["Net", "percent", 12], ["Amount", "money", 12]], messages), messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: insight.notes.byRule, look: "heading" }] },
        { kind: "table", name: "CreditRules", columns, rows: slas.flatMap(({ sla, credits }) => credits.byRule.map(({ rule, share, net }) => [sla.id, compliance.rules[rule], figureCell(share), net, figureCell(net * fee)])) },
      ],
    };
  },
};

function monthRows({ sla, credits }: WithCredits, fee: number, { messages: { insight } }: ReportInput): ReportCell[][] {
  return credits.months.map(({ result, credit, isEarnedBack, bonus, isRunning }) => [
    sla.id, sla.name, result.period.name, figureCell(result.attainment), credit, isRunning ? insight.credits.running : isEarnedBack ? insight.yes : insight.no, bonus,
    figureCell(((isEarnedBack ? 0 : credit) - bonus) * fee),
  ]);
}
