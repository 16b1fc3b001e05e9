import { textAt } from "../../../service-level/ticket";
import { dataSheet, headed } from "./dataSheet";
import { dateCell, figureCell } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Compliance of each SLA by every rule in use, and the tickets that make the difference to ours. */
export const spreadSection: ReportSection = {
  key: "spread",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, tickets, messages } = input;
    const { heads, notes, rules, sheets } = messages.compliance;
    const sheet = dataSheet(input, {
      title: sheets.spread,
      notes: [notes.spread, notes.wording],
      table: {
        name: "Spread",
        columns: [
          { header: "SLA", kind: "text", width: 18 },
          { header: "Rule", kind: "text", width: 60, heading: heads.rule },
          { header: "Met", kind: "count", width: 10 },
          { header: "Of", kind: "count", width: 10, heading: heads.base },
          { header: "Share", kind: "percent", width: 12, heading: heads.share },
          { header: "Difference", kind: "percent", width: 12, heading: heads.difference },
          { header: "Counted differently", kind: "count", width: 14, heading: heads.differing },
        ],
        rows: review.slas.flatMap(({ sla, spread }) => spread.map(({ rule, met, base, share, differing }) =>
          [sla.id, rules[rule], met, base, figureCell(share), figureCell(share - spread[0].share), differing])),
      },
    });
    const columns = headed([
      { header: "SLA", kind: "text", width: 18 },
      { header: "Rule", kind: "text", width: 60, heading: heads.rule },
      { header: "Ticket", kind: "text", width: 14 },
      { header: "Opened", kind: "dateTime", width: 17 },
      { header: "Deadline", kind: "dateTime", width: 17 },
      { header: "Stopped", kind: "dateTime", width: 17 },
      { header: "Row", kind: "count", width: 9, heading: heads.row },
    ], messages);
    const rows = review.slas.flatMap(({ sla, spread, commitments: { deadline, stopped } }) => spread.flatMap(({ rule, rows: differing }) => differing.map((row) => [
      sla.id, rules[rule], textAt(tickets.id, row), dateCell(tickets.opened[row], input), dateCell(deadline[row], input), dateCell(stopped[row], input), tickets.sourceRow[row],
    ])));
    return { ...sheet, blocks: [...sheet.blocks, { kind: "lines", lines: [{ text: heads.differing, look: "heading" }] }, { kind: "table", name: "SpreadTickets", columns, rows }] };
  },
};
