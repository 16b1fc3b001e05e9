import { definitionTimeline } from "../../../service-level/review";
import { dayText } from "./figures";
import { filterTable } from "./plainTable";
import { type ReportSection, STRATEGIC_TYPES } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** How success factors, KPIs and SLAs changed over time. */
export const timelineSection: ReportSection = {
  key: "timeline",
  part: "basis",
  types: STRATEGIC_TYPES,
  edition: "detailed",
  build(input) {
    const { agreement, messages: { formats, pack } } = input;
    return tableSheet(pack.sheets.timeline, [pack.timeline.about], input, [
      filterTable("Timeline", [["Kind", 8], ["Id", 18], ["Name", 34], ["Version", 9, "count"], ["From", 18], ["To", 18], ["Changed", 34]], definitionTimeline(agreement).map(({ kind, id, text, version, from, to, changed }) => [
        kind, id, text, version, dayText(from, input) || pack.timeline.always,
        // The last day in force, as people say it.
        dayText(to === undefined ? undefined : to - 1, input) || pack.timeline.open, changed.length === 0 ? (version === 1 ? pack.timeline.first : "") : formats.list(changed.flatMap((field) => pack.fields[field] ?? [])),
      ]), input),
    ]);
  },
};
