export { lengthOf, percentPromise, promisePercent } from "./equivalents";
export type { Per, PercentPromise } from "./equivalents";
export { promiseIn } from "./promiseIn";
export type { PromisePeriod, PromiseReview, PromiseStress } from "./types";
