import { kpiCardText } from "../../../messages";
import { dataSheet } from "./dataSheet";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** How everything is counted, in plain words: the rules of all figures, then the definition card of each KPI. */
export const ruleSection: ReportSection = {
  key: "rules",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { agreement, review, messages } = input;
    const { rules } = messages.review;
    return dataSheet(input, {
      title: messages.review.sheets.rules,
      notes: [],
      table: {
        name: "Rules",
        columns: [{ header: "Rule", kind: "text", width: 130 }],
        rows: [
          ...[rules.decided, rules.undecided, rules.classes, rules.removed, rules.holds, rules.onTarget, rules.noData, rules.zone(agreement.zone), rules.snapshot],
          ...review.kpis.map(({ kpi }) => kpiCardText(kpi, messages)),
        ].map((rule) => [rule]),
      },
    });
  },
};
