import { statusWord } from "../../../messages";
import { normalWord, partInForce } from "../../../service-level/agreement";
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
      notes: [[messages.review.rules.decided, ...countedFrom(input)].join(" "), messages.review.rules.undecided],
      table: {
        name: "Compliance",
        columns: [
          { header: "SLA", kind: "text", width: 17 },
          { header: "Name", kind: "text", width: 28 },
          { header: "Period", kind: "text", width: 11 },
          { header: "Goal", kind: "percent", width: 10 },
          { header: "Met", kind: "count", width: 10 },
          { header: "Missed", kind: "count", width: 11 },
          { header: "Decided", kind: "count", width: 12 },
          { header: "Attainment", kind: "percent", width: 14 },
          { header: "Status", kind: "status", width: 13 },
          { header: "Allowed misses", kind: "count", width: 11 },
          { header: "Undecided", kind: "count", width: 13 },
          { header: "Tickets", kind: "link", width: 16 },
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
    const starts = agreement.slas.filter((row) => normalWord(row.id) === normalWord(id)).map(({ validFrom = Number.NEGATIVE_INFINITY }) => validFrom);
    const inForce = partInForce({ validFrom: Math.min(...starts), validTo: undefined }, period);
    if (inForce === undefined || inForce.from === period.from) continue;
    const day = dayText(inForce.from, input);
    byDay.set(day, [...(byDay.get(day) ?? []), id]);
  }
  const { countsFrom } = input.messages.insight.promise;
  return [...byDay].map(([day, ids]) => (ids.length === slas.length ? countsFrom(day) : `${ids.join(", ")}: ${countsFrom(day)}`));
}
