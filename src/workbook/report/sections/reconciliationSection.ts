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
          { header: "SLA", kind: "text", width: 17 },
          { header: "Name", kind: "text", width: 28 },
          { header: "Tickets", kind: "count", width: 11 },
          { header: "Removed", kind: "count", width: 11 },
          { header: "No SLA", kind: "count", width: 10 },
          { header: "Undecided", kind: "count", width: 13 },
          { header: "Met", kind: "count", width: 10 },
          { header: "Missed", kind: "count", width: 11 },
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
