import { betaI, logChoose, logGamma } from "./specialFunctions";

/** The chance of at most `atMost` successes in `n` tries, each with the chance `share`. */
export function binomialAtMost(atMost: number, n: number, share: number): number {
  const k = Math.floor(atMost);
  if (k < 0) return 0;
  return k >= n ? 1 : betaI(1 - share, n - k, k + 1);
}

/** A hair for products such as 0.95 x 20, which arithmetic may leave just beside the whole number. */
const HAIR = 1e-9;

/** The fewest successes of which no more come in `n` tries with at least this chance. @example half of all series of 30 tries at 99% //=> 30 */
export function binomialQuantile(chance: number, n: number, share: number): number {
  let atMost = Math.floor(n * share + HAIR);
  while (binomialAtMost(atMost, n, share) < chance) atMost++;
  while (atMost > 0 && binomialAtMost(atMost - 1, n, share) >= chance) atMost--;
  return atMost;
}

/** How many of `n` must be met to reach a goal; exactly on the goal is met. @example 30 at 95% //=> 29 */
export function metNeeded(n: number, goal: number): number {
  return Math.max(0, Math.ceil(n * goal - HAIR));
}

/** The chance that a service whose true share is `truth` shows less than `goal` in `n` tickets. @example 95% in 30 tickets at 95% //=> 0.45 */
export function chanceOfMissingGoal(n: number, truth: number, goal: number): number {
  return binomialAtMost(metNeeded(n, goal) - 1, n, truth);
}

/** What is assumed before anything is seen: as good as no knowledge (Jeffreys). */
const PRIOR = 0.5;

/**
 * The chance to finish a period on target: of `remaining` further tickets, enough are met that all together reach `goal`. The share to
 * come is not taken as known but as uncertain as `met` of `met + missed` leave it (beta-binomial with Jeffreys' prior). Numbers of
 * tickets that are not whole are rounded to the next one.
 * @example 44 of 50 met, 70 to come, 95% //=> all 70 must be met
 */
export function oddsOfFinishing(met: number, missed: number, remaining: number, goal: number): number {
  const still = Math.round(remaining);
  const total = met + missed + still;
  if (total === 0) return Number.NaN;
  const mostMisses = total - metNeeded(total, goal) - missed;
  return betaBinomialAtMost(mostMisses, still, missed + PRIOR, met + PRIOR);
}

/** The chance of at most `atMost` successes in `n` tries whose common chance is itself a beta variable. */
export function betaBinomialAtMost(atMost: number, n: number, a: number, b: number): number {
  const k = Math.floor(atMost);
  if (k < 0) return 0;
  if (k >= n) return 1;
  let sum = 0;
  for (let successes = 0; successes <= k; successes++) sum += Math.exp(logBetaBinomial(successes, n, a, b));
  return Math.min(1, sum);
}

function logBetaBinomial(k: number, n: number, a: number, b: number): number {
  return logChoose(n, k) + logBeta(k + a, n - k + b) - logBeta(a, b);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
