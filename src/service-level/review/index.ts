export type { CsfReview, KpiPeriodResult, KpiReview, ReviewType, ServiceReview, SlaPeriodResult, SlaReview, Status } from "./types";
