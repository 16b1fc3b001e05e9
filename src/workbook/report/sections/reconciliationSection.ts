import { dataSheet } from "./dataSheet";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Every ticket of the source, once for each SLA: the five classes add up to all tickets. */
export const reconciliationSection: ReportSection = {
  key: "reconciliation",
  part: "figures",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    const { rules } = messages.review;
    return dataSheet(input, {
      title: messages.review.sheets.reconciliation,
      notes: [rules.classes, rules.removed],
      table: {
        name: "Reconciliation",
        columns: [
          ["SLA", 17], ["Name", 28], ["Tickets", 11, "count"], ["Removed", 11, "count"], ["No SLA", 10, "count"], ["Undecided", 13, "count"], ["Met", 10, "count"], ["Missed", 11, "count"],
        ],
        wraps: true,
        rows: review.slas.map(({ sla, reconciliation: { tickets, removed, noSla, undecided, met, missed } }) => [
          sla.id,
          sla.name,
          tickets,
          removed,
          noSla,
          undecided,
          met,
          missed,
        ]),
      },
    });
  },
};
