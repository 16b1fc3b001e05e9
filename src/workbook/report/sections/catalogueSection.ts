import { isSameWord } from "../../../service-level/agreement";
import { MINUTE_MS } from "../../../service-level/time";
import type { ReportRow } from "..";
import { filterTable } from "./plainTable";
import { figureCell, inMoney, type ReportInput } from "./reportInput";
import { type ReportSection, STRATEGIC_TYPES } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** What is delivered at which level and price, beside the levels that could be had instead. */
export const catalogueSection: ReportSection = {
  key: "catalogue",
  part: "meeting",
  types: STRATEGIC_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return tableSheet(pack.sheets.catalogue, [inMoney(pack.catalogue.about, input)], input, [
      filterTable("Catalogue", [["Service", 26], ["Description", 30], ["Level", 13], ["Chosen", 15], ["Recovery", 24], ["Price per month", 13, "money"], ["Availability", 13], ["Restore within", 13], ["Owner", 15], ["Hours", 15]], rowsOf(input), input, { none: pack.catalogue.none }),
    ]);
  },
};

function rowsOf({ agreement, messages: { formats, pack: { catalogue } } }: ReportInput): ReportRow[] {
  return agreement.services.flatMap((service): ReportRow[] => {
    const offers = agreement.levels.filter((offer) => isSameWord(offer.service, service.name));
    const calendar = service.calendar || (agreement.defaultCalendar ?? "");
    const described = [service.description, service.businessValue].filter((part) => part !== "").join(". ");
    const own: ReportRow[] = offers.some(({ level }) => isSameWord(level, service.level)) ? [] : [[service.name, described, service.level, catalogue.chosen, service.recoveryProtocol, figureCell(service.pricePerMonth), "", "", service.owner, calendar]];
    return [
      ...own,
      ...offers.map((offer): ReportRow => {
        const isChosen = isSameWord(offer.level, service.level);
        return [
          service.name, offer.includes || (isChosen ? described : ""), offer.level, isChosen ? catalogue.chosen : "", service.recoveryProtocol,
          figureCell(offer.pricePerMonth ?? (isChosen ? service.pricePerMonth : undefined)), offer.availability === undefined ? "" : formats.percent(offer.availability, { digits: 2 }),
          offer.restoreWithinMs === undefined ? "" : formats.duration(Math.round(offer.restoreWithinMs / MINUTE_MS) * MINUTE_MS), service.owner, calendar,
        ];
      }),
    ];
  });
}
