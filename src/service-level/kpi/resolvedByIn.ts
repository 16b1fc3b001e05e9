import { variantMs, variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { OUTCOMES } from "../clock";
import { kaplanMeier, shareEndedBy } from "../statistics";
import type { Interval } from "../time";
import type { KpiData } from "./KpiData";
import type { KpiFigure } from "./types";

const UNDECIDED = OUTCOMES.indexOf("undecided");

/**
 * Of the tickets opened in each period, the share resolved within so much time, with the open ones counted as long as they are known (Kaplan
 * and Meier): leaving them out would forget the slowest. No data where no ticket has been known for so long.
 */
export function resolvedByIn(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const { outcome, opened, stopped, elapsedMs, size, asOf } = data.resolutionTimes(kpi, "last resolution");
  const isWallClock = variantOf(kpi).hours === "wall clock";
  const groups = periods.map((): { ms: number[]; ended: boolean[] } => ({ ms: [], ended: [] }));
  for (let row = 0; row < size; row++) {
    if (outcome[row] < UNDECIDED || !admits(row)) continue;
    const hasEnded = !Number.isNaN(stopped[row]);
    const ms = isWallClock ? (hasEnded ? stopped[row] : asOf) - opened[row] : elapsedMs[row];
    periods.forEach(({ from, to }, index) => {
      if (!(opened[row] >= from && opened[row] < to)) return;
      groups[index].ms.push(ms);
      groups[index].ended.push(hasEnded);
    });
  }
  return groups.map(({ ms, ended }) => ({ value: ms.length === 0 ? Number.NaN : shareEndedBy(kaplanMeier(ms, (index) => ended[index]), variantMs(kpi, "within")), n: ms.length }));
}
