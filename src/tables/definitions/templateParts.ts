import { joinList } from "../listCell";
import { rankPriorities } from "./rankPriorities";
import type { StarterInput, TemplateRow } from "./starterDefinitions";
import type { StarterCsfWords, StarterKpiWords } from "./starterWords";

/** Targets from the most urgent priority to the least, for up to four priorities, for more, and for all tickets where priorities are no scale. */
export interface PriorityTargets {
  readonly four: readonly string[];
  readonly five: readonly string[];
  readonly all: string;
}

/** What an export can measure. */
export interface Measurable {
  readonly response: boolean;
  readonly resolution: boolean;
  readonly due: boolean;
}

/** More priorities than this are not a scale of urgency; one SLA then speaks of all tickets. */
const MOST_PRIORITIES = 8;

export function measurable({ recognition: { columns } }: StarterInput): Measurable {
  return {
    response: columns.has("first response"),
    resolution: columns.has("resolved") || columns.has("closed") || columns.has("changed at"),
    due: columns.has("due"),
  };
}

export function csfRow(CSF: string, { statement, goal }: StarterCsfWords): TemplateRow {
  return { CSF, Statement: statement, Goal: goal };
}

export function kpiRow(KPI: string, CSF: string, Measure: string, { name, meaning }: StarterKpiWords, figures: TemplateRow = {}): TemplateRow {
  return { KPI, Name: name, CSF, Measure, "Business meaning": meaning, ...figures };
}

/** One SLA of a clock for each priority of the export, or one for all tickets. */
export function prioritySlas(
  { priorities, words }: StarterInput, clock: "response" | "resolution", KPI: string, targets: PriorityTargets, common: TemplateRow,
): TemplateRow[] {
  const ranked = rankPriorities(priorities);
  if (ranked.length === 0 || ranked.length > MOST_PRIORITIES) return [{ SLA: clock.toUpperCase(), Name: words[clock], KPI, Clock: clock, Target: targets.all, ...common }];
  const levels = levelsOf(ranked);
  const nameOf = clock === "response" ? words.responseOf : words.resolutionOf;
  return ranked.map((Priority, index) => ({
    SLA: `P${levels[index]}-${clock.toUpperCase()}`, Name: nameOf(Priority), KPI, Clock: clock, Priority: joinList([Priority]), Target: targetAt(targets, index, ranked.length), ...common,
  }));
}

/** What every proposed SLA says until both sides have agreed. */
export function slaTerms({ words }: StarterInput, Calendar: string): TemplateRow {
  return { Calendar, Goal: 0.95, "At risk": 0.75, Holds: "stop", Reopened: "resumes", Kind: "SLA", Status: "draft", "Agreed by": words.proposal };
}

/** "3 - Moderate" is P3 even where no ticket is P2; priorities without numbers of their own count from 1. */
function levelsOf(ranked: readonly string[]): number[] {
  const own = ranked.map((label) => Number(/\d+/.exec(label)?.[0] ?? Number.NaN));
  return own.every((level, index) => level >= 1 && level < 100 && (index === 0 || level > own[index - 1])) ? own : ranked.map((_, index) => index + 1);
}

/** The scale's two ends are the targets' two ends, however many priorities there are. */
function targetAt(targets: PriorityTargets, index: number, count: number): string {
  const steps = count > 4 ? targets.five : targets.four;
  return steps[count === 1 ? 1 : Math.round((index * (steps.length - 1)) / (count - 1))];
}
