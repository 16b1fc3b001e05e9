import { textAt } from "../../../service-level/ticket";
import { dataSheet } from "./dataSheet";
import { dateCell, figureCell } from "./reportInput";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";
import { sourceRowCell, sourceRowColumn } from "./sourceRow";

/** The tickets of the reviewed period that were met with little left, the nearest miss first. */
export const nearMissSection: ReportSection = {
  key: "nearMisses",
  part: "figures",
  types: EVERY_TYPE,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { notes, sheets, used } = messages.compliance;
    return dataSheet(input, {
      title: sheets.nearMisses,
      notes: [review.slas.every(({ nearMisses }) => nearMisses.rows.length === 0) ? messages.formats.sentences([messages.pack.sync.noTickets, notes.nearMiss]) : notes.nearMiss],
      table: {
        name: "NearMisses",
        columns: [
          ["SLA", 18], ["Ticket", 16], ["Priority", 14], ["Group", 20], ["Opened", 17, "dateTime"], ["Deadline", 17, "dateTime"], ["Stopped", 17, "dateTime"], ["Used", 12, "percent", used],
          sourceRowColumn(tickets),
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
          sourceRowCell(tickets, row),
        ])),
      },
    });
  },
};
