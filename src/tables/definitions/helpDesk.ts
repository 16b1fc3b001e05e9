import { joinList } from "./listCell";
import { rankPriorities } from "./rankPriorities";
import type { StarterInput, TemplateRow, TemplateRows } from "./starterDefinitions";

/** Targets in service hours from the most urgent priority to the least, as help desks commonly begin with; up to four and five priorities. */
const RESOLUTION_TARGETS = { four: ["4 h", "8 h", "24 h", "40 h"], five: ["4 h", "8 h", "16 h", "24 h", "40 h"], all: "8 h" };
const RESPONSE_TARGETS = { four: ["15 min", "1 h", "4 h", "8 h"], five: ["15 min", "30 min", "1 h", "4 h", "8 h"], all: "1 h" };

/** More priorities than this are not a scale of urgency; one SLA then speaks of all tickets. */
const MOST_PRIORITIES = 8;

/** The help-desk template: quick help, lasting solutions and demand, measured with what the export holds. */
export function helpDesk(input: StarterInput): TemplateRows {
  const { columns } = input.recognition;
  const measures = {
    response: columns.has("first response"),
    resolution: columns.has("resolved") || columns.has("closed") || columns.has("changed at"),
    due: columns.has("due"),
  };
  return { CSFs: csfRows(input), KPIs: kpiRows(input, measures), SLAs: slaRows(input, measures) };
}

interface Measures {
  readonly response: boolean;
  readonly resolution: boolean;
  readonly due: boolean;
}

function csfRows({ words: { csfs } }: StarterInput): TemplateRow[] {
  const row = (CSF: string, { statement, goal }: { statement: string; goal: string }) => ({ CSF, Statement: statement, Goal: goal });
  return [row("QUICK-HELP", csfs.quickHelp), row("LASTING-SOLUTIONS", csfs.lastingSolutions), row("DEMAND", csfs.demand)];
}

function kpiRows({ words: { kpis } }: StarterInput, measures: Measures): TemplateRow[] {
  const row = (KPI: string, CSF: string, Measure: string, words: { name: string; meaning: string }, figures: TemplateRow = {}) =>
    ({ KPI, Name: words.name, CSF, Measure, "Business meaning": words.meaning, ...figures });
  const compliance = { Better: "higher", Target: "95%", Amber: "90%" };
  return [
    ...(measures.response ? [row("RESPONSE-COMPLIANCE", "QUICK-HELP", "compliance", kpis.responseCompliance, compliance)] : []),
    ...(measures.resolution ? [row("RESOLUTION-COMPLIANCE", "QUICK-HELP", "compliance", kpis.resolutionCompliance, compliance)] : []),
    ...(measures.due ? [row("DUE-COMPLIANCE", "QUICK-HELP", "compliance", kpis.dueCompliance, compliance)] : []),
    row("RESOLUTION-MEDIAN", "QUICK-HELP", "resolution time median", kpis.resolutionMedian, { Better: "lower" }),
    row("RESOLUTION-P90", "QUICK-HELP", "resolution time P90", kpis.resolutionP90, { Better: "lower" }),
    row("REOPEN-RATE", "LASTING-SOLUTIONS", "reopen rate", kpis.reopenRate, { Better: "lower", Target: "5%", Amber: "8%" }),
    row("VOLUME", "DEMAND", "volume", kpis.volume, { Better: "lower" }),
    row("BACKLOG", "DEMAND", "backlog", kpis.backlog, { Better: "lower" }),
  ];
}

function slaRows({ priorities, words }: StarterInput, measures: Measures): TemplateRow[] {
  const ranked = rankPriorities(priorities);
  const isScale = ranked.length > 0 && ranked.length <= MOST_PRIORITIES;
  const levels = levelsOf(ranked);
  const common = { Calendar: "Business hours", Goal: 0.95, "At risk": 0.75, Holds: "stop", Reopened: "resumes", Kind: "SLA", "Agreed by": words.proposal };
  const rows = (clock: "response" | "resolution", KPI: string, targets: typeof RESPONSE_TARGETS, nameOf: (priority: string) => string, name: string): TemplateRow[] =>
    isScale
      ? ranked.map((Priority, index) => ({
          SLA: `P${levels[index]}-${clock.toUpperCase()}`, Name: nameOf(Priority), KPI, Clock: clock, Priority: joinList([Priority]), Target: targetAt(targets, index, ranked.length), ...common,
        }))
      : [{ SLA: clock.toUpperCase(), Name: name, KPI, Clock: clock, Target: targets.all, ...common }];
  return [
    ...(measures.response ? rows("response", "RESPONSE-COMPLIANCE", RESPONSE_TARGETS, words.responseOf, words.response) : []),
    ...(measures.resolution ? rows("resolution", "RESOLUTION-COMPLIANCE", RESOLUTION_TARGETS, words.resolutionOf, words.resolution) : []),
    ...(measures.due ? [{ SLA: "DUE", Name: words.due, KPI: "DUE-COMPLIANCE", Clock: "resolution", Target: "due", ...common, Holds: "run" }] : []),
  ];
}

/** "3 - Moderate" is P3 even where no ticket is P2; priorities without numbers of their own count from 1. */
function levelsOf(ranked: readonly string[]): number[] {
  const own = ranked.map((label) => Number(/\d+/.exec(label)?.[0] ?? Number.NaN));
  return own.every((level, index) => level >= 1 && level < 100 && (index === 0 || level > own[index - 1])) ? own : ranked.map((_, index) => index + 1);
}

/** The scale's two ends are the targets' two ends, however many priorities there are. */
function targetAt(targets: typeof RESPONSE_TARGETS, index: number, count: number): string {
  const steps = count > 4 ? targets.five : targets.four;
  return steps[count === 1 ? 1 : Math.round((index * (steps.length - 1)) / (count - 1))];
}
