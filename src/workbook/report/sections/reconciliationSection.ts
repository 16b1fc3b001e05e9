import { type ReportSection, reviewTitle } from "./reportInput";

/** Every ticket of the source, once for each SLA: the five classes add up to all tickets. */
export const reconciliationSection: ReportSection = (input) => {
  const { review, messages } = input;
  const { rules } = messages.review;
  return {
    key: "reconciliation",
    title: messages.review.sheets.reconciliation,
    lines: [
      { text: messages.review.sheets.reconciliation, look: "title" },
      { text: reviewTitle(input), look: "plain" },
      { text: rules.classes, look: "note" },
      { text: rules.removed, look: "note" },
    ],
    tableName: "Reconciliation",
    columns: [
      { header: "SLA", kind: "text", width: 24 },
      { header: "Name", kind: "text", width: 40 },
      { header: "Tickets", kind: "count", width: 11 },
      { header: "Removed", kind: "count", width: 11 },
      { header: "No SLA", kind: "count", width: 11 },
      { header: "Undecided", kind: "count", width: 12 },
      { header: "Met", kind: "count", width: 11 },
      { header: "Missed", kind: "count", width: 11 },
    ],
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
    charts: () => [],
  };
};
