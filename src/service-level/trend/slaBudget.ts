import { allowedMisses, burnRate, chanceOfMissingGoal, metNeeded, oddsOfFinishing, straightSuccessesNeeded, successesForLowerBound } from "../statistics";
import type { Instant } from "../time";
import type { SlaPeriodResult } from "./types";

/** How many misses a goal leaves room for in a period, and how the room is used. */
export interface SlaBudget {
  readonly goal: number;
  readonly decided: number;
  /** Commitments still expected to be decided by the end of the period, as many as came of late; 0 when it is over. */
  readonly expected: number;
  /** Of all that will have been decided by then. */
  readonly allowed: number;
  readonly used: number;
  /** Negative when overdrawn. */
  readonly remaining: number;
  /** 1 = exactly as fast as the goal allows; `NaN` before anything was decided. */
  readonly burnRate: number;
  /** When the budget was or will be overdrawn at the rate so far; `NaN` when not in this period. */
  readonly runsOutAt: Instant;
  /** Straight successes needed to be on target again. */
  readonly straightNeeded: number;
  /** As many are expected still. */
  readonly isRecoverable: boolean;
  /** Chance to finish the period on target; `NaN` when nothing was or will be decided. */
  readonly odds: number;
  /** How many of all that will have been decided must be met: 29 of 30 at 95%. */
  readonly needed: number;
  /** Chance that a service whose true share is exactly the goal misses it with so few tickets; `NaN` without any. */
  readonly missedByChance: number;
  /** How many met in a row, without a single miss, would prove the goal (lower end of the 95% interval); `Infinity` for a goal of 100%. */
  readonly provenBy: number;
}

/** As a rate of late: so many of the last complete periods. */
const RECENT_PERIODS = 6;

/**
 * The breach budget of a period as of `asOf`.
 * @param trend complete and incomplete periods of the SLA, whatever their length, from which the number still to come is taken
 * @param missedAt when each miss of the period was decided
 */
export function slaBudget(result: SlaPeriodResult, trend: readonly SlaPeriodResult[], missedAt: readonly Instant[], asOf: Instant): SlaBudget {
  const { period, goal, met, missed, decided } = result;
  const expected = Math.round(ratePerMs(result, trend, asOf) * Math.max(0, period.to - Math.max(asOf, period.from)));
  const allowed = allowedMisses(decided + expected, goal);
  const total = decided + expected;
  const straightNeeded = straightSuccessesNeeded(met, decided, goal);
  return {
    goal, decided, expected, allowed, used: missed, remaining: allowed - missed, burnRate: burnRate(missed, decided, goal),
    runsOutAt: runsOutAt(result, allowed, missedAt, asOf), straightNeeded, isRecoverable: straightNeeded <= expected, odds: oddsOfFinishing(met, missed, expected, goal),
    needed: metNeeded(total, goal), missedByChance: total > 0 ? chanceOfMissingGoal(total, goal, goal) : Number.NaN, provenBy: successesForLowerBound(goal),
  };
}

/** Decided commitments per millisecond: of the last complete periods, else of this one so far. */
function ratePerMs({ period, decided }: SlaPeriodResult, trend: readonly SlaPeriodResult[], asOf: Instant): number {
  const complete = trend.filter((each) => each.period.to <= asOf).slice(-RECENT_PERIODS);
  const known = complete.reduce((sum, each) => sum + each.decided, 0);
  const lengthMs = complete.reduce((sum, each) => sum + each.period.to - each.period.from, 0);
  if (known > 0) return known / lengthMs;
  return asOf > period.from ? decided / (Math.min(asOf, period.to) - period.from) : 0;
}

function runsOutAt({ period, missed }: SlaPeriodResult, allowed: number, missedAt: readonly Instant[], asOf: Instant): Instant {
  if (missed > allowed) return [...missedAt].sort((a, b) => a - b)[allowed] ?? Number.NaN;
  if (missed === 0) return Number.NaN;
  // The miss after the last allowed one, at the pace so far: never in a period that ended with some left.
  const at = period.from + ((allowed + 1) / missed) * (asOf - period.from);
  return at < period.to ? at : Number.NaN;
}
