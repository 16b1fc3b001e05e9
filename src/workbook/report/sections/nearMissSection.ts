import { textAt } from "../../../service-level/ticket";
import { dataSheet } from "./dataSheet";
import { dateCell, figureCell } from "./reportInput";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";

/** The tickets of the reviewed period that were met with little left, the nearest miss first. */
export const nearMissSection: ReportSection = {
  key: "nearMisses",
  part: "figures",
  types: EVERY_TYPE,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { heads, notes, sheets } = messages.compliance;
    return dataSheet(input, {
      title: sheets.nearMisses,
      notes: [review.slas.every(({ nearMisses }) => nearMisses.rows.length === 0) ? `${messages.pack.sync.noTickets} ${notes.nearMiss}` : notes.nearMiss],
      table: {
        name: "NearMisses",
        columns: [
          { header: "SLA", kind: "text", width: 18 },
          { header: "Ticket", kind: "text", width: 16 },
          { header: "Priority", kind: "text", width: 14, heading: heads.priority },
          { header: "Group", kind: "text", width: 20, heading: heads.group },
          { header: "Opened", kind: "dateTime", width: 17 },
          { header: "Deadline", kind: "dateTime", width: 17 },
          { header: "Stopped", kind: "dateTime", width: 17 },
          { header: "Used", kind: "percent", width: 12, heading: heads.used },
          { header: "Row", kind: "count", width: 9, heading: heads.row },
        ],
        rows: review.slas.flatMap(({ sla, nearMisses, commitments: { elapsedMs, targetMs, deadline, stopped } }) => nearMisses.rows.map((row) => [
          sla.id,
          textAt(tickets.id, row),
          tickets.priority.labels[tickets.priority.codes[row]],
          tickets.group.labels[tickets.group.codes[row]],
          dateCell(tickets.opened[row], input),
          dateCell(deadline[row], input),
          dateCell(stopped[row], input),
          figureCell(elapsedMs[row] / targetMs[row]),
          tickets.sourceRow[row],
        ])),
      },
    });
  },
};
