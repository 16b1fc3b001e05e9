export type { Grain, Period } from "./types";
export type { PeriodOptions } from "./periodCalendar";
export { periodOf } from "./periodOf";
export { nextPeriod, periodContaining, periodsBetween, periodUpTo, previousPeriod, trendPeriods } from "./periodsAround";
