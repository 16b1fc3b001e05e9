import type { Kpi } from "../agreement";
import { difference, mixAdjustedShare, poissonInterval, wilsonInterval } from "../statistics";
import type { ControlPoint, Count, Estimate } from "../statistics";

/** What may be said of a period against the one before. `tooFew`: nothing at all may be said; `notOver`: nothing yet (`notYet`). */
export type Verdict = "better" | "worse" | "noChange" | "tooFew" | "notOver";

/** A verdict with all that it rests on. Shares 0..1: their difference times 100 is in percentage points. */
export interface Comparison {
  readonly verdict: Verdict;
  /** Now less before, with its limits; they are `NaN` where the measure has none. */
  readonly difference: Estimate;
  /** The same as if both periods had had the same mix of the kinds of tickets that both had; `undefined` where there is one kind only, or none that both had. */
  readonly adjusted: Estimate | undefined;
  /** What each kind of evidence says for itself. "" = it has no say. */
  readonly evidence: Evidence;
}

export interface Evidence {
  readonly interval: "" | Side;
  readonly mix: "" | Side;
  readonly limits: "" | Side;
}

export type Side = "better" | "worse" | "noChange";

type Better = Kpi["better"];

/** Of one kind of tickets. */
export interface CountPair {
  readonly now: Count;
  readonly before: Count;
}

/** Shares of fewer tickets than this are not compared. */
const LEAST_TICKETS = 5;

/**
 * Two shares. Better or worse only when the interval of the difference, the difference at equal mix and the control limits all say so;
 * limits need not where there are too few periods, nor the mix where there is one kind of ticket only. Where the periods have no kind in
 * common, the mix alone may have moved the share.
 * @param groups the same counts by kind of ticket, now and before; one kind, or none, when there is no mix to adjust
 * @param points the control chart within the period
 */
export function compareShares(now: Count, before: Count, better: Better, points: readonly ControlPoint[], groups: readonly CountPair[] = [], confidence = 0.95): Comparison {
  const found = difference(wilsonInterval(now.met, now.n, confidence), wilsonInterval(before.met, before.n, confidence));
  const kinds = groups.filter((group) => group.now.n + group.before.n > 0);
  const adjusted = kinds.length < 2 ? undefined : atEqualMix(kinds.filter((group) => group.now.n > 0 && group.before.n > 0), confidence);
  const mix = kinds.length < 2 ? "" : adjusted === undefined ? "noChange" : sideOf(adjusted, better);
  const evidence = { interval: sideOf(found, better), mix, limits: sideOfPoints(points, better, true) } as const;
  const isTooFew = Math.min(now.n, before.n) < LEAST_TICKETS;
  return { verdict: isTooFew ? "tooFew" : agreed(evidence), difference: found, adjusted, evidence };
}

/** The difference where each kind has the weight that it has in both periods together; `undefined` without a kind that both have. */
function atEqualMix(kinds: readonly CountPair[], confidence: number): Estimate | undefined {
  if (kinds.length === 0) return undefined;
  const weights = kinds.map(({ now, before }) => now.n + before.n);
  return difference(mixAdjustedShare(kinds.map(({ now }) => now), weights, confidence), mixAdjustedShare(kinds.map(({ before }) => before), weights, confidence));
}

/** Two counts of things that happen by chance, such as tickets opened: by how many a day, as periods differ in length. */
export function compareRates(now: Occurrences, before: Occurrences, better: Better, points: readonly ControlPoint[]): Comparison {
  const rate = ({ count, days }: Occurrences) => poissonInterval(count, days);
  const perDay = difference(rate(now), rate(before));
  const evidence = { interval: sideOf(perDay, better), mix: "" as const, limits: sideOfPoints(points, better, true) };
  const scaled = { value: perDay.value * now.days, low: perDay.low * now.days, high: perDay.high * now.days };
  return { verdict: Number.isNaN(perDay.value) ? "tooFew" : agreed(evidence), difference: scaled, adjusted: undefined, evidence };
}

export interface Occurrences {
  readonly count: number;
  /** Length of the period, as far as it has passed. */
  readonly days: number;
}

/**
 * Two figures of a measure without an interval, such as median hours: only the control limits can tell a change. They hold the period against
 * all others: a signal that lies the other way of the step from the period before is no change of the two. Two figures that are the same are none, whatever is known.
 */
export function compareValues(now: number, before: number, better: Better, points: readonly ControlPoint[]): Comparison {
  const evidence = { interval: "" as const, mix: "" as const, limits: sideOfPoints(points, better, false) };
  const step = now - before;
  const isAgainst = evidence.limits !== "" && evidence.limits !== sideOf({ value: step, low: step, high: step }, better);
  return { verdict: Number.isNaN(step) ? "tooFew" : isAgainst || step === 0 ? "noChange" : agreed(evidence), difference: { value: step, low: Number.NaN, high: Number.NaN }, adjusted: undefined, evidence };
}

/** The same of a period of which too little has passed: a part of it is no measure of the whole, unless of a share. */
export function notYet(found: Comparison): Comparison {
  return Number.isNaN(found.difference.value) ? found : { ...found, verdict: "notOver" };
}

/** All that have a say must say the same. */
function agreed({ interval, mix, limits }: Evidence): Verdict {
  const said = [interval, mix, limits].filter((side) => side !== "");
  if (said.length === 0) return "tooFew";
  return said.every((side) => side === said[0]) ? said[0] : "noChange";
}

function sideOf({ low, high }: Estimate, better: Better): Side {
  if (low > 0) return better === "higher" ? "better" : "worse";
  if (high < 0) return better === "higher" ? "worse" : "better";
  return "noChange";
}

/** Limits lie three standard errors from the mean. */
const TWO_ERRORS = 2 / 3;

/**
 * On which side of the usual a period lies. Of one point, that of its signal. Several points must lie on it together, their mean by more than two of its standard errors, and
 * none may be a signal of the other side: one month out of the usual makes no year better or worse, and twelve that are each a little worse do. A month that is not over has a
 * mean and no limits, so that it has no say.
 * @param isEnough whether several points say it together without a signal among them: where an interval says the same
 */
function sideOfPoints(points: readonly ControlPoint[], better: Better, isEnough: boolean): "" | Side {
  const limited = points.filter(({ value, mean, lower, upper }) => !Number.isNaN(value - mean) && !Number.isNaN(upper - lower));
  if (limited.length === 0) return "";
  const signals = [...new Set(limited.filter(({ signal }) => signal !== "").map(({ side }) => side))];
  const side = limited.length > 1 ? sideTogether(limited) : signals[0];
  if (side === undefined || signals.some((each) => each !== side) || (signals.length === 0 && !isEnough)) return "noChange";
  return (side === "above") === (better === "higher") ? "better" : "worse";
}

function sideTogether(points: readonly ControlPoint[]): ControlPoint["side"] | undefined {
  const together = points.reduce((sum, point) => sum + inLimits(point), 0);
  return Math.abs(together) > TWO_ERRORS * Math.sqrt(points.length) ? (together > 0 ? "above" : "below") : undefined;
}

/** How far from the mean, in distances of the limits; 0 where all values of a stretch are one and the same. */
function inLimits({ value, mean, lower, upper }: ControlPoint): number {
  return value === mean ? 0 : (value - mean) / Math.max(upper - mean, mean - lower);
}
