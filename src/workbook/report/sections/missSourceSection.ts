import { missSourceLine, noMissSource } from "../../../messages";
import { isOffTrack, type SlaReview } from "../../../service-level/review";
import type { ReportRow } from "..";
import { missLink } from "./figures";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** Where the misses of the SLAs that are not met or at risk come from, beyond chance. */
export const missSourceSection: ReportSection = {
  key: "missSources",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { compliance: { missSource, notes, sheets } } = input.messages;
    const offTrack = input.review.slas.filter(({ result: { status, missed } }) => missed > 0 && isOffTrack(status));
    const plan = [["SLA", 30], ["Field", 13], ["Value", 28], ["Finding", 38], ["Missed", 22, "count"], ["Decided", 15, "count"], ["Of misses", 15, "percent"], ["Of tickets", 15, "percent"], ["Tickets", 13, "link"]] as const;
    return tableSheet(sheets.missSources, [notes.missSources], input, [
      filterTable("MissSources", plan, offTrack.flatMap((sla) => rowsOf(sla, input)), input, { none: missSource.noneOffTrack, keys: ["SLA", "Field", "Value"] }),
    ]);
  },
};

function rowsOf(slaReview: SlaReview, input: ReportInput): ReportRow[] {
  const { sla, result, missSources } = slaReview;
  const { messages } = input;
  const link = missLink(sla.id, input);
  if (missSources.length === 0) return [[sla.name, "", "", noMissSource(slaReview, messages), result.missed, result.decided, "", "", link]];
  return missSources.map((source) => [
    sla.name, messages.pane.figures.filters[source.field], source.value, missSourceLine(source, slaReview, messages),
    source.missed.length, source.decided, source.missed.length / result.missed, source.decided / result.decided, link,
  ]);
}
