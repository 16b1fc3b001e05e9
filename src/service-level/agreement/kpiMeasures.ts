import type { KpiMeasure } from "./types";

/** What a measure's value is: a count, service hours, or a share 0..1. */
export type KpiUnit = "count" | "hours" | "share";

export interface MeasureDefinition {
  readonly unit: KpiUnit;
  /** What puts a ticket into a period: its opening, its first response, its resolution, the decision of a commitment; or the period's end. */
  readonly anchor: "opened" | "first response" | "resolution" | "decision" | "end of period";
}

/** Every measure that the `KPIs` table can name, in the order in which lists show them. */
export const KPI_MEASURES: Readonly<Record<KpiMeasure, MeasureDefinition>> = {
  "volume": { unit: "count", anchor: "opened" },
  "backlog": { unit: "count", anchor: "end of period" },
  "response time median": { unit: "hours", anchor: "first response" },
  "response time mean": { unit: "hours", anchor: "first response" },
  "response time P90": { unit: "hours", anchor: "first response" },
  "resolution time median": { unit: "hours", anchor: "resolution" },
  "resolution time mean": { unit: "hours", anchor: "resolution" },
  "resolution time P90": { unit: "hours", anchor: "resolution" },
  "compliance": { unit: "share", anchor: "decision" },
  "reopen rate": { unit: "share", anchor: "resolution" },
};
