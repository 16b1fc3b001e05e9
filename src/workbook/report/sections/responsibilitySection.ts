import type { ReportRow } from "..";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { type ReportSection, STRATEGIC_TYPES } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** Who does what, who answers for it, and who is asked and told. */
export const responsibilitySection: ReportSection = {
  key: "responsibilities",
  part: "meeting",
  types: [...STRATEGIC_TYPES, "implementation"],
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    const rows = rowsOf(input);
    if (rows.length === 0) return undefined;
    return tableSheet(pack.sheets.responsibilities, [pack.responsibilities.about], input, [
      filterTable("WhoDoesWhat", [["Activity", 36], ["Responsible", 26], ["Accountable", 26], ["Consulted", 26], ["Informed", 26], ["Procedure", 24]], rows, input),
    ]);
  },
};

function rowsOf({ records, messages: { formats } }: ReportInput): ReportRow[] {
  return records.responsibilities.map(({ activity, responsible, accountable, consulted, informed, procedure }) => [activity, ...[responsible, accountable, consulted, informed].map(formats.joined), procedure]);
}
