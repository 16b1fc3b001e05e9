import { tradeOffLine } from "../../../messages";
import { HOUR_MS } from "../../../service-level/time";
import type { ReportRow } from "..";
import { filterTable } from "./plainTable";
import { figureCell, inMoney, type ReportInput } from "./reportInput";
import { type ReportSection, STRATEGIC_TYPES } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** Price against benefit: what each level would cost beside today's, and whether the service as it was would have kept it. */
export const tradeOffSection: ReportSection = {
  key: "tradeOffs",
  part: "meeting",
  types: STRATEGIC_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    const plan = [["Service", 26], ["In words", 30], ["Level", 13], ["Extra per month", 15, "money"], ["Includes", 24], ["Outages", 13, "count"], ["Too long", 13, "count"], ["Measured", 13, "availability"], ["Hours spared", 13, "hours"], ["User hours spared", 15, "hours"]] as const;
    return tableSheet(pack.sheets.tradeOffs, [inMoney(pack.tradeOff.about, input)], input, [
      filterTable("TradeOffs", plan, rowsOf(input), input, { none: pack.tradeOff.none, keys: ["Service", "Level"] }),
    ]);
  },
};

function rowsOf({ review, records, messages }: ReportInput): ReportRow[] {
  const recorded = records.outages.length > 0;
  return review.tradeOffs.map((tradeOff): ReportRow => {
    const { offer: { service, level, includes }, extraPerMonth, outages, late, availability, sparedMs, sparedUserMs } = tradeOff;
    const known = (value: number) => (recorded ? figureCell(value) : "");
    return [
      service, tradeOffLine(tradeOff, messages), level, figureCell(extraPerMonth), includes, known(outages.length), known(late.length), known(availability), known(sparedMs / HOUR_MS), known(sparedUserMs / HOUR_MS),
    ];
  });
}
