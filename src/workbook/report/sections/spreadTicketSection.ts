import { textAt } from "../../../service-level/ticket";
import { dataSheet } from "./dataSheet";
import { dateCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { sourceRowCell, sourceRowColumn } from "./sourceRow";

/** The tickets that other rules of compliance count in another way than ours. */
export const spreadTicketSection: ReportSection = {
  key: "spreadTickets",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { notes, rules } = messages.compliance;
    const rows = review.slas.flatMap(({ sla, spread, commitments: { deadline, stopped } }) => spread.flatMap(({ rule, rows: differing }) => differing.map((row) => [
      sla.id, rules[rule], textAt(tickets.id, row), dateCell(tickets.opened[row], input), dateCell(deadline[row], input), dateCell(stopped[row], input), sourceRowCell(tickets, row),
    ])));
    if (rows.length === 0) return undefined;
    return dataSheet(input, {
      title: messages.insight.heads["Counted differently"],
      notes: [notes.spread],
      table: {
        name: "SpreadTickets",
        wraps: true,
        columns: [
          ["SLA", 18], ["Rule", 60], ["Ticket", 14], ["Opened", 17, "dateTime"], ["Deadline", 17, "dateTime"], ["Stopped", 17, "dateTime"], sourceRowColumn(tickets),
        ],
        rows,
      },
    });
  },
};
