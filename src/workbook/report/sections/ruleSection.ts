import { type ReportSection, reviewTitle } from "./reportInput";

/** How everything is counted, in plain words: the definition card of the report. */
export const ruleSection: ReportSection = (input) => {
  const { agreement, messages } = input;
  const { rules } = messages.review;
  return {
    key: "rules",
    title: messages.review.sheets.rules,
    lines: [
      { text: messages.review.sheets.rules, look: "title" },
      { text: reviewTitle(input), look: "plain" },
    ],
    tableName: "Rules",
    columns: [{ header: "Rule", kind: "text", width: 130 }],
    rows: [rules.decided, rules.undecided, rules.classes, rules.removed, rules.holds, rules.onTarget, rules.noData, rules.zone(agreement.zone), rules.snapshot].map((rule) => [rule]),
    charts: () => [],
  };
};
