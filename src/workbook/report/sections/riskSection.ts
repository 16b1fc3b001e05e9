import type { Level, Risk } from "../../../service-level/records";
import type { ReportRow } from "../reportSheet";
import { dayText, isSettled } from "./figures";
import { filterTable, orSay, titleLines } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";

const WEIGHTS: Readonly<Record<Level, number>> = { "": 0, low: 1, medium: 2, high: 3 };

/** What could keep the provider from its promises. */
export const riskSection: ReportSection = {
  key: "risks",
  types: FORMAL_TYPES.filter((type) => type !== "implementation"),
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return {
      title: pack.sheets.risks,
      page: "landscape",
      blocks: [
        titleLines(pack.sheets.risks, [pack.risks.about], input),
        filterTable("OpenRisks", [["Risk", 34], ["Likelihood", 12], ["Impact", 11], ["Response", 34], ["Owner", 14], ["Review on", 17], ["Threatens", 16]], orSay(rowsOf(input), pack.risks.none, 7), input),
      ],
    };
  },
};

function rowsOf(input: ReportInput): ReportRow[] {
  const { records, messages: { pack } } = input;
  const weight = ({ likelihood, impact }: Risk) => WEIGHTS[likelihood] * WEIGHTS[impact];
  const word = (level: Level) => (level === "" ? "" : pack.levels[level]);
  return records.risks.filter(({ status }) => !isSettled(status)).sort((a, b) => weight(b) - weight(a))
    .map(({ what, likelihood, impact, response, owner, reviewOn, promise, serves }) => [what, word(likelihood), word(impact), response, owner, dayText(reviewOn, input), [promise, ...serves].filter((id) => id !== "").join(", ")]);
}
