/** A hair, because 0.05 x 120 is 5.999... in binary. */
const HAIR = 1e-9;

/** So much of 1 the last digits of a few steps of floating-point arithmetic may be. */
const ROUNDING_NOISE = 4 * Number.EPSILON;

/** How many misses a goal leaves room for. @example 120 decided at 95% //=> 6; 19 at 95% //=> 0 */
export function allowedMisses(decided: number, goal: number): number {
  return Math.floor(decided * (1 - goal) + HAIR);
}

/**
 * How many tickets in a row must be met until all together are on target again: 0 when they are, `Infinity` for a goal of 100% once
 * one was missed.
 * @example 44 of 50 at 95% //=> 70
 */
export function straightSuccessesNeeded(met: number, decided: number, goal: number): number {
  if (goal * decided - met <= HAIR) return 0;
  if (goal === 1) return Number.POSITIVE_INFINITY;
  // Of so many tickets those missed so far are just what the goal allows. Arithmetic leaves the more of 1 - goal, the nearer that is to 0.
  const all = (decided - met) / (1 - goal);
  return Math.ceil(all * (1 - ROUNDING_NOISE / (1 - goal))) - decided;
}

/** How fast the allowed misses are used up: 1 is exactly as fast as the goal allows, 2 twice as fast. `NaN` before anything was decided. */
export function burnRate(missed: number, decided: number, goal: number): number {
  if (decided === 0) return Number.NaN;
  if (missed === 0) return 0;
  return missed / decided / (1 - goal);
}
