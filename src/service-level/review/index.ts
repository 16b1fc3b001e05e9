export { csfReview } from "./csfReview";
export { defaultAsOf } from "./defaultAsOf";
export { defaultPeriod, periodOptions, REVIEW_GRAINS } from "./defaultPeriod";
export { ReviewError } from "./ReviewError";
export { reviewService } from "./reviewService";
export type { ReviewInput } from "./reviewService";
export type { CsfReview, KpiReview, ReviewType, ServiceReview, SlaReview } from "./types";
export type { Status } from "../kpi";
export type { KpiPeriodResult, SlaPeriodResult } from "../trend";
