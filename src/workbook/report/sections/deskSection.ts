import { deskReasonLines } from "../../../messages";
import { dataSheet, headed } from "./dataSheet";
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
    const { desk: { about, heads, namesNoClock, reasonsAbout, title }, pack } = messages;
    if (slas.every(({ desk }) => desk === undefined)) return undefined;
    const sheet = dataSheet(input, {
      title,
      notes: [about, namesNoClock, reasonsAbout],
      table: {
        name: "Desk",
        columns: [
          { header: "SLA", kind: "text", width: 18 },
          { header: "Column", kind: "text", width: 26, heading: heads.column },
          { header: "Decided", kind: "count", width: 12 },
          { header: "Compared", kind: "count", width: 12, heading: heads.compared },
          { header: "Desk", kind: "percent", width: 11, heading: heads.deskShare },
          { header: "Clocks", kind: "percent", width: 11, heading: heads.clockShare },
          { header: "Both met", kind: "count", width: 11, heading: heads.bothMet },
          { header: "Both missed", kind: "count", width: 11, heading: heads.bothMissed },
          { header: "Only desk met", kind: "count", width: 14, heading: heads.onlyDeskMet },
          { header: "Only clocks met", kind: "count", width: 16, heading: heads.onlyClockMet },
        ],
        rows: slas.flatMap(({ sla, desk }) => (desk === undefined ? [] : [[
          sla.id, desk.column, desk.decided, desk.compared, desk.deskMet / desk.compared, desk.clockMet / desk.compared, desk.bothMet, desk.bothMissed, desk.onlyDeskMet.count, desk.onlyClockMet.count,
        ]])),
      },
    });
    const columns = headed([
      { header: "SLA", kind: "text", width: 18 },
      { header: "Disagreement", kind: "text", width: 26, heading: heads.disagreement },
      { header: "Tickets", kind: "link", width: 12 },
      { header: "Reason", kind: "text", width: 12, heading: heads.reason },
    ], messages);
    const rows = deskSides(input).flatMap(({ sla, side, words, firstRow }) => deskReasonLines(side, messages).map(({ text, count, rows: those }) =>
      [sla.id, words, count === 0 ? "" : { text: pack.ticketCount(count), table: "DeskTickets", row: firstRow + side.rows.indexOf(those[0]) }, text]));
    return { ...sheet, blocks: [...sheet.blocks, { kind: "table", name: "DeskReasons", columns, rows }] };
  },
};
