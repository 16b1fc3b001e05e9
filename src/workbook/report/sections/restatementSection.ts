import type { Restatement } from "../../../service-level/review";
import type { ReportRow } from "..";
import { figureText } from "./figures";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

const TICKETS_NAMED = 20;

/** Figures of earlier reviews that today's data would tell otherwise, and the tickets that moved them. The reviewed figure stays. */
export const restatementSection: ReportSection = {
  key: "restatement",
  part: "figures",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { review: { history }, messages: { pack } } = input;
    return tableSheet(pack.sheets.restatement, [pack.restatement.about], input, [
      filterTable("Restated", [["Figure", 30], ["Period", 13], ["Kind", 20], ["Then", 20], ["Now", 20], ["Definition", 22], ["Moved", 40]], history.restatements.map((one) => rowOf(one, input)), input, { none: pack.restatement.none }),
    ]);
  },
};

function rowOf({ review, period, figure, now, isSameDefinition, wasOver, moved }: Restatement, input: ReportInput): ReportRow {
  const { formats, pack: { restatement }, review: { types } } = input.messages;
  const said = ({ met, decided, value }: { readonly met: number; readonly decided: number; readonly value: number }) =>
    figure.kind === "SLA" && decided > 0 ? `${formats.number(met)}/${formats.number(decided)} = ${formats.percent(value, { digits: 2 })}` : figureText(value, figure.unit, input);
  const named = moved.slice(0, TICKETS_NAMED).map(({ ticket, then, now: after }) => restatement.moved(ticket, restatement.outcomes[then], restatement.outcomes[after]));
  const type = review.split(" ")[0] as keyof typeof types;
  return [
    figure.name, formats.period(period), types[type] ?? review, said(figure), said(now),
    [isSameDefinition ? restatement.sameDefinition : restatement.otherDefinition, ...(wasOver ? [] : [restatement.notOver])].join("; "),
    formats.joined([...named, ...(moved.length > TICKETS_NAMED ? [restatement.more(moved.length - TICKETS_NAMED)] : [])]),
  ];
}
