import { statusWord } from "../../../messages";
import { isSameWord, partInForce } from "../../../service-level/agreement";
import { allowedMisses } from "../../../service-level/statistics";
import { dataSheet } from "./dataSheet";
import { dayText, missLink } from "./figures";
import { figureCell, periodCell, type ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

/** Each SLA in the reviewed period: counts first, then the share. */
export const complianceSection: ReportSection = {
  key: "compliance",
  part: "figures",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review, messages } = input;
    return dataSheet(input, {
      title: messages.review.sheets.compliance,
      notes: [messages.formats.sentences([messages.review.rules.decided, ...countedFrom(input)]), messages.review.rules.undecided],
      table: {
        name: "Compliance",
        columns: [
          ["SLA", 17], ["Name", 28], ["Period", 11], ["Goal", 10, "percent"], ["Met", 10, "count"], ["Missed", 11, "count"], ["Decided", 12, "count"], ["Attainment", 14, "percent"],
          ["Status", 13, "status"], ["Allowed misses", 11, "count"], ["Undecided", 13, "count"], ["Tickets", 16, "link"],
        ],
        wraps: true,
        rows: review.slas.map(({ sla, result }) => [
          sla.id,
          sla.name,
          periodCell(result.period, input),
          result.goal,
          result.met,
          result.missed,
          result.decided,
          figureCell(result.attainment),
          statusWord(result.status, input.messages),
          allowedMisses(result.decided, result.goal),
          result.undecided,
          missLink(sla.id, input),
        ]),
      },
    });
  },
};

/** From when SLAs count that came into force within the period: "Counts from 1 October 2025.", with their ids where others count for all of it or from another day. */
function countedFrom(input: ReportInput): string[] {
  const { agreement, review: { period, slas } } = input;
  const byDay = new Map<string, string[]>();
  for (const { sla: { id } } of slas) {
    const starts = agreement.slas.filter((row) => isSameWord(row.id, id)).map(({ validFrom = Number.NEGATIVE_INFINITY }) => validFrom);
    const inForce = partInForce({ validFrom: Math.min(...starts), validTo: undefined }, period);
    if (inForce === undefined || inForce.from === period.from) continue;
    const day = dayText(inForce.from, input);
    byDay.set(day, [...(byDay.get(day) ?? []), id]);
  }
  const { formats, insight: { promise: { countsFrom } } } = input.messages;
  return [...byDay].map(([day, ids]) => (ids.length === slas.length ? countsFrom(day) : formats.labelled(formats.joined(ids), countsFrom(day))));
}
