import type { Agreement, AvailabilityPromise } from "../agreement";
import { periodContaining } from "../period";
import type { Outage } from "../records";
import type { Instant } from "../time";

/**
 * From when on outages were written down: the start of the agreement, or of the month, quarter or year that holds an older first row. `NaN` without any.
 */
export function observedSince(outages: readonly Outage[], agreement: Agreement, per: AvailabilityPromise["per"]): Instant {
  const first = outages.reduce((earliest, { from }) => (from < earliest ? from : earliest), Number.POSITIVE_INFINITY);
  const start = agreement.contract.start ?? Number.POSITIVE_INFINITY;
  if (start <= first) return start;
  return Number.isFinite(first) ? periodContaining(first, per, agreement)!.from : Number.NaN;
}

/**
 * From when on service time counts as agreed: as long as the agreement is in force, and before it from the year in which outages were first written down. Always where the
 * agreement names no start.
 */
export function agreedSince(outages: readonly Outage[], agreement: Agreement): Instant {
  return agreement.contract.start === undefined ? Number.NEGATIVE_INFINITY : observedSince(outages, agreement, "year");
}
