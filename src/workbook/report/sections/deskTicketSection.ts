import type { Sla } from "../../../service-level/agreement";
import type { Commitments } from "../../../service-level/clock";
import type { DeskDisagreement } from "../../../service-level/review";
import { textAt } from "../../../service-level/ticket";
import { dataSheet } from "./dataSheet";
import { dateCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { sourceRowCell, sourceRowColumn } from "./sourceRow";

/** The tickets on which the service desk and the clocks disagree, each with what tells why. */
export const deskTicketSection: ReportSection = {
  key: "deskTickets",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { tickets, messages: { desk: { heads, reasons, reasonsAbout, ticketsTitle }, review: { commitment } } } = input;
    const sides = deskSides(input);
    if (sides.length === 0) return undefined;
    return dataSheet(input, {
      title: ticketsTitle,
      notes: [reasonsAbout],
      table: {
        name: "DeskTickets",
        columns: [
          ["SLA", 18], ["Ticket", 14], ["Desk says", 11, "text", heads.deskSays], ["Clocks say", 11, "text", heads.clocksSay], ["Opened", 17, "dateTime"], ["Deadline", 17, "dateTime"],
          ["Due", 17, "dateTime", heads.due], ["Stopped", 17, "dateTime"], ["Reason", 44, "text", heads.reason], sourceRowColumn(tickets),
        ],
        wraps: true,
        rows: sides.flatMap(({ sla, side, isDeskMet, commitments: { deadline, stopped } }) => side.rows.map((row) => [
          sla.id, textAt(tickets.id, row), isDeskMet ? commitment.met : commitment.missed, isDeskMet ? commitment.missed : commitment.met,
          dateCell(tickets.opened[row], input), dateCell(deadline[row], input), dateCell(tickets.due[row], input), dateCell(stopped[row], input),
          side.reasons.filter(({ rows }) => rows.includes(row)).map(({ reason }) => reasons[reason]).join("\n"), sourceRowCell(tickets, row),
        ])),
      },
    });
  },
};

/** One kind of disagreement on one SLA. */
export interface DeskSide {
  readonly sla: Sla;
  readonly commitments: Commitments;
  readonly side: DeskDisagreement;
  readonly isDeskMet: boolean;
  readonly words: string;
  /** Where its tickets begin in the table DeskTickets. */
  readonly firstRow: number;
}

/** Every disagreement of the review, in the order in which its tickets are listed. */
export function deskSides({ review, messages: { desk: words } }: ReportInput): DeskSide[] {
  let firstRow = 0;
  return review.slas.flatMap(({ sla, desk, commitments }) => (desk === undefined ? [] : [
    { sla, commitments, side: desk.onlyDeskMet, isDeskMet: true, words: words.onlyDeskMet },
    { sla, commitments, side: desk.onlyClockMet, isDeskMet: false, words: words.onlyClockMet },
  ])).filter(({ side }) => side.count > 0).map((side) => {
    const placed = { ...side, firstRow };
    firstRow += side.side.rows.length;
    return placed;
  });
}
