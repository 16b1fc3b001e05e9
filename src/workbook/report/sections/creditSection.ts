import type { CreditReview, SlaReview } from "../../../service-level/review";
import type { ReportCell } from "..";
import { figureColumns } from "./columns";
import { dataSheet } from "./dataSheet";
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
        columns: [
          ["SLA", 18], ["Name", 60], ["Period", 12], ["Attainment", 12, "percent"], ["Credit", 12, "percent"], ["Earned back", 14], ["Bonus", 12, "percent"], ["Amount", 14, "money"],
        ],
        rows: slas.flatMap((sla) => monthRows(sla, fee, input)),
      },
    });
    const columns = figureColumns([["SLA", 18], ["Rule", 60], ["Share", 12, "percent"], ["Net", 12, "percent"], ["Amount", 12, "money"]], messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: compliance.sheets.spread, look: "heading" }, { text: insight.notes.byRule, look: "note" }] },
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
