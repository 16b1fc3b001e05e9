import { deskReasonLines } from "../../../messages";
import { figureColumns } from "./columns";
import { dataSheet } from "./dataSheet";
import { deskSides } from "./deskTicketSection";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** What the service desk itself says of the tickets beside the clocks, and what tells why they differ. */
export const deskSection: ReportSection = {
  key: "desk",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { slas }, messages } = input;
    const { desk: { about, heads, namesNoClock, reasonsAbout, reasonsTitle, title }, pack } = messages;
    if (slas.every(({ desk }) => desk === undefined)) return undefined;
    const sheet = dataSheet(input, {
      title,
      notes: [about, namesNoClock],
      table: {
        name: "Desk",
        columns: [
          ["SLA", 18], ["Column", 26, "text", heads.column], ["Decided", 12, "count"], ["Compared", 12, "count", heads.compared], ["Desk", 11, "percent", heads.deskShare],
          ["Clocks", 11, "percent", heads.clockShare], ["Both met", 11, "count", heads.bothMet], ["Both missed", 11, "count", heads.bothMissed],
          ["Only desk met", 14, "count", heads.onlyDeskMet], ["Only clocks met", 16, "count", heads.onlyClockMet],
        ],
        rows: slas.flatMap(({ sla, desk }) => (desk === undefined ? [] : [[
          sla.id, desk.column, desk.decided, desk.compared, desk.deskMet / desk.compared, desk.clockMet / desk.compared, desk.bothMet, desk.bothMissed, desk.onlyDeskMet.count, desk.onlyClockMet.count,
        ]])),
      },
    });
    const columns = figureColumns([
      ["SLA", 18], ["Disagreement", 26, "text", heads.disagreement], ["Tickets", 12, "link"], ["Reason", 12, "text", heads.reason],
    ], messages);
    const rows = deskSides(input).flatMap(({ sla, side, words, firstRow }) => deskReasonLines(side, messages).map(({ text, count, rows: those }) =>
      [sla.id, words, count === 0 ? "" : { text: pack.ticketCount(count), table: "DeskTickets", row: firstRow + side.rows.indexOf(those[0]) }, text]));
    return { ...sheet, blocks: [
      ...sheet.blocks,
      { kind: "lines", lines: [{ text: reasonsTitle, look: "heading" }, { text: reasonsAbout, look: "note" }] },
      { kind: "table", name: "DeskReasons", columns, rows },
    ] };
  },
};
