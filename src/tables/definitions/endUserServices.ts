import type { StarterInput, TemplateRow, TemplateRows } from "./starterDefinitions";
import { csfRow, kpiRow, measurable, prioritySlas, slaTerms } from "./templateParts";
import type { PriorityTargets } from "./templateParts";

/** Targets in service hours for the workplace of a person. */
const RESOLUTION_TARGETS: PriorityTargets = { four: ["4 h", "8 h", "16 h", "40 h"], five: ["4 h", "8 h", "16 h", "24 h", "40 h"], all: "16 h" };
const RESPONSE_TARGETS: PriorityTargets = { four: ["15 min", "1 h", "2 h", "8 h"], five: ["15 min", "30 min", "1 h", "2 h", "8 h"], all: "1 h" };

/**
 * The end-user template: people who can work, who like the service, and a service worth its price. Its figures come from the table `Feedback` and from
 * users and costs in `Agreement` or `Figures` as well as from the tickets.
 */
export function endUserServices(input: StarterInput): TemplateRows {
  const { words } = input;
  const { csfs } = words;
  return {
    ...(input.services.some((service) => service.trim() !== "") ? {} : { Services: [{ Service: words.services.workplace, Calendar: "Business hours" }] }),
    CSFs: [csfRow("ABLE-TO-WORK", csfs.ableToWork), csfRow("CONTENT", csfs.content), csfRow("WORTH-IT", csfs.worthIt)],
    KPIs: kpiRows(input),
    SLAs: slaRows(input),
    Promises: [{ Promise: "WORKPLACE", Words: words.promises.workplace, Outages: 1, Per: "quarter", "Restore within": "2 h", Calendar: "Business hours" }],
  };
}

function kpiRows(input: StarterInput): TemplateRow[] {
  const { kpis } = input.words;
  const { response, resolution } = measurable(input);
  const compliance = { Better: "higher", Target: "95%", Amber: "90%" };
  return [
    ...(response ? [kpiRow("RESPONSE-COMPLIANCE", "ABLE-TO-WORK", "compliance", kpis.responseCompliance, compliance)] : []),
    ...(resolution ? [kpiRow("RESOLUTION-COMPLIANCE", "ABLE-TO-WORK", "compliance", kpis.resolutionCompliance, compliance)] : []),
    kpiRow("FIRST-TOUCH", "ABLE-TO-WORK", "first touch resolution", kpis.firstTouch, { Variant: "closed within 1 h, 7 d", Better: "higher" }),
    kpiRow("ESCALATIONS", "ABLE-TO-WORK", "escalation rate", kpis.escalations, { Better: "lower" }),
    kpiRow("RESOLVED-IN-A-DAY", "ABLE-TO-WORK", "share resolved by time", kpis.resolvedInADay, { Variant: "within 8 h", Better: "higher" }),
    kpiRow("SATISFACTION", "CONTENT", "CSAT", kpis.satisfaction, { Better: "higher", Target: "85%", Amber: "75%" }),
    kpiRow("ANSWERS", "CONTENT", "CSAT response rate", kpis.answers, { Better: "higher" }),
    kpiRow("REOPEN-RATE", "CONTENT", "reopen rate", kpis.reopenRate, { Better: "lower", Target: "5%", Amber: "8%" }),
    kpiRow("COST-PER-TICKET", "WORTH-IT", "cost per ticket", kpis.costPerTicket, { Better: "lower" }),
    kpiRow("TICKETS-PER-USER", "WORTH-IT", "volume per user", kpis.ticketsPerUser, { Better: "lower" }),
  ];
}

function slaRows(input: StarterInput): TemplateRow[] {
  const { response, resolution } = measurable(input);
  const terms = slaTerms(input, "Business hours");
  return [
    ...(response ? prioritySlas(input, "response", "RESPONSE-COMPLIANCE", RESPONSE_TARGETS, terms) : []),
    ...(resolution ? prioritySlas(input, "resolution", "RESOLUTION-COMPLIANCE", RESOLUTION_TARGETS, terms) : []),
  ];
}
