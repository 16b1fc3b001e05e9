import { slaAtEnd, slaRows, variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { attainmentIn, OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import type { Instant, Interval } from "../time";
import type { KpiData } from "./KpiData";
import { RowsByPeriod } from "./RowsByPeriod";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

const UNDECIDED = OUTCOMES.indexOf("undecided");
const MET = OUTCOMES.indexOf("met");
const MISSED = OUTCOMES.indexOf("missed");

/**
 * Met / decided over the SLAs of the KPI: counts are pooled, percentages never averaged. With `both` a ticket counts once: missed when any of its
 * clocks is missed, in the period of the first miss; met when all of them are, in the period of the last.
 */
export function complianceIn(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const all = countedCommitments(kpi, data);
  if (variantOf(kpi).clocks === "both") return bothIn(all, periods, admits);
  const counts = all.map((commitments) => attainmentIn(commitments, periods, admits));
  return periods.map((_, index) => {
    const met = counts.reduce((sum, { [index]: count }) => sum + count.met, 0);
    return shareOf(met, counts.reduce((sum, { [index]: count }) => sum + count.met + count.missed, 0));
  });
}

/** Of the commitments met in each period, the share that used more of its target than the SLA calls safe. Without a target in hours none is near. */
export function nearMissShareIn(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const tallies = periods.map(() => ({ near: 0, met: 0 }));
  for (const { sla, outcome, decidedAt, elapsedMs, targetMs } of countedCommitments(kpi, data)) {
    const rows = slaRows(data.agreement, sla);
    const metIn = new RowsByPeriod(decidedAt, periods, (row) => outcome[row] === MET && !Number.isNaN(targetMs[row]) && admits(row));
    periods.forEach((period, index) => {
      const { nearMiss = DEFAULT_NEAR_MISS } = slaAtEnd(rows, period, data.asOf);
      const met = metIn.rowsIn(period);
      tallies[index].met += met.length;
      for (const row of met) if (elapsedMs[row] > targetMs[row] * nearMiss) tallies[index].near++;
    });
  }
  return tallies.map(({ near, met }) => shareOf(near, met));
}

/** Share of its target beyond which a met commitment was near, unless its SLA says otherwise. */
export const DEFAULT_NEAR_MISS = 0.9;

/** The commitments that a KPI of compliance counts: those of its SLAs, of one clock where its variant says so. */
export function countedCommitments(kpi: Kpi, data: KpiData): Commitments[] {
  const { clocks } = variantOf(kpi);
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
export function decisionOfAll(all: readonly Commitments[], row: number): { readonly at: Instant; readonly isMissed: boolean } {
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
