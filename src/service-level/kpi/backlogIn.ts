import { accumulate, PeriodEdges } from "../clock";
import { TICKET_STATES } from "../ticket";
import type { Tickets } from "../ticket";
import { DAY_MS } from "../time";
import type { Instant, Interval } from "../time";
import { eachOpenStretch } from "./eachOpenStretch";
import { percentile } from "./percentile";
import type { KpiQuestion } from "./Measure";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";
import { variantMs } from "./variantValues";

/**
 * Tickets open at the end of each period, or at `asOf` when that comes first: opened before it, and not done, cancelled or merged before
 * it. So the backlog of a period is that of the period before, plus opened and reopened, less done. Held tickets are open; a KPI may leave out those that
 * were held at that instant, or count those only.
 */
export function backlogIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  return question.variant.held === "all" ? openIn(question, periods) : heldOrNotIn(question, periods);
}

export function backlogRows(question: KpiQuestion, period: Interval): number[] {
  return openRows(question, period).filter((row) => countsHeld(question, row, period.to));
}

/** The tickets open at the end of a period, as `backlogIn` counts them. */
export function openRows(question: KpiQuestion, { to }: Interval): number[] {
  return rowsOfStretches(question, (opens, closes) => opens < to && closes >= to);
}

function openIn({ data: { tickets, asOf }, admits }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
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

function heldOrNotIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const counts = new Int32Array(periods.length);
  eachOpenAtEnd(question, periods, (index, row) => {
    if (countsHeld(question, row, periods[index].to)) counts[index]++;
  });
  return periods.map((_, index) => ({ value: counts[index], n: counts[index] }));
}

/** Whether an open ticket belongs to the backlog of the KPI, held or not as it was. */
function countsHeld({ variant: { held }, data: { tickets, asOf } }: KpiQuestion, row: number, end: Instant): boolean {
  return held === "all" || isHeldAtEnd(tickets, row, end, asOf) === (held === "held only");
}

/** Opened and reopened in each period, less done, cancelled and merged: by how much the backlog grew. `n` counts both. */
export function netFlowIn({ data: { tickets, asOf }, admits }: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
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

/** The tickets that came or went in a period. One that did both is there once, and counts twice. */
export function flowRows(question: KpiQuestion, { from, to }: Interval): number[] {
  const isDuring = (at: Instant): boolean => at >= from && at < to;
  return rowsOfStretches(question, (opens, closes) => isDuring(opens) || isDuring(closes));
}

/** How old the open tickets are at the end of each period, or at `asOf`, in days of 24 h since they were opened. No data where none is open. */
export function ageingIn(question: KpiQuestion, periods: readonly Interval[], statistic: "median" | "oldest"): KpiFigure[] {
  const { tickets, asOf } = question.data;
  const ages: number[][] = periods.map(() => []);
  eachOpenAtEnd(question, periods, (index, row) => ages[index].push((Math.min(periods[index].to, asOf) - tickets.opened[row]) / DAY_MS));
  return ages.map((days) => ({ value: percentile(days, statistic === "median" ? 0.5 : 1), n: days.length }));
}

/** The share of the open tickets that are too old at that instant: opened more than some days before, or past the deadline of a resolution SLA of the KPI. */
export function ageingShareIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { asOf } = question.data;
  const isOver = question.variant.rule === "target" ? isPastDeadline(question) : isOlder(question);
  const tallies = periods.map(() => ({ over: 0, open: 0 }));
  eachOpenAtEnd(question, periods, (index, row) => {
    tallies[index].open++;
    if (isOver(row, Math.min(periods[index].to, asOf))) tallies[index].over++;
  });
  return tallies.map(({ over, open }) => shareOf(over, open));
}

function isOlder({ variant, data: { tickets } }: KpiQuestion): (row: number, at: Instant) => boolean {
  const oldMs = Math.min(variantMs(variant, "days"), Number.MAX_SAFE_INTEGER);
  return (row, at) => at - tickets.opened[row] > oldMs;
}

function isPastDeadline({ kpi, data }: KpiQuestion): (row: number, at: Instant) => boolean {
  const all = [...new Set(data.resolutionSlas(kpi).map(({ id }) => data.commitments(id)))];
  return (row, at) => all.some(({ deadline }) => deadline[row] < at);
}

/** The tickets with an open stretch for which `counts` says yes, each once. */
function rowsOfStretches({ data: { tickets, asOf }, admits }: KpiQuestion, counts: (opens: Instant, closes: Instant) => boolean): number[] {
  const rows = new Set<number>();
  eachOpenStretch(tickets, asOf, (row, opens, closes) => { if (counts(opens, closes) && admits(row)) rows.add(row); });
  return [...rows].sort((a, b) => a - b);
}

/** Visits, for each period, the tickets open at its end or at `asOf`, as `backlogIn` counts them. */
function eachOpenAtEnd({ data: { tickets, asOf }, admits }: KpiQuestion, periods: readonly Interval[], visit: (period: number, row: number) => void): void {
  eachOpenStretch(tickets, asOf, (row, from, to) => {
    if (!admits(row)) return;
    periods.forEach((period, index) => {
      if (from < period.to && to >= period.to) visit(index, row);
    });
  });
}

const HELD = TICKET_STATES.indexOf("held");

/** Whether the last change before `end`, of those that have happened by `asOf`, put the ticket on hold; without a history its state now. */
function isHeldAtEnd({ history, state }: Tickets, row: number, end: Instant, asOf: Instant): boolean {
  if (history === undefined || history.offsets[row] === history.offsets[row + 1]) return state[row] === HELD;
  let change = history.offsets[row + 1] - 1;
  while (change >= history.offsets[row] && (history.at[change] >= end || history.at[change] > asOf)) change--;
  return change >= history.offsets[row] && history.state[change] === HELD;
}
