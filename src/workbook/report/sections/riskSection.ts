import { isSettled, type Risk } from "../../../service-level/records";
import type { ReportRow } from "..";
import { dayText } from "./figures";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

const WEIGHTS: Readonly<Record<Risk["impact"], number>> = { "": 0, low: 1, medium: 2, high: 3 };

/** What could keep the provider from its promises. */
export const riskSection: ReportSection = {
  key: "risks",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return tableSheet(pack.sheets.risks, [pack.risks.about], input, [
      filterTable("OpenRisks", [["Risk", 30], ["Likelihood", 13], ["Impact", 28], ["Response", 38], ["Threatens", 22], ["Owner", 15], ["Review on", 15]], rowsOf(input), input, { none: pack.risks.none }),
    ]);
  },
};

function rowsOf(input: ReportInput): ReportRow[] {
  const { records, messages: { formats, pack } } = input;
  const weight = ({ likelihood, impact }: Risk) => WEIGHTS[likelihood] * WEIGHTS[impact];
  const word = (level: Risk["impact"]) => (level === "" ? "" : pack.levels[level]);
  return records.risks.filter((risk) => !isSettled(risk)).sort((a, b) => weight(b) - weight(a))
    .map(({ what, likelihood, impact, response, owner, reviewOn, promise, serves }) => [what, word(likelihood), word(impact), response, formats.joined([promise, ...serves]), owner, dayText(reviewOn, input)]);
}
