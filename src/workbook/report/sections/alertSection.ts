import { textAt } from "../../../service-level/ticket";
import type { ReportRow } from "..";
import { dataSheet } from "./dataSheet";
import { filterTable } from "./plainTable";
import { dateCell, figureCell, type ReportInput } from "./reportInput";
import { EVERY_TYPE, type ReportSection } from "./ReportSection";
import { sourceRowCell, sourceRowColumn } from "./sourceRow";

/** Open tickets at 75, 90 and 100% of their target, the most used up first; below them what is late in the registers and more demand than usual. */
export const alertSection: ReportSection = {
  key: "alerts",
  part: "figures",
  types: EVERY_TYPE,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { headings, notes, sheets, used } = messages.compliance;
    const sheet = dataSheet(input, {
      title: sheets.alerts,
      notes: [review.slas.every(({ alerts }) => alerts.tickets.length === 0) ? messages.formats.sentences([messages.pack.sync.noTickets, notes.alerts]) : notes.alerts],
      table: {
        name: "Alerts",
        columns: [
          ["SLA", 18], ["Ticket", 16], ["Priority", 14], ["Group", 20], ["Level", 10, "percent"], ["Deadline", 17, "dateTime"], ["Used", 12, "percent", used], sourceRowColumn(tickets),
        ],
        rows: review.slas.flatMap(({ sla, alerts }) => alerts.tickets.map(({ row, level, used, deadline }) => [
          sla.id,
          textAt(tickets.id, row),
          tickets.priority.labels[tickets.priority.codes[row]],
          tickets.group.labels[tickets.group.codes[row]],
          level,
          dateCell(deadline, input),
          figureCell(used),
          sourceRowCell(tickets, row),
        ])),
      },
    });
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: headings.warnings, look: "heading" }, { text: notes.warnings, look: "note" }] },
        filterTable("Warnings", [["Kind", 18], ["Id", 16], ["Due", 14, "date"], ["What", 30], ["Owner", 17], ["Days late", 17, "count"]], warningRows(input), input, { none: messages.analyses.nothing, keys: ["Kind", "Id"] }),
      ],
    };
  },
};

/** What is late in the registers, then where more tickets came than usual. */
function warningRows(input: ReportInput): ReportRow[] {
  const { review: { lateMilestones, demandSpikes }, messages: { analyses: { warnings }, formats } } = input;
  return [
    ...lateMilestones.map(({ kind, id, what, owner, due, daysLate }) => [warnings.kinds[kind], id, dateCell(due, input), what, owner, daysLate]),
    ...demandSpikes.map(({ service, opened, usual, upper }) =>
      [warnings.kinds.demand, service || warnings.allTickets, "", warnings.spike(opened, formats.number(usual, 1), formats.number(upper, 1)), "", ""]),
  ];
}
