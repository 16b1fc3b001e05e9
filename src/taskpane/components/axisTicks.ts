import { type KpiUnit, sharesStaySmall } from "../../service-level/kpi";

/** The finest steps that the text of a unit can tell apart and that people count in, ascending; hours are written in minutes. Others: hundredths. */
const FINEST_STEPS: Readonly<Partial<Record<KpiUnit, readonly number[]>>> = {
  "count": [1],
  "hours": [1, 2, 5, 10, 15, 30].map((minutes) => minutes / 60),
  "days": [0.1],
  "per working day": [0.1],
  "net score": [0.1],
};
const HUNDREDTHS = [0.01];

/** Steps between the lowest and the highest value, at most; more texts would crowd the axis. */
const MOST_STEPS = 6;

/**
 * What stands beside the axis of a chart: round values, evenly apart and each in words of its own, that hold all of `values` between them.
 * Shares go from the ten per cent below the lowest up to 1; those that all stay small, and all others, begin or end at 0.
 */
export function axisTicks(unit: KpiUnit, values: readonly number[]): number[] {
  if (unit === "share" && !sharesStaySmall(values)) {
    const floor = Math.max(0, Math.floor(Math.min(...values) * 10 - 0.5) / 10);
    return [floor, (floor + 1) / 2, 1];
  }
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const least = (high - low) / MOST_STEPS;
  const step = (FINEST_STEPS[unit] ?? HUNDREDTHS).find((each) => each >= least) ?? roundStep(least);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** The next of 1, 2, 5, 10, 20, 50 and so on that is not below `least`, which is above 0. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5].map((digit) => digit * power).find((each) => each >= least) ?? 10 * power;
}
