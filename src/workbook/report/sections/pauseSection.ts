import type { PausedTicket } from "../../../service-level/clock";
import { textAt } from "../../../service-level/ticket";
import { HOUR_MS } from "../../../service-level/time";
import { dataSheet, headed } from "./dataSheet";
import { figureCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** What holds took off the clocks: compliance with and without them, the statuses, and the tickets of which the most was taken. */
export const pauseSection: ReportSection = {
  key: "pauses",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { heads, notes, sheets, waitingFor } = messages.compliance;
    const audits = review.slas.flatMap(({ sla, pauses }) => (pauses === undefined ? [] : [{ sla, pauses }]));
    const share = ({ met, missed }: { readonly met: number; readonly missed: number }) => figureCell(met / (met + missed));
    const sheet = dataSheet(input, {
      title: sheets.pauses,
      notes: [notes.pauses, notes.afterReply],
      page: "portrait",
      table: {
        name: "Pauses",
        columns: [
          { header: "SLA", kind: "text", width: 22 },
          { header: "Decided", kind: "count", width: 21 },
          { header: "Held", kind: "count", width: 14, heading: messages.review.commitment.held },
          { header: "Hours on hold", kind: "hours", width: 14, heading: heads.hoursHeld },
          { header: "With holds", kind: "percent", width: 14, heading: heads.held },
          { header: "Without holds", kind: "percent", width: 14, heading: heads.without },
        ],
        rows: audits.map(({ sla, pauses }) => [sla.id, pauses.decided, pauses.held, pauses.removedMs / HOUR_MS, share(pauses.withHolds), share(pauses.withoutHolds)]),
      },
    });
    const statuses = headed([
      { header: "SLA", kind: "text", width: 22 },
      { header: "Status", kind: "text", width: 21 },
      { header: "Waiting for", kind: "text", width: 14, heading: heads.waitingFor },
      { header: "Tickets", kind: "count", width: 14 },
      { header: "Hours on hold", kind: "hours", width: 14, heading: heads.hoursHeld },
    ], messages);
    const paused = headed([
      { header: "SLA", kind: "text", width: 22 },
      { header: "Ticket", kind: "text", width: 21 },
      { header: "Group", kind: "text", width: 14, heading: heads.group },
      { header: "Hours on hold", kind: "hours", width: 14, heading: heads.hoursHeld },
      { header: "After reply", kind: "hours", width: 14, heading: heads.afterReply },
      { header: "Row", kind: "count", width: 14, heading: heads.row },
    ], messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "table", name: "PausesByStatus", columns: statuses, rows: audits.flatMap(({ sla, pauses }) => pauses.byStatus.map((each) =>
          [sla.id, each.status, each.waitingFor === "" ? "" : waitingFor[each.waitingFor], each.tickets, each.removedMs / HOUR_MS])) },
        { kind: "table", name: "PausedTickets", columns: paused, rows: audits.flatMap(({ sla, pauses: { longest, afterReply = [] } }) => rowsOf(longest, afterReply).map((row) =>
          [sla.id, textAt(tickets.id, row), tickets.group.labels[tickets.group.codes[row]], hoursOf(longest, row), hoursOf(afterReply, row), tickets.sourceRow[row]])) },
      ],
    };
  },
};

/** The tickets of either list, those of the first one first. */
function rowsOf(longest: readonly PausedTicket[], afterReply: readonly PausedTicket[]): number[] {
  return [...new Set([...longest, ...afterReply].map(({ row }) => row))];
}

function hoursOf(list: readonly PausedTicket[], row: number): number | "" {
  const found = list.find((each) => each.row === row);
  return found === undefined ? "" : found.removedMs / HOUR_MS;
}
