import { isSameWord, normalWord } from "../../../service-level/agreement";
import { type Improvement, isPending } from "../../../service-level/records";
import { becauseOnce, isOffTrack } from "../../../service-level/review";
import { metNeeded } from "../../../service-level/statistics";
import type { ReportRow } from "..";
import { dayText, figureText, figureWithName, missLink, nothingOffTrack, statusMark } from "./figures";
import { effectText } from "./planSection";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** What is not met: how far from its target, and what brings it back. */
export const offTrackSection: ReportSection = {
  key: "offTrack",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return tableSheet(pack.sheets.offTrack, [pack.offTrack.about], input, [
      filterTable("OffTrack", [["Factor", 30], ["Status", 13, "mark"], ["Figure", 28], ["Gap", 38], ["Plan", 22], ["Owner", 15], ["By", 15], ["Tickets", 15, "link"]], rowsOf(input), input, { none: nothingOffTrack(input.review.csfs.map(({ status }) => status), input), keys: ["Factor", "Figure"] }),
    ]);
  },
};

function rowsOf(input: ReportInput): ReportRow[] {
  return input.review.csfs.filter(({ status }) => isOffTrack(status)).flatMap(({ csf, status, because }) => becauseOnce(because, "slas", input.review, input.agreement).map((id): ReportRow => {
    const plans = plansFor([id, csf.id], input);
    return [
      csf.statement || csf.id, statusMark(status, input), figureWithName(id, input), gapOf(id, input),
      planText(plans, csf.id, id, input), plans[0]?.owner ?? "", dayText(plans[0]?.due, input), missLink(id, input),
    ];
  }));
}

/** What is planned for a figure, and what has worked for others of its kind. */
function planText(plans: readonly Improvement[], csf: string, id: string, input: ReportInput): string {
  const { review, messages: { pack: { offTrack } } } = input;
  const worked = review.carryOvers.filter((one) => one.csf === csf && one.figure.id === id);
  return [
    plans.length === 0 ? offTrack.noPlan : plans.map(({ what }) => what).join("; "),
    ...worked.map(({ improvement, effect }) => offTrack.workedElsewhere(improvement.what, effectText(effect, input))),
  ].join("\n");
}

function plansFor(ids: readonly string[], { records, review }: ReportInput): Improvement[] {
  const wanted = new Set(ids.map(normalWord));
  return records.improvements.filter((improvement) => isPending(improvement, review.asOf) && improvement.serves.some((id) => wanted.has(normalWord(id))));
}

function gapOf(id: string, input: ReportInput): string {
  const { review, messages: { formats, pack: { offTrack } } } = input;
  const isOf = (row: { readonly id: string }) => isSameWord(row.id, id);
  const sla = review.slas.find((one) => isOf(one.sla));
  if (sla) return offTrack.moreMet(Math.max(0, metNeeded(sla.result.decided, sla.result.goal) - sla.result.met));
  const kpi = review.kpis.find((one) => isOf(one.kpi));
  if (!kpi || kpi.result.target === undefined || !Number.isFinite(kpi.result.value)) return "";
  const difference = kpi.result.value - kpi.result.target;
  return offTrack.apart(kpi.unit === "share" ? formats.points(difference) : figureText(Math.abs(difference), kpi.unit, input));
}
