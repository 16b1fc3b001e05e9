import type { Kpi } from "../agreement";
import type { KpiUnit } from "../kpi";
import type { Effect, ImprovementReview, KpiStatus } from "../review";
import type { Count, Estimate } from "../statistics";
import type { WallClock } from "../time";

/** What the review of one client gives to a comparison: figures and what worked, without tickets. */
export interface ClientFigures {
  /** As the agreement says it; "" = not said. */
  readonly name: string;
  /** Name of the reviewed period, and its edges on the wall clock of the agreement. */
  readonly period: string;
  readonly from: WallClock;
  readonly to: WallClock;
  /** On the wall clock of the tickets. */
  readonly asOf: WallClock;
  readonly figures: readonly ClientFigure[];
  /** Those that have taken effect. */
  readonly improvements: readonly ImprovementReview[];
}

/** An SLA or a KPI of one client over the reviewed period. */
export interface ClientFigure {
  readonly kind: "SLA" | "KPI";
  readonly id: string;
  readonly unit: KpiUnit;
  /** Of money; "" of everything else. */
  readonly currency: string;
  readonly better: Kpi["better"];
  /** Attainment of an SLA, else in the unit of the KPI; `NaN` = no data. */
  readonly value: number;
  readonly n: number;
  /** What a share was counted from; `undefined` where the value is no "so many of so many", or without data. */
  readonly counts: Count | undefined;
  /** Whether a better value than that of others says something: not of totals, which grow with the client, nor of a handful of tickets or answers. */
  readonly isRanked: boolean;
  /** Of an SLA its goal; `undefined` without one. */
  readonly target: number | undefined;
  readonly status: KpiStatus;
  readonly definition: FigureDefinition;
}

/** How a figure is defined, field by field of the core's definitions ("target", "holds"). Equal texts are equal definitions. */
export interface FigureDefinition {
  /** What decides which cases count and how: figures that differ here are two things under one id. Of a filter only how many words it has. */
  readonly counted: FieldTexts;
  /** What was agreed for the figure without changing what is counted: goal or target, the service hours of the client's own week, the words of its filters. */
  readonly agreed: FieldTexts;
  /** Services, types, priorities and groups that the filters name: `priority p1`. */
  readonly words: readonly string[];
  /** All such words that the client's tickets have. */
  readonly vocabulary: ReadonlySet<string>;
}

export type FieldTexts = Readonly<Record<string, string>>;

/** What may be said of a client against the others; "" where no counts are compared. */
export type ClientVerdict = "better" | "worse" | "no clear difference" | "too few" | "";

/** A figure of one client beside those of the others. */
export interface ClientStanding extends ClientFigure {
  /** Place of the client in the order given, from 0. */
  readonly client: number;
  /** Fields by which it counts otherwise than most; it is then left out of median, best and verdicts. */
  readonly countedOtherwise: readonly string[];
  /** Fields that were agreed otherwise than at most; it is compared all the same. */
  readonly agreedOtherwise: readonly string[];
  readonly verdict: ClientVerdict;
  /** The pooled counts of the others that count alike; `undefined` where the verdict is "". */
  readonly others: Count | undefined;
  /** This client less the others, with the limits on which the verdict rests; `NaN` where it is "". */
  readonly difference: Estimate;
}

/** One figure at every client that has it; at least two. */
export interface ComparedFigure {
  readonly kind: ClientFigure["kind"];
  readonly id: string;
  readonly unit: KpiUnit;
  readonly better: Kpi["better"];
  /** Of the clients that have data and count alike; `NaN` when there are not two. */
  readonly median: number;
  /** Who has the best value; nobody where verdicts tell more, where all are equal and where the values are not ranked. */
  readonly best: readonly number[];
  readonly clients: readonly ClientStanding[];
}

/** An improvement that made a figure better at one client, and whom it may help. */
export interface Lesson {
  readonly client: number;
  readonly improvement: string;
  /** In the words of its register, which may name people. */
  readonly what: string;
  readonly effect: Effect;
  /** Clients at which the same figure is at risk or not met. */
  readonly mayHelp: readonly { readonly client: number; readonly status: KpiStatus; readonly isCountedAlike: boolean }[];
}

export interface ClientComparison {
  /** In the order in which the clients have them. */
  readonly figures: readonly ComparedFigure[];
  /** Figures that one client alone has. */
  readonly single: number;
  readonly lessons: readonly Lesson[];
  /** Whether all clients are looked at over the same days. */
  readonly isSamePeriod: boolean;
}
