import type { KpiMeasure } from "./types";

/**
 * What a measure's value is. `hours` are service hours unless a setting says otherwise, `share` is 0..1, `score` is a mean on its scale,
 * `net score` lies between -100 and 100, `per user` and `per working day` are numbers of tickets, `number` is whatever was entered.
 */
export type KpiUnit = "count" | "hours" | "days" | "share" | "score" | "net score" | "money" | "per user" | "per working day" | "number";

/** What puts a case into a period. */
export type KpiAnchor =
  | "opened" | "first response" | "resolution" | "closing" | "decision" | "end of period" | "opened or done" | "answer" | "failure" | "restoration"
  | "minutes in the period" | "implementation" | "planned day" | "due day" | "period of the entry";

/** What can be chosen for a measure in the `Variant` column; the first of `words`, or `otherwise`, holds when nothing is chosen. */
export type KpiSetting =
  | { readonly kind: "word"; readonly words: readonly string[] }
  /** A length of time such as `15 min` or `8 h`, in milliseconds. */
  | { readonly kind: "length"; readonly otherwise: string }
  /** Days such as `7 d`, or `any time`; `usual` are others that many choose. */
  | { readonly kind: "days"; readonly otherwise: string; readonly usual?: readonly string[] }
  /** `tier 1: Service desk + Help desk`. */
  | { readonly kind: "groups" };

export type KpiSettingName =
  | "hours" | "ending" | "rule" | "within" | "days" | "held" | "clocks" | "source" | "role" | "answers" | "base" | "standard changes" | "entries" | "tier 1";

export interface MeasureDefinition {
  readonly unit: KpiUnit;
  readonly anchor: KpiAnchor;
  /** Which direction is an improvement, unless the KPI says otherwise. */
  readonly better: "higher" | "lower";
  readonly settings: Readonly<Partial<Record<KpiSettingName, KpiSetting>>>;
}

const words = (...all: string[]): KpiSetting => ({ kind: "word", words: all });
const hours = words("service hours", "wall clock");
const duration = (anchor: KpiAnchor, settings: MeasureDefinition["settings"]): MeasureDefinition => ({ unit: "hours", anchor, better: "lower", settings });
const response = duration("first response", { hours });
const resolution = duration("resolution", { hours, ending: words("last resolution", "first resolution", "closing") });
const survey = (unit: KpiUnit, better: "higher" | "lower", hasSource = true): MeasureDefinition => ({
  unit, better, anchor: "answer",
  settings: {
    ...(hasSource ? { source: words("feedback, else tickets", "feedback", "tickets") } : {}),
    role: words("everybody", "customer", "user"), answers: words("every answer", "last answer of a person"),
  },
});
const downtime = (unit: KpiUnit, anchor: KpiAnchor, better: "higher" | "lower", settings: MeasureDefinition["settings"] = {}): MeasureDefinition => ({
  unit, anchor, better, settings: { hours: words("service hours", "all hours"), ...settings },
});

/** Every measure that the `KPIs` table can name, in the order in which lists show them. */
export const KPI_MEASURES: Readonly<Record<KpiMeasure, MeasureDefinition>> = {
  "volume": { unit: "count", anchor: "opened", better: "lower", settings: {} },
  "volume per user": { unit: "per user", anchor: "opened", better: "lower", settings: {} },
  "volume per working day": { unit: "per working day", anchor: "opened", better: "lower", settings: {} },
  "backlog": { unit: "count", anchor: "end of period", better: "lower", settings: { held: words("all", "without held", "held only") } },
  "net flow": { unit: "count", anchor: "opened or done", better: "lower", settings: {} },
  "ageing median": { unit: "days", anchor: "end of period", better: "lower", settings: {} },
  "ageing oldest": { unit: "days", anchor: "end of period", better: "lower", settings: {} },
  "ageing share over": { unit: "share", anchor: "end of period", better: "lower", settings: { rule: words("days", "target"), days: { kind: "days", otherwise: "30 d" } } },
  "response time median": response,
  "response time mean": response,
  "response time P90": response,
  "resolution time median": resolution,
  "resolution time mean": resolution,
  "resolution time P90": resolution,
  "MTTR": duration("closing", { hours, ending: words("closing", "last resolution", "first resolution") }),
  "share resolved by time": { unit: "share", anchor: "opened", better: "higher", settings: { within: { kind: "length", otherwise: "8 h" }, hours } },
  "compliance": { unit: "share", anchor: "decision", better: "higher", settings: { clocks: words("each clock", "response", "resolution", "both") } },
  "near-miss share": { unit: "share", anchor: "decision", better: "lower", settings: {} },
  "first touch resolution": {
    unit: "share", anchor: "resolution", better: "higher",
    settings: {
      rule: words("closed within", "no customer reply", "one reply", "one reply of replied"), within: { kind: "length", otherwise: "15 min" },
      days: { kind: "days", otherwise: "7 d" },
    },
  },
  "first level resolution": { unit: "share", anchor: "resolution", better: "higher", settings: { "tier 1": { kind: "groups" } } },
  "escalation rate": { unit: "share", anchor: "opened", better: "lower", settings: { "tier 1": { kind: "groups" } } },
  "reopen rate": { unit: "share", anchor: "resolution", better: "lower", settings: { days: { kind: "days", otherwise: "7 d", usual: ["30 d", "any time"] } } },
  "CSAT": survey("share", "higher"),
  "CSAT mean": survey("score", "higher"),
  "CSAT response rate": survey("share", "higher"),
  "NPS": survey("net score", "higher", false),
  "CES": survey("score", "higher", false),
  "CES agreement": survey("share", "higher", false),
  "availability": downtime("share", "minutes in the period", "higher"),
  "outages": downtime("count", "failure", "lower", { within: { kind: "length", otherwise: "0 min" } }),
  "MTRS": downtime("hours", "restoration", "lower"),
  "MTBF": downtime("hours", "failure", "higher"),
  "MTBSI": downtime("hours", "failure", "higher"),
  "lost user-hours": downtime("hours", "minutes in the period", "lower"),
  "cost per ticket": { unit: "money", anchor: "resolution", better: "lower", settings: { base: words("resolved", "opened") } },
  "change success rate": {
    unit: "share", anchor: "implementation", better: "higher",
    settings: { "standard changes": words("with standard changes", "without standard changes"), days: { kind: "days", otherwise: "30 d" } },
  },
  "review cadence kept": { unit: "share", anchor: "planned day", better: "higher", settings: { days: { kind: "days", otherwise: "7 d" } } },
  "actions closed on time": { unit: "share", anchor: "due day", better: "higher", settings: {} },
  "entered": { unit: "number", anchor: "period of the entry", better: "higher", settings: { entries: words("mean", "sum", "last") } },
  "entered share": { unit: "share", anchor: "period of the entry", better: "higher", settings: {} },
};

/** Names of measures, as lists show them. */
export const KPI_MEASURE_NAMES = Object.keys(KPI_MEASURES) as readonly KpiMeasure[];
