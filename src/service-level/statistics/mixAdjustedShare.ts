import { NO_ESTIMATE } from "./noEstimate";
import type { Count, Estimate } from "./types";
import { wilsonInterval } from "./wilsonInterval";

/**
 * The share that all together would have if each group kept its own share and came as often as in `weights` (direct standardisation): so
 * that two periods with other priorities can be compared. A group without data counts in neither. The interval adds up
 * those of the groups (MOVER on Wilson's). No data when no weighted group has any.
 */
export function mixAdjustedShare(groups: readonly Count[], weights: readonly number[], confidence = 0.95): Estimate {
  const known = groups.flatMap(({ met, n }, index) => (n > 0 ? [{ weight: weights[index], share: wilsonInterval(met, n, confidence) }] : []));
  const used = known.reduce((sum, { weight }) => sum + weight, 0);
  if (!(used > 0)) return NO_ESTIMATE;
  const value = known.reduce((sum, { weight, share }) => sum + (weight / used) * share.value, 0);
  const below = Math.hypot(...known.map(({ weight, share }) => (weight / used) * (share.value - share.low)));
  const above = Math.hypot(...known.map(({ weight, share }) => (weight / used) * (share.high - share.value)));
  return { value, low: value - below, high: value + above };
}
