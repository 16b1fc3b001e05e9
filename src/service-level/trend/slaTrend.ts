import { slaAtEnd } from "../agreement";
import type { Sla } from "../agreement";
import { attainmentIn } from "../clock";
import type { Commitments } from "../clock";
import { statusOf } from "../kpi";
import type { Period } from "../period";
import type { SlaPeriodResult } from "./types";

/**
 * An SLA over periods, each judged by the goal in force at its end. `rows`: the rows of the SLA. A period in which nothing was decided
 * has no data, never 0% or 100%.
 */
export function slaTrend(rows: readonly Sla[], commitments: Commitments, periods: readonly Period[]): SlaPeriodResult[] {
  return attainmentIn(commitments, periods).map(({ met, missed, undecided }, index) => {
    const period = periods[index];
    const decided = met + missed;
    const attainment = met / decided;
    const { goal } = slaAtEnd(rows, period, commitments.asOf);
    return { period, met, missed, decided, undecided, attainment, goal, status: statusOf(attainment, goal, undefined, "higher") };
  });
}
