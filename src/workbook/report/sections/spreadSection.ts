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
    const { notes, rules, sheets } = messages.compliance;
    const difference = (apart: number) => (Number.isNaN(apart) ? "" : messages.formats.points(apart));
    return dataSheet(input, {
      title: sheets.spread,
      notes: [notes.spread, notes.wording],
      table: {
        name: "Spread",
        wraps: true,
        columns: [
          ["SLA", 18], ["Rule", 60], ["Met", 10, "count"], ["Of", 10, "count"], ["Share", 12, "percent"], ["Difference", 12], ["Counted differently", 14, "count"],
        ],
        rows: review.slas.flatMap(({ sla, spread }) => spread.map(({ rule, met, base, share, differing }) =>
          [sla.id, rules[rule], met, base, figureCell(share), difference(share - spread[0].share), differing])),
      },
    });
  },
};
