import type { PausedTicket } from "../../../service-level/clock";
import { textAt } from "../../../service-level/ticket";
import { HOUR_MS } from "../../../service-level/time";
import { figureColumns } from "./columns";
import { dataSheet } from "./dataSheet";
import { figureCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { sourceRowCell } from "./sourceRow";

/** What holds took off the clocks: compliance with and without them, the statuses, and the tickets of which the most was taken. No sheet where no hold is known, or none stops a clock. */
export const pauseSection: ReportSection = {
  key: "pauses",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { headings, notes, sheets, waitingFor } = messages.compliance;
    const audits = review.slas.flatMap(({ sla, pauses }) => (pauses === undefined ? [] : [{ sla, pauses }]));
    if (audits.length === 0) return undefined;
    const share = ({ met, missed }: { readonly met: number; readonly missed: number }) => figureCell(met / (met + missed));
    const sheet = dataSheet(input, {
      title: sheets.pauses,
      notes: [notes.pauses],
      page: "portrait",
      table: {
        name: "Pauses",
        columns: [
          ["SLA", 22], ["Decided", 21, "count"], ["Held", 14, "count", messages.review.commitment.held], ["Hours on hold", 14, "hours"], ["With holds", 14, "percent"],
          ["Without holds", 14, "percent"],
        ],
        rows: audits.map(({ sla, pauses }) => [sla.id, pauses.decided, pauses.held, pauses.removedMs / HOUR_MS, share(pauses.withHolds), share(pauses.withoutHolds)]),
      },
    });
    const statuses = figureColumns([
      ["SLA", 22], ["Status", 21], ["Waiting for", 14], ["Tickets", 14, "count"], ["Hours on hold", 14, "hours"],
    ], messages);
    const paused = figureColumns([
      ["SLA", 22], ["Ticket", 21], ["Group", 14], ["Hours on hold", 14, "hours"], ["After reply", 14, "hours"], ["Row", 14, "count"],
    ], messages);
    return {
      ...sheet,
      blocks: [
        ...sheet.blocks,
        { kind: "lines", lines: [{ text: headings.byStatus, look: "heading" }] },
        { kind: "table", name: "PausesByStatus", columns: statuses, rows: audits.flatMap(({ sla, pauses }) => pauses.byStatus.map((each) =>
          [sla.id, each.status || messages.pack.executive.notRecorded, each.waitingFor === "" ? "" : waitingFor[each.waitingFor], each.tickets, each.removedMs / HOUR_MS])) },
        { kind: "lines", lines: [{ text: headings.pausedTickets, look: "heading" }, { text: notes.afterReply, look: "note" }] },
        { kind: "table", name: "PausedTickets", columns: paused, rows: audits.flatMap(({ sla, pauses: { longest, afterReply = [] } }) => rowsOf(longest, afterReply).map((row) =>
          [sla.id, textAt(tickets.id, row), tickets.group.labels[tickets.group.codes[row]], hoursOf(longest, row), hoursOf(afterReply, row), sourceRowCell(tickets, row)])) },
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
