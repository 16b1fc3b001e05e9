import { eachOpenInterval } from "../clock";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import type { KpiFigure } from "./types";

/**
 * Of the tickets resolved in each period, the share that was reopened afterwards, up to `asOf`; each ticket counts once. The figure of a
 * period may still rise. Without a status history the desk's own count of reopenings says so, at the last resolution.
 */
export function reopenRateIn(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const tallies = periods.map(() => ({ resolved: 0, reopened: 0, lastResolved: -1, lastReopened: -1 }));
  eachOpenInterval(tickets, asOf, (row, _from, to, end, isReopened) => {
    if (end !== "done" || !admits(row)) return;
    const reopened = isReopened || (!hasHistory(tickets, row) && tickets.reopens[row] > 0);
    periods.forEach((period, index) => {
      if (!(to >= period.from && to < period.to)) return;
      const tally = tallies[index];
      if (tally.lastResolved !== row) tally.resolved++;
      tally.lastResolved = row;
      if (reopened && tally.lastReopened !== row) {
        tally.reopened++;
        tally.lastReopened = row;
      }
    });
  });
  return tallies.map(({ resolved, reopened }) => ({ value: resolved === 0 ? Number.NaN : reopened / resolved, n: resolved }));
}

function hasHistory({ history }: Tickets, row: number): boolean {
  return history !== undefined && history.offsets[row + 1] > history.offsets[row];
}
