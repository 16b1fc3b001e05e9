import type { ReviewType } from "../../service-level/review";

export const VIEWS = ["data", "definitions", "review", "results"] as const;
export type View = (typeof VIEWS)[number];

export const STEPS = ["type", "period", "checks", "preview", "write"] as const;
export type Step = (typeof STEPS)[number];

export const EDITIONS = ["both", "executive", "detailed"] as const;
export type EditionChoice = (typeof EDITIONS)[number];

/** Where the pane was, so that a closed one resumes there. Kept in the workbook; small. */
export interface PaneMemory {
  readonly view: View;
  readonly step: Step;
  readonly type: ReviewType;
  /** What is written of it. */
  readonly edition: EditionChoice;
  /** Name of the chosen period; "" = the proposed one. */
  readonly period: string;
  readonly hasSkippedFirstRun: boolean;
  /** The review that was prepared last. */
  readonly lastReview: { readonly type: ReviewType; readonly period: string } | undefined;
}

export const FIRST_MEMORY: PaneMemory = { view: "data", step: "type", type: "monthly", edition: "both", period: "", hasSkippedFirstRun: false, lastReview: undefined };

const TYPES: readonly ReviewType[] = ["sync", "monthly", "quarterly", "half-year", "annual", "implementation"];

/** What was kept, as far as this version understands it. */
export function recall(kept: unknown): PaneMemory {
  const { view, step, type, edition, period, hasSkippedFirstRun, lastReview } = (typeof kept === "object" && kept !== null ? kept : {}) as Partial<Record<keyof PaneMemory, unknown>>;
  const last = (typeof lastReview === "object" && lastReview !== null ? lastReview : {}) as { readonly type?: unknown; readonly period?: unknown };
  const lastType = oneOf(TYPES, last.type);
  return {
    view: oneOf(VIEWS, view) ?? FIRST_MEMORY.view,
    step: oneOf(STEPS, step) ?? FIRST_MEMORY.step,
    type: oneOf(TYPES, type) ?? FIRST_MEMORY.type,
    edition: oneOf(EDITIONS, edition) ?? FIRST_MEMORY.edition,
    period: typeof period === "string" ? period : "",
    hasSkippedFirstRun: hasSkippedFirstRun === true,
    lastReview: lastType !== undefined && typeof last.period === "string" ? { type: lastType, period: last.period } : undefined,
  };
}

function oneOf<T extends string>(allowed: readonly T[], found: unknown): T | undefined {
  return allowed.find((candidate) => candidate === found);
}
