import { slaAtEnd, slaRows } from "../agreement";
import { attainmentIn, OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import type { Instant, Interval } from "../time";
import type { KpiQuestion } from "./Measure";
import { RowsByPeriod } from "./RowsByPeriod";
import { rowsWhere } from "./rowsWhere";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

const UNDECIDED = OUTCOMES.indexOf("undecided");
const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");

/**
 * Met / decided over the SLAs of the KPI: counts are pooled, percentages never averaged. With `both` a ticket counts once: missed when any of its
 * clocks is missed, in the period of the first miss; met when all of them are, in the period of the last.
 */
export function complianceIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { variant, admits } = question;
  const all = countedCommitments(question);
  if (variant.clocks === "both") return bothIn(all, periods, admits);
  const counts = all.map((commitments) => attainmentIn(commitments, periods, admits));
  return periods.map((_, index) => {
    const met = counts.reduce((sum, { [index]: count }) => sum + count.met, 0);
    return shareOf(met, counts.reduce((sum, { [index]: count }) => sum + count.met + count.missed, 0));
  });
}

/** The tickets of which a commitment was decided in a period; with `both`, all of them together. */
export function decidedRows(question: KpiQuestion, { from, to }: Interval): number[] {
  const { variant, admits, data: { tickets } } = question;
  const all = countedCommitments(question);
  const isDuring = (at: Instant): boolean => at >= from && at < to;
  if (variant.clocks === "both") return rowsWhere(tickets.size, (row) => isDuring(decisionOfAll(all, row).at) && admits(row));
  return rowsWhere(tickets.size, (row) => all.some(({ outcome, decidedAt }) => (outcome[row] === MET || outcome[row] === MISSED) && isDuring(decidedAt[row])) && admits(row));
}

/** Of the commitments met in each period, the share that used more of its target than the SLA calls safe. Without a target in hours none is near. */
export function nearMissShareIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { data, admits } = question;
  const tallies = periods.map(() => ({ near: 0, met: 0 }));
  for (const commitments of countedCommitments(question)) {
    const { sla, decidedAt, elapsedMs, targetMs } = commitments;
    const rows = slaRows(data.agreement, sla);
    const metIn = new RowsByPeriod(decidedAt, periods, (row) => isMetWithTarget(commitments, row) && admits(row));
    periods.forEach((period, index) => {
      const { nearMiss = DEFAULT_NEAR_MISS } = slaAtEnd(rows, period, data.asOf);
      const met = metIn.rowsIn(period);
      tallies[index].met += met.length;
      for (const row of met) if (elapsedMs[row] > targetMs[row] * nearMiss) tallies[index].near++;
    });
  }
  return tallies.map(({ near, met }) => shareOf(near, met));
}

/** The tickets of which a commitment was met in a period, and used a known share of its target. */
export function metRows(question: KpiQuestion, { from, to }: Interval): number[] {
  const { admits, data: { tickets } } = question;
  const all = countedCommitments(question);
  return rowsWhere(tickets.size, (row) => all.some((each) => isMetWithTarget(each, row) && each.decidedAt[row] >= from && each.decidedAt[row] < to) && admits(row));
}

function isMetWithTarget({ outcome, targetMs }: Commitments, row: number): boolean {
  return outcome[row] === MET && !Number.isNaN(targetMs[row]);
}

/** Share of its target beyond which a met commitment was near, unless its SLA says otherwise. */
export const DEFAULT_NEAR_MISS = 0.9;

/** The commitments that a KPI of compliance counts: those of its SLAs, of one clock where its variant says so. */
function countedCommitments({ kpi, variant: { clocks }, data }: KpiQuestion): Commitments[] {
  const linked = data.linkedSlas(kpi).filter(({ clock }) => (clocks !== "response" && clocks !== "resolution") || clock.kind === clocks);
  // Beside SLAs, OLAs and underpinning contracts say nothing about what the client received.
  const agreed = linked.filter(({ kind }) => kind === "SLA");
  const rows = agreed.length > 0 ? agreed : linked;
  return [...new Set(rows.map(({ id }) => data.commitments(id)))];
}

function bothIn(all: readonly Commitments[], periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const tallies = periods.map(() => ({ met: 0, decided: 0 }));
  const rows = all.reduce((most, { size }) => Math.max(most, size), 0);
  for (let row = 0; row < rows; row++) {
    if (!admits(row)) continue;
    const { at, isMissed } = decisionOfAll(all, row);
    periods.forEach(({ from, to }, index) => {
      if (!(at >= from && at < to)) return;
      tallies[index].decided++;
      if (!isMissed) tallies[index].met++;
    });
  }
  return tallies.map(({ met, decided }) => shareOf(met, decided));
}

/** When all clocks of a ticket together were decided: with the first miss, else with the last that was met; `NaN` when they are not. */
function decisionOfAll(all: readonly Commitments[], row: number): { readonly at: Instant; readonly isMissed: boolean } {
  let firstMiss = Number.POSITIVE_INFINITY;
  let lastMet = Number.NEGATIVE_INFINITY;
  for (const { outcome, decidedAt } of all) {
    if (outcome[row] === MISSED) firstMiss = Math.min(firstMiss, decidedAt[row]);
    else if (outcome[row] === MET) lastMet = Math.max(lastMet, decidedAt[row]);
    else if (outcome[row] === UNDECIDED) lastMet = Number.NaN;
  }
  const isMissed = firstMiss < Number.POSITIVE_INFINITY;
  return { at: isMissed ? firstMiss : lastMet, isMissed };
}
