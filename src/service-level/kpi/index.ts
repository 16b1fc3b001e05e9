export { KpiData } from "./KpiData";
export { measureKpi } from "./measureKpi";
export type { KpiMeasurement } from "./measureKpi";
export { percentile } from "./percentile";
export { statusOf } from "./statusOf";
export { NO_FIGURE } from "./types";
export type { KpiFigure, NotMeasurable, Status } from "./types";
