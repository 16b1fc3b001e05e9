import type { ReportRow } from "..";
import { figureCell, inMoney, type ReportInput } from "./reportInput";
import { filterTable } from "./plainTable";
import { type ReportSection, STRATEGIC_TYPES } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** What the client's business needs, and the gap to what is delivered. */
export const needSection: ReportSection = {
  key: "needs",
  part: "meeting",
  types: STRATEGIC_TYPES,
  edition: "detailed",
  build(input) {
    const { messages: { pack } } = input;
    return tableSheet(pack.sheets.needs, [inMoney(pack.needs.about, input)], input, [
      filterTable("GapAnalysis", [["Need", 26], ["Business reason", 30], ["Service", 13], ["Current level", 15], ["Gap", 24], ["Cost to close", 13, "money"], ["Willing to pay", 13, "money"], ["Status", 13], ["Owner", 15]], rowsOf(input), input, { none: pack.needs.none }),
    ]);
  },
};

function rowsOf({ records, messages: { pack } }: ReportInput): ReportRow[] {
  return records.needs.map(({ what, businessReason, service, currentLevel, gap, costToClose, willingToPay, status, owner }) => [what, businessReason, service, currentLevel, gap, figureCell(costToClose), figureCell(willingToPay), pack.needStatus[status], owner]);
}
