import type { Estimate } from "./types";

/** What stands where there is no data. */
export const NO_ESTIMATE: Estimate = { value: Number.NaN, low: Number.NaN, high: Number.NaN };
