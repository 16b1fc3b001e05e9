import { textAt } from "../../../service-level/ticket";
import { HOUR_MS } from "../../../service-level/time";
import { overdueMs } from "../../../service-level/clock";
import { dataSheet } from "./dataSheet";
import { dateCell, figureCell } from "./reportInput";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";
import { sourceRowCell, sourceRowColumn } from "./sourceRow";

/** The tickets behind every miss of the reviewed period, with room for the reason of each. */
export const missSection: ReportSection = {
  key: "misses",
  part: "figures",
  types: EVERY_TYPE,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    return dataSheet(input, {
      title: messages.review.sheets.misses,
      notes: [review.slas.every(({ misses }) => misses.length === 0) ? messages.formats.sentences([messages.pack.sync.noTickets, messages.review.rules.onTarget]) : messages.review.rules.onTarget, messages.pack.missReason],
      table: {
        name: "Misses",
        keys: ["SLA", "Ticket"],
        columns: [
          ["SLA", 18], ["Ticket", 16], ["Priority", 14], ["Group", 20], ["Opened", 17, "dateTime"], ["Deadline", 17, "dateTime"], ["Stopped", 17, "dateTime"], ["Hours over", 14, "hours"],
          ["Reason", 24, "input", messages.pack.heads["Reason"]], sourceRowColumn(tickets),
        ],
        rows: review.slas.flatMap(({ sla, misses, commitments }) =>
          misses.map((row) => [
            sla.id,
            textAt(tickets.id, row),
            tickets.priority.labels[tickets.priority.codes[row]],
            tickets.group.labels[tickets.group.codes[row]],
            dateCell(tickets.opened[row], input),
            dateCell(commitments.deadline[row], input),
            dateCell(commitments.stopped[row], input),
            figureCell(overdueMs(commitments, row) / HOUR_MS),
            "",
            sourceRowCell(tickets, row),
          ]),
        ),
      },
    });
  },
};
