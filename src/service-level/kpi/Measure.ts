import type { Kpi, KpiSettingName, KpiVariant } from "../agreement";
import type { Interval } from "../time";
import type { KpiData } from "./KpiData";
import type { KpiFigure, NotMeasurable } from "./types";

/**
 * What a measure's value is. `hours` are service hours unless a setting says otherwise, `share` is 0..1, `score` is a mean on its scale,
 * `net score` lies between -100 and 100, `per user` and `per working day` are numbers of tickets, `number` is whatever was entered.
 */
export type KpiUnit = "count" | "hours" | "days" | "share" | "score" | "net score" | "money" | "per user" | "per working day" | "number";

/** What puts a case into a period, where the cases are tickets. */
export const TICKET_ANCHORS = ["opened", "first response", "resolution", "closing", "decision", "end of period", "opened or done"] as const;

/** What puts a case into a period. */
export type KpiAnchor =
  | (typeof TICKET_ANCHORS)[number]
  | "answer" | "failure" | "restoration" | "minutes in the period" | "implementation" | "planned day" | "due day" | "period of the entry";

/** What can be chosen for a measure in the `Variant` column; the first of `words`, or `otherwise`, holds when nothing is chosen. */
export type KpiSetting =
  | { readonly kind: "word"; readonly words: readonly string[] }
  /** A length of time such as `15 min` or `8 h`, in milliseconds. */
  | { readonly kind: "length"; readonly otherwise: string }
  /** Days such as `7 d`, or `any time`; `usual` are others that many choose. */
  | { readonly kind: "days"; readonly otherwise: string; readonly usual?: readonly string[] }
  /** `tier 1: Service desk + Help desk`. */
  | { readonly kind: "groups" };

export type KpiSettings = Readonly<Partial<Record<KpiSettingName, KpiSetting>>>;

/** How figures vary by chance: as a `share` of n cases, as `occurrences` that come one by one, as a `stock` of what is there at a moment, or as a `value` of which only the usual variation is known. */
export type Chance = "share" | "occurrences" | "stock" | "value";

/** A KPI, asked of the data. */
export interface KpiQuestion {
  readonly kpi: Kpi;
  /** Every setting of its measure: what the KPI chose, else the default. */
  readonly variant: KpiVariant;
  readonly data: KpiData;
  /** Whether the KPI speaks of a ticket. */
  readonly admits: (row: number) => boolean;
}

/** All that there is to know of a measure but its words. */
export interface Measure {
  readonly unit: KpiUnit;
  readonly anchor: KpiAnchor;
  /** Which direction is an improvement, unless the KPI says otherwise. */
  readonly better: "higher" | "lower";
  readonly settings: KpiSettings;
  /** What chance makes of its figures. Default: `share` where the unit is one, else `value`. */
  readonly chance?: Chance;
  /** The least value that is possible. Default: 0. */
  readonly least?: number;
  /** What is lacking to measure it at all; "" when nothing. Unless it is "", nothing below is asked. */
  readonly missing: (question: KpiQuestion) => NotMeasurable;
  /** One figure per period, in their order; the periods may overlap. */
  readonly figures: (question: KpiQuestion, periods: readonly Interval[]) => readonly KpiFigure[];
  /** The tickets behind the figure of one period: rows of `Tickets` in their order, each once. Absent where no ticket ever is. */
  readonly rows?: (question: KpiQuestion, period: Interval) => number[];
  /** Those of `rows` that speak against the figure. Absent where none does by itself. */
  readonly troubled?: (question: KpiQuestion, period: Interval) => number[];
}
