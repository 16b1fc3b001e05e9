import type { ReportRow } from "../reportSheet";
import { figureCell, type ReportInput } from "./reportInput";
import { filterTable, orSay, titleLines } from "./plainTable";
import { type ReportSection, STRATEGIC_TYPES } from "./ReportSection";

/** What the client's business needs, and the gap to what is delivered. */
export const needSection: ReportSection = {
  key: "needs",
  types: STRATEGIC_TYPES,
  edition: "detailed",
  build(input) {
    const { agreement, messages: { pack } } = input;
    const money = (text: string) => (agreement.currency === "" ? text : `${text} (${agreement.currency})`);
    return {
      title: pack.sheets.needs,
      page: "landscape",
      blocks: [
        titleLines(pack.sheets.needs, [[pack.needs.about, money("")].join("").trim()], input),
        filterTable("GapAnalysis", [["Need", 36], ["Business reason", 36], ["Service", 20], ["Current level", 22], ["Gap", 30], ["Cost to close", 14, "money"], ["Willing to pay", 14, "money"], ["Status", 13], ["Owner", 16]], orSay(rowsOf(input), pack.needs.none, 9), input),
      ],
    };
  },
};

function rowsOf({ records }: ReportInput): ReportRow[] {
  return records.needs.map(({ what, businessReason, service, currentLevel, gap, costToClose, willingToPay, status, owner }) => [what, businessReason, service, currentLevel, gap, figureCell(costToClose), figureCell(willingToPay), status, owner]);
}
