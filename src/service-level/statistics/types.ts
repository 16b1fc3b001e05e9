/** A value with the range in which the truth may well lie. Shares are 0..1; `NaN` = no data. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** So many of so many: met of decided, satisfied of all answers. */
export interface Count {
  readonly met: number;
  readonly n: number;
}

/** Why a point of a chart is no mere noise; "" when it may be. */
export type SignalKind =
  | ""
  /** Beyond a control limit. */
  | "outside"
  /** In a long run on one side of the mean. */
  | "run"
  /** One of three out of four that are nearer to the same limit than to the mean. */
  | "near limit";

/** One point of a control chart. Limits are `NaN` where they are hidden: too few points between two changes. */
export interface ControlPoint {
  readonly value: number;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly signal: SignalKind;
  /** On which side of the mean the signal lies; "" without one. */
  readonly side: "" | "above" | "below";
}
