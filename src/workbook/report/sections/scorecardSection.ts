import { kpiRemark } from "../../../messages";
import { isSameWord, normalWord } from "../../../service-level/agreement";
import { becauseOnce, type KpiReview, type SlaReview } from "../../../service-level/review";
import type { ReportRow } from "..";
import { factorMark, figureWithName, kpiFigure, kpiTarget, missLink, slaFigure, statusLegend, statusMark } from "./figures";
import { filterTable } from "./plainTable";
import type { ReportInput } from "./reportInput";
import { FORMAL_TYPES, type ReportSection } from "./ReportSection";
import { tableSheet } from "./tableSheet";

/** Each success factor with its KPIs and SLAs below it, each with status and reason. */
export const scorecardSection: ReportSection = {
  key: "scorecard",
  part: "meeting",
  types: FORMAL_TYPES,
  edition: "detailed",
  build(input) {
    const { pack } = input.messages;
    return tableSheet(pack.sheets.scorecard, [pack.scorecard.about, statusLegend(input)], input, [
      filterTable("Scorecard", [["Level", 14], ["Id", 16], ["Name", 32], ["Status", 13, "mark"], ["Figure", 20], ["Target", 10], ["Reason", 40], ["Owner", 13], ["Tickets", 15, "link"]], rowsOf(input), input, { keys: ["Level", "Id"] }),
    ]);
  },
};

function rowsOf(input: ReportInput): ReportRow[] {
  const { agreement, review, messages: { pack: { scorecard } } } = input;
  const slasOf = (kpi: string) => review.slas.filter(({ sla }) => isSameWord(sla.kpi, kpi)).map((sla) => slaRow(sla, input));
  const tree = review.csfs.flatMap((factor): ReportRow[] => {
    const { csf, status, because } = factor;
    const kpis = review.kpis.filter(({ kpi }) => isSameWord(kpi.csf, csf.id));
    // An SLA may hang under a KPI that is no longer in force.
    const ended = agreement.kpis.filter((kpi) => isSameWord(kpi.csf, csf.id) && !kpis.some((one) => isSameWord(one.kpi.id, kpi.id)));
    const reason = status === "Met" ? scorecard.allMet : because.length === 0 ? scorecard.noParts : scorecard.reason(reasonsOf(because, input));
    return [
      [scorecard.levels.csf, csf.id, csf.statement, factorMark(factor, input), "", "", [reason, csf.goal === "" ? "" : scorecard.goal(csf.goal)].filter((part) => part !== "").join(". "), csf.owner, ""],
      ...kpis.flatMap((kpi) => [kpiRow(kpi, input), ...slasOf(kpi.kpi.id)]),
      ...[...new Set(ended.map(({ id }) => id))].flatMap(slasOf),
    ];
  });
  const shown = new Set(tree.map((row) => `${String(row[0])} ${normalWord(String(row[1]))}`));
  const orphans = [
    ...review.kpis.map((kpi) => kpiRow(kpi, input, scorecard.orphan)),
    ...review.slas.map((sla) => slaRow(sla, input, scorecard.orphan)),
  ].filter((row) => !shown.has(`${String(row[0])} ${normalWord(String(row[1]))}`));
  return [...tree, ...orphans];
}

const MOST_REASONS = 3;

function reasonsOf(because: readonly string[], input: ReportInput): string {
  const ids = becauseOnce(because, "slas", input.review, input.agreement);
  const more = ids.length - MOST_REASONS;
  return [...ids.slice(0, MOST_REASONS).map((id) => figureWithName(id, input)), ...(more > 0 ? [input.messages.pack.restatement.more(more)] : [])].join("; ");
}

function kpiRow(kpi: KpiReview, input: ReportInput, meaning = kpi.kpi.businessMeaning): ReportRow {
  const reason = input.messages.formats.sentences([kpiRemark(kpi, input.messages), meaning]);
  const status = kpi.result.status === "No target" ? "" : statusMark(kpi.result.status, input);
  return [input.messages.pack.scorecard.levels.kpi, kpi.kpi.id, `   ${kpi.kpi.name}`, status, kpiFigure({ ...kpi, id: kpi.kpi.id }, input), kpiTarget(kpi, input), reason, "", ""];
}

function slaRow(sla: SlaReview, input: ReportInput, reason = ""): ReportRow {
  const { formats, pack } = input.messages;
  return [pack.scorecard.levels.sla, sla.sla.id, `      ${sla.sla.name}`, statusMark(sla.result.status, input), slaFigure(sla, input), formats.percent(sla.result.goal), reason, "", missLink(sla.sla.id, input)];
}
