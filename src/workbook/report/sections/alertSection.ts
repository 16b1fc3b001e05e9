import { dataSheet } from "./dataSheet";
import { dateCell, figureCell } from "./reportInput";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";

/** Open tickets at 75, 90 and 100 % of their target, the most used up first. */
export const alertSection: ReportSection = {
  key: "alerts",
  types: EVERY_TYPE,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { heads, notes, sheets } = messages.compliance;
    return dataSheet(input, {
      title: sheets.alerts,
      notes: [notes.alerts],
      table: {
        name: "Alerts",
        columns: [
          { header: "SLA", kind: "text", width: 24 },
          { header: "Ticket", kind: "text", width: 18 },
          { header: "Level", kind: "percent", width: 10, heading: heads.level },
          { header: "Used", kind: "percent", width: 12, heading: heads.used },
          { header: "Deadline", kind: "dateTime", width: 18 },
          { header: "Priority", kind: "text", width: 16, heading: heads.priority },
          { header: "Group", kind: "text", width: 20, heading: heads.group },
          { header: "Row", kind: "count", width: 9, heading: heads.row },
        ],
        rows: review.slas.flatMap(({ sla, alerts }) => alerts.tickets.map(({ row, level, used, deadline }) => [
          sla.id,
          tickets.id[row],
          level,
          figureCell(used),
          dateCell(deadline, input),
          tickets.priority.labels[tickets.priority.codes[row]],
          tickets.group.labels[tickets.group.codes[row]],
          tickets.sourceRow[row],
        ])),
      },
    });
  },
};
