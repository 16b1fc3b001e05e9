import { textAt } from "../../../service-level/ticket";
import { dataSheet } from "./dataSheet";
import { dateCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** The tickets that other rules of compliance count in another way than ours. */
export const spreadTicketSection: ReportSection = {
  key: "spreadTickets",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { heads, notes, rules } = messages.compliance;
    const rows = review.slas.flatMap(({ sla, spread, commitments: { deadline, stopped } }) => spread.flatMap(({ rule, rows: differing }) => differing.map((row) => [
      sla.id, rules[rule], textAt(tickets.id, row), dateCell(tickets.opened[row], input), dateCell(deadline[row], input), dateCell(stopped[row], input), tickets.sourceRow[row],
    ])));
    if (rows.length === 0) return undefined;
    return dataSheet(input, {
      title: heads.differing,
      notes: [notes.spread],
      table: {
        name: "SpreadTickets",
        columns: [
          { header: "SLA", kind: "text", width: 18 },
          { header: "Rule", kind: "text", width: 60, heading: heads.rule },
          { header: "Ticket", kind: "text", width: 14 },
          { header: "Opened", kind: "dateTime", width: 17 },
          { header: "Deadline", kind: "dateTime", width: 17 },
          { header: "Stopped", kind: "dateTime", width: 17 },
          { header: "Row", kind: "count", width: 9, heading: heads.row },
        ],
        rows,
      },
    });
  },
};
