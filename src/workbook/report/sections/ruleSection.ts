import { dataSheet } from "./dataSheet";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** How everything is counted, in plain words: the definition card of the report. */
export const ruleSection: ReportSection = {
  key: "rules",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { agreement, messages } = input;
    const { rules } = messages.review;
    return dataSheet(input, {
      title: messages.review.sheets.rules,
      notes: [],
      table: {
        name: "Rules",
        columns: [{ header: "Rule", kind: "text", width: 130 }],
        rows: [rules.decided, rules.undecided, rules.classes, rules.removed, rules.holds, rules.onTarget, rules.noData, rules.zone(agreement.zone), rules.snapshot].map((rule) => [rule]),
      },
    });
  },
};
