import type { StarterInput, TemplateRow, TemplateRows } from "./starterDefinitions";
import { csfRow, kpiRow, measurable, prioritySlas, slaTerms } from "./templateParts";
import type { PriorityTargets } from "./templateParts";

/** Targets round the clock, as network operations commonly begin with. */
const RESOLUTION_TARGETS: PriorityTargets = { four: ["4 h", "8 h", "24 h", "72 h"], five: ["4 h", "8 h", "16 h", "24 h", "72 h"], all: "8 h" };
const RESPONSE_TARGETS: PriorityTargets = { four: ["15 min", "30 min", "2 h", "8 h"], five: ["15 min", "30 min", "1 h", "2 h", "8 h"], all: "30 min" };

/**
 * The managed-network template: connections that hold, quick repair, changes that break nothing, a word that is kept. Its figures come from the tables
 * `Outages`, `Changes`, `Reviews` and `Actions` as well as from the tickets.
 */
export function managedNetwork(input: StarterInput): TemplateRows {
  const { words } = input;
  const { csfs } = words;
  return {
    ...(input.services.some((service) => service.trim() !== "") ? {} : { Services: [{ Service: words.services.network, Calendar: "24x7" }] }),
    CSFs: [csfRow("CONNECTED", csfs.connected), csfRow("QUICK-REPAIR", csfs.quickRepair), csfRow("SAFE-CHANGE", csfs.safeChange), csfRow("KEPT-WORD", csfs.keptWord)],
    KPIs: kpiRows(input),
    SLAs: slaRows(input),
    Promises: [{ Promise: "NETWORK", Words: words.promises.network, Outages: 4, Per: "year", "Restore within": "4 h", Calendar: "24x7" }],
  };
}

function kpiRows(input: StarterInput): TemplateRow[] {
  const { kpis } = input.words;
  const { response, resolution } = measurable(input);
  const compliance = { Better: "higher", Target: "95%", Amber: "90%" };
  return [
    kpiRow("AVAILABILITY", "CONNECTED", "availability", kpis.availability, { Variant: "all hours", Better: "higher", Target: "99.8%", Amber: "99.5%" }),
    kpiRow("OUTAGES", "CONNECTED", "outages", kpis.outages, { Variant: "all hours, longer than 5 min", Better: "lower", Target: 1, Amber: 2 }),
    kpiRow("LOST-USER-HOURS", "CONNECTED", "lost user-hours", kpis.lostUserHours, { Better: "lower" }),
    kpiRow("MTRS", "QUICK-REPAIR", "MTRS", kpis.mtrs, { Variant: "all hours", Better: "lower", Target: "4 h", Amber: "6 h" }),
    ...(response ? [kpiRow("RESPONSE-COMPLIANCE", "QUICK-REPAIR", "compliance", kpis.responseCompliance, compliance)] : []),
    ...(resolution ? [kpiRow("RESOLUTION-COMPLIANCE", "QUICK-REPAIR", "compliance", kpis.resolutionCompliance, compliance)] : []),
    kpiRow("OLD-TICKETS", "QUICK-REPAIR", "ageing share over", kpis.oldTickets, { Variant: "over 30 d", Better: "lower", Target: "10%", Amber: "20%" }),
    kpiRow("CHANGE-SUCCESS", "SAFE-CHANGE", "change success rate", kpis.changeSuccess, { Better: "higher", Target: "95%", Amber: "90%" }),
    kpiRow("REVIEWS-HELD", "KEPT-WORD", "review cadence kept", kpis.reviewsHeld, { Better: "higher", Target: "100%", Amber: "80%" }),
    kpiRow("ACTIONS-ON-TIME", "KEPT-WORD", "actions closed on time", kpis.actionsOnTime, { Better: "higher", Target: "90%", Amber: "75%" }),
  ];
}

function slaRows(input: StarterInput): TemplateRow[] {
  const { response, resolution } = measurable(input);
  const terms = slaTerms(input, "24x7");
  return [
    ...(response ? prioritySlas(input, "response", "RESPONSE-COMPLIANCE", RESPONSE_TARGETS, terms) : []),
    ...(resolution ? prioritySlas(input, "resolution", "RESOLUTION-COMPLIANCE", RESOLUTION_TARGETS, terms) : []),
  ];
}
