/** One period of a trend, in words and as a number. */
export interface TrendPoint {
  readonly label: string;
  /** The period in few signs, for the axis: "2026-03". */
  readonly tick: string;
  /** `NaN`: no data, which is a gap and never zero. */
  readonly value: number;
  readonly valueText: string;
  /** `NaN`: there is no goal. */
  readonly goal: number;
  readonly goalText: string;
  /** What the figure rests on, such as "28 of 30 met" or "n = 30". */
  readonly basis: string;
}
