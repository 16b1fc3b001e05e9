import type { DurationMs, Instant } from "../time";
import { OUTCOMES } from "./types";
import type { Outcome } from "./types";

/** Codes of `CommitmentStatus`, in the order of `COMMITMENT_STATUSES`: the status of a commitment says its outcome too. */
export enum Verdict { Met, Missed, Running, AtRisk, Overdue, Held, NoSla, Removed }

const OUTCOMES_BY_VERDICT: Readonly<Record<keyof typeof Verdict, Outcome>> = {
  Met: "met", Missed: "missed", Running: "undecided", AtRisk: "undecided", Overdue: "missed", Held: "undecided", NoSla: "noSla", Removed: "removed",
};

/** By `Verdict`: index into `OUTCOMES`. */
export const OUTCOME_OF = Uint8Array.from(Object.values(OUTCOMES_BY_VERDICT), (outcome) => OUTCOMES.indexOf(outcome));

/**
 * The clock's own field stops it, else the end of its ticket, whichever comes first; what lies after `asOf` has not happened yet.
 * `NaN` while it runs, and where an instant is not known.
 */
export function earlierStop(done: Instant, own: Instant, asOf: Instant): Instant {
  if (!(own <= asOf)) return done <= asOf ? done : Number.NaN;
  return done < own ? done : own;
}

/** Met at exactly the deadline; a deadline that never comes is met too. */
export function stoppedVerdict(stopped: Instant, deadline: Instant): Verdict {
  return stopped > deadline ? Verdict.Missed : Verdict.Met;
}

/** A clock that runs at `horizon`: without a deadline it waits for the end of a hold. */
export function openVerdict(horizon: Instant, deadline: Instant): Verdict {
  if (horizon > deadline) return Verdict.Overdue;
  return deadline === deadline ? Verdict.Running : Verdict.Held;
}

/**
 * When a commitment was decided, `NaN` before. A due date may lie before its ticket was opened; nothing is decided before the clock has
 * started.
 */
export function decisionOf(verdict: Verdict, start: Instant, stopped: Instant, deadline: Instant): Instant {
  if (verdict === Verdict.Met) return stopped;
  if (verdict !== Verdict.Missed && verdict !== Verdict.Overdue) return Number.NaN;
  return deadline > start ? deadline : start;
}

/** A running clock is at risk once it has used so much of its target. */
export function isAtRisk(usedMs: DurationMs, targetMs: DurationMs, atRisk: number): boolean {
  return usedMs >= atRisk * targetMs;
}
