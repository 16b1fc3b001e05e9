import { kpiCardText } from "../../../messages";
import { dataSheet } from "./dataSheet";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** How everything is counted, in plain words: the rules of all figures, the definition card of each KPI, then what the words mean. */
export const ruleSection: ReportSection = {
  key: "rules",
  part: "basis",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { agreement, review, messages } = input;
    const { rules } = messages.review;
    return dataSheet(input, {
      title: messages.review.sheets.rules,
      // One column that is wider than the page is cut on both sides rather than shrunk by some programs, and where the font is missing another makes it a third wider.
      page: "portrait",
      table: {
        name: "Rules",
        columns: [["Rule", 70, "text", ""]],
        isPlain: true,
        wraps: true,
        rows: [
          ...[rules.decided, rules.undecided, rules.classes, rules.removed, rules.holds, rules.onTarget, rules.noData, rules.zone(agreement.zone), rules.snapshot],
          ...(Array.isArray(agreement.ticketClients) ? [rules.clients(messages.formats.list(agreement.ticketClients))] : []),
          ...review.kpis.map(({ kpi }) => kpiCardText(kpi, agreement.slas, messages)),
          ...messages.pack.glossary,
        ].map((rule) => [rule]),
      },
    });
  },
};
