import type { Watermelon } from "../../../service-level/review";
import { textAt } from "../../../service-level/ticket";
import type { ColumnPlan } from "./columns";
import { dataSheet } from "./dataSheet";
import { figureText } from "./figures";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Service levels that were kept while what customers feel got worse: green outside, red inside. No sheet where there are none. */
export const watermelonSection: ReportSection = {
  key: "watermelons",
  part: "analyses",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { watermelons }, messages } = input;
    const { insight } = messages;
    if (watermelons.length === 0) return undefined;
    const columns: readonly ColumnPlan[] = [["SLA", 17], ["Name", 26], ["Attainment", 14, "percent"], ["Measure", 24], ["Before", 14], ["Now", 14], ["In words", 50]];
    const sheet = dataSheet(input, {
      title: insight.sheets.watermelons,
      lines: [{ text: insight.notes.watermelonCount(watermelons.length), look: "verdict" }],
      notes: [insight.notes.watermelons],
      table: {
        name: "Watermelons",
        columns,
        wraps: true,
        rows: watermelons.map((pair) => {
          const [before, now] = [figure(pair, pair.before, input), figure(pair, pair.now, input)];
          return [pair.sla, pair.name, pair.attainment, messages.measures.names[pair.measure], before, now, `${watermelonWords(pair, before, now, input)}${ticketWords(pair, input)}`];
        }),
      },
    });
    return { ...sheet, printedColumns: columns.length };
  },
};

function figure({ unit }: Watermelon, { value, n }: Watermelon["now"], input: ReportInput): string {
  const text = figureText(value, unit, input);
  return unit === "share" ? `${text} (n = ${input.messages.formats.number(n)})` : text;
}

/** So many tickets are named on the sheet; the pane opens all of them. */
const NAMED = 10;

function ticketWords({ rows }: Watermelon, { tickets, messages: { formats, insight, pack } }: ReportInput): string {
  if (rows.length === 0) return "";
  const more = rows.length - NAMED;
  return `\n${insight.ticketsAgainst(formats.list([...rows.slice(0, NAMED).map((row) => textAt(tickets.id, row)), ...(more > 0 ? [pack.restatement.more(more)] : [])]))}`;
}

function watermelonWords({ attainment, measure, isCertain }: Watermelon, before: string, now: string, { messages: { formats, insight, measures } }: ReportInput): string {
  return insight.watermelon[isCertain ? "certain" : "watch"](formats.percent(attainment), measures.names[measure], before, now);
}
