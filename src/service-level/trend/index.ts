export { kpiTrend } from "./kpiTrend";
export { lastInstant, slaAtEnd, slaTrend } from "./slaTrend";
export type { KpiPeriodResult, SlaPeriodResult } from "./types";
