/** Green, amber, red, or no data; the sheet always writes the word beside the colour. */
export type Status = "Met" | "At risk" | "Not met" | "No data";

/** A measure over one period: a count, service hours, or a share 0..1, and the number of tickets behind it. `NaN` = no data. */
export interface KpiFigure {
  readonly value: number;
  readonly n: number;
}

/** What an export or the definitions lack for a measure; "" when nothing. */
export type NotMeasurable = "" | "needsOpened" | "needsFirstResponse" | "needsResolved" | "needsReopens" | "noSlaLinked";

export const NO_FIGURE: KpiFigure = { value: Number.NaN, n: 0 };
