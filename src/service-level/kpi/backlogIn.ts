import { accumulate, PeriodEdges } from "../clock";
import { TICKET_STATES } from "../ticket";
import type { Tickets } from "../ticket";
import { DAY_MS } from "../time";
import type { Instant, Interval } from "../time";
import { eachOpenStretch } from "./eachOpenStretch";
import { percentile } from "./percentile";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

/**
 * Tickets open at the end of each period, or at `asOf` when that comes first: opened before it, and not done, cancelled or merged before
 * it. So the backlog of a period is that of the period before, plus opened and reopened, less done. Held tickets are open.
 */
export function backlogIn(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const edges = new PeriodEdges(periods);
  const open = new Int32Array(edges.stretches);
  eachOpenStretch(tickets, asOf, (row, from, to) => {
    if (!admits(row)) return;
    open[edges.stretchOf(from)]++;
    if (to < Number.POSITIVE_INFINITY) open[edges.stretchOf(to)]--;
  });
  accumulate(open);
  return periods.map(({ to }) => {
    const value = open[edges.before(to)];
    return { value, n: value };
  });
}

/** The backlog without the tickets that were held at that instant, or those only. */
export function heldBacklogIn(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean, held: boolean): KpiFigure[] {
  const counts = new Int32Array(periods.length);
  eachOpenAtEnd(tickets, asOf, periods, admits, (index, row) => {
    if (isHeldAtEnd(tickets, row, periods[index].to, asOf) === held) counts[index]++;
  });
  return periods.map((_, index) => ({ value: counts[index], n: counts[index] }));
}

/** Opened and reopened in each period, less done, cancelled and merged: by how much the backlog grew. `n` counts both. */
export function netFlowIn(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const edges = new PeriodEdges(periods);
  const came = new Int32Array(edges.stretches);
  const went = new Int32Array(edges.stretches);
  eachOpenStretch(tickets, asOf, (row, from, to) => {
    if (!admits(row)) return;
    came[edges.stretchOf(from)]++;
    if (to < Number.POSITIVE_INFINITY) went[edges.stretchOf(to)]++;
  });
  accumulate(came);
  accumulate(went);
  return periods.map(({ from, to }) => {
    const [start, end] = [edges.before(from), edges.before(to)];
    const [inflow, outflow] = [came[end] - came[start], went[end] - went[start]];
    return { value: inflow - outflow, n: inflow + outflow };
  });
}

/** How old the open tickets are at the end of each period, or at `asOf`, in days of 24 h since they were opened. No data where none is open. */
export function ageingIn(
  tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean, statistic: "median" | "oldest",
): KpiFigure[] {
  const ages: number[][] = periods.map(() => []);
  eachOpenAtEnd(tickets, asOf, periods, admits, (index, row) => ages[index].push((Math.min(periods[index].to, asOf) - tickets.opened[row]) / DAY_MS));
  return ages.map((days) => ({ value: percentile(days, statistic === "median" ? 0.5 : 1), n: days.length }));
}

/** The share of the open tickets that are too old, as `isOver` says at that instant. */
export function ageingShareIn(
  tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean, isOver: (row: number, at: Instant) => boolean,
): KpiFigure[] {
  const tallies = periods.map(() => ({ over: 0, open: 0 }));
  eachOpenAtEnd(tickets, asOf, periods, admits, (index, row) => {
    tallies[index].open++;
    if (isOver(row, Math.min(periods[index].to, asOf))) tallies[index].over++;
  });
  return tallies.map(({ over, open }) => shareOf(over, open));
}

/** Visits, for each period, the tickets open at its end or at `asOf`, as `backlogIn` counts them. */
function eachOpenAtEnd(tickets: Tickets, asOf: Instant, periods: readonly Interval[], admits: (row: number) => boolean, visit: (period: number, row: number) => void): void {
  eachOpenStretch(tickets, asOf, (row, from, to) => {
    if (!admits(row)) return;
    periods.forEach((period, index) => {
      if (from < period.to && to >= period.to) visit(index, row);
    });
  });
}

const HELD = TICKET_STATES.indexOf("held");

/** Whether the last change before `end`, of those that have happened by `asOf`, put the ticket on hold; without a history its state now. */
export function isHeldAtEnd({ history, state }: Tickets, row: number, end: Instant, asOf: Instant): boolean {
  if (history === undefined || history.offsets[row] === history.offsets[row + 1]) return state[row] === HELD;
  let change = history.offsets[row + 1] - 1;
  while (change >= history.offsets[row] && (history.at[change] >= end || history.at[change] > asOf)) change--;
  return change >= history.offsets[row] && history.state[change] === HELD;
}
