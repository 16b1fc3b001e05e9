import type { Interval } from "../time";

export type Grain = "week" | "month" | "quarter" | "half-year" | "year";

/** A period of the calendar or of the fiscal year, its edges in the agreement's zone. */
export interface Period extends Interval {
  /** As people write it: "2026", "2026-H1", "2026-Q3", "2026-03", "2026-W14", "FY2026-Q1". */
  readonly name: string;
  readonly grain: Grain;
}
