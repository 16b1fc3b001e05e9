import { REVIEW_TYPES } from "../../service-level/records";
import type { ReviewType } from "../../service-level/review";

export const VIEWS = ["data", "definitions", "review", "results"] as const;
export type View = (typeof VIEWS)[number];

export const STEPS = ["type", "period", "checks", "preview", "write"] as const;
export type Step = (typeof STEPS)[number];

export const EDITIONS = ["both", "executive", "detailed"] as const;
export type EditionChoice = (typeof EDITIONS)[number];

/** Which review. */
export interface ChosenReview {
  readonly type: ReviewType;
  /** Name of the period; "" = the proposed one. */
  readonly period: string;
  /** What an implementation review is about: a decision, or the start of the agreement; "" = the proposed one. */
  readonly change: string;
}

/** Where the pane was, so that a closed one resumes there. Kept in the workbook; small. */
export interface PaneMemory extends ChosenReview {
  readonly view: View;
  readonly step: Step;
  /** What is written of the review. */
  readonly edition: EditionChoice;
  readonly hasSkippedFirstRun: boolean;
  /** The review that was prepared last. */
  readonly lastReview: ChosenReview | undefined;
}

export const FIRST_MEMORY: PaneMemory = { view: "data", step: "type", type: "monthly", edition: "both", period: "", change: "", hasSkippedFirstRun: false, lastReview: undefined };

/** What was kept, as far as this version understands it. */
export function recall(kept: unknown): PaneMemory {
  const { view, step, type, edition, period, change, hasSkippedFirstRun, lastReview } = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Record<keyof PaneMemory, unknown>>;
  const last = (typeof lastReview === "object" && lastReview !== null ? lastReview : {}) as Partial<Record<keyof ChosenReview, unknown>>;
  const lastType = oneOf(REVIEW_TYPES, last.type);
  return {
    view: oneOf(VIEWS, view) ?? FIRST_MEMORY.view,
    step: oneOf(STEPS, step) ?? FIRST_MEMORY.step,
    type: oneOf(REVIEW_TYPES, type) ?? FIRST_MEMORY.type,
    edition: oneOf(EDITIONS, edition) ?? FIRST_MEMORY.edition,
    period: textOf(period),
    change: textOf(change),
    hasSkippedFirstRun: hasSkippedFirstRun === true,
    lastReview: lastType !== undefined && typeof last.period === "string" ? { type: lastType, period: last.period, change: textOf(last.change) } : undefined,
  };
}

function textOf(found: unknown): string {
  return typeof found === "string" ? found : "";
}

function oneOf<T extends string>(allowed: readonly T[], found: unknown): T | undefined {
  return allowed.find((candidate) => candidate === found);
}
