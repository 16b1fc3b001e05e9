import { dataSheet } from "./dataSheet";
import { figureCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Compliance of each SLA by every rule in use. */
export const spreadSection: ReportSection = {
  key: "spread",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const { heads, notes, rules, sheets } = messages.compliance;
    return dataSheet(input, {
      title: sheets.spread,
      notes: [notes.spread, notes.wording],
      table: {
        name: "Spread",
        columns: [
          { header: "SLA", kind: "text", width: 18 },
          { header: "Rule", kind: "text", width: 60, heading: heads.rule },
          { header: "Met", kind: "count", width: 10 },
          { header: "Of", kind: "count", width: 10, heading: heads.base },
          { header: "Share", kind: "percent", width: 12, heading: heads.share },
          { header: "Difference", kind: "percent", width: 12, heading: heads.difference },
          { header: "Counted differently", kind: "count", width: 14, heading: heads.differing },
        ],
        rows: review.slas.flatMap(({ sla, spread }) => spread.map(({ rule, met, base, share, differing }) =>
          [sla.id, rules[rule], met, base, figureCell(share), figureCell(share - spread[0].share), differing])),
      },
    });
  },
};
