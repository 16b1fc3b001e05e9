import type { StarterInput, TemplateRow, TemplateRows } from "./starterDefinitions";
import { csfRow, kpiRow, measurable, prioritySlas, slaTerms } from "./templateParts";
import type { Measurable, PriorityTargets } from "./templateParts";

/** Targets in service hours, as help desks commonly begin with. */
const RESOLUTION_TARGETS: PriorityTargets = { four: ["4 h", "8 h", "24 h", "40 h"], five: ["4 h", "8 h", "16 h", "24 h", "40 h"], all: "8 h" };
const RESPONSE_TARGETS: PriorityTargets = { four: ["15 min", "1 h", "4 h", "8 h"], five: ["15 min", "30 min", "1 h", "4 h", "8 h"], all: "1 h" };

/** The help-desk template: quick help, lasting solutions and demand, measured with what the export holds. */
export function helpDesk(input: StarterInput): TemplateRows {
  const measures = measurable(input);
  const { csfs } = input.words;
  return {
    CSFs: [csfRow("QUICK-HELP", csfs.quickHelp), csfRow("LASTING-SOLUTIONS", csfs.lastingSolutions), csfRow("DEMAND", csfs.demand)],
    KPIs: kpiRows(input, measures), SLAs: slaRows(input, measures),
  };
}

function kpiRows({ words: { kpis } }: StarterInput, measures: Measurable): TemplateRow[] {
  const compliance = { Better: "higher", Target: "95%", Amber: "90%" };
  return [
    ...(measures.response ? [kpiRow("RESPONSE-COMPLIANCE", "QUICK-HELP", "compliance", kpis.responseCompliance, compliance)] : []),
    ...(measures.resolution ? [kpiRow("RESOLUTION-COMPLIANCE", "QUICK-HELP", "compliance", kpis.resolutionCompliance, compliance)] : []),
    ...(measures.due ? [kpiRow("DUE-COMPLIANCE", "QUICK-HELP", "compliance", kpis.dueCompliance, compliance)] : []),
    kpiRow("RESOLUTION-MEDIAN", "QUICK-HELP", "resolution time median", kpis.resolutionMedian, { Better: "lower" }),
    kpiRow("RESOLUTION-P90", "QUICK-HELP", "resolution time P90", kpis.resolutionP90, { Better: "lower" }),
    kpiRow("REOPEN-RATE", "LASTING-SOLUTIONS", "reopen rate", kpis.reopenRate, { Better: "lower", Target: "5%", Amber: "8%" }),
    kpiRow("VOLUME", "DEMAND", "volume", kpis.volume, { Better: "lower" }),
    kpiRow("BACKLOG", "DEMAND", "backlog", kpis.backlog, { Better: "lower" }),
  ];
}

function slaRows(input: StarterInput, measures: Measurable): TemplateRow[] {
  const terms = slaTerms(input, "Business hours");
  return [
    ...(measures.response ? prioritySlas(input, "response", "RESPONSE-COMPLIANCE", RESPONSE_TARGETS, terms) : []),
    ...(measures.resolution ? prioritySlas(input, "resolution", "RESOLUTION-COMPLIANCE", RESOLUTION_TARGETS, terms) : []),
    ...(measures.due ? [{ SLA: "DUE", Name: input.words.due, KPI: "DUE-COMPLIANCE", Clock: "resolution", Target: "due", ...terms, Holds: "run" }] : []),
  ];
}
