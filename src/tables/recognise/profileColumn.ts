import { DateShape, isPlaceholder, isStillOpen, scanCell, scannedDate } from "../dates";
import type { Cell, TableSource } from "../types";
import { readDuration } from "../readDuration";

/** What a sample of a column's cells looks like. */
export interface ColumnProfile {
  readonly sampled: number;
  readonly filled: number;
  readonly dates: number;
  /** Dates without a time of day, or at midnight as text: databases write one behind every day. */
  readonly dateOnly: number;
  readonly timesOfDay: number;
  /** Dates that are plain numbers in the range of Excel's serials, which a duration in seconds may be as well. */
  readonly serials: number;
  /** Plain numbers and texts such as "1d 2h". */
  readonly durations: number;
  readonly numbers: number;
  /** Words for what is not over yet, which stand for no date. */
  readonly stillOpen: number;
  /** What stands in them. */
  readonly distinct: ReadonlySet<Cell>;
}

const SAMPLE = 400;

/** Looks at up to 400 cells, spread evenly over the column: exports are often sorted, so the first rows alone mislead. */
export function profileColumn(source: TableSource, index: number): ColumnProfile {
  const column = source.column(index);
  const step = Math.max(1, Math.floor(source.size / SAMPLE));
  const seen = new Set<Cell>();
  const profile = { sampled: 0, filled: 0, dates: 0, dateOnly: 0, timesOfDay: 0, serials: 0, durations: 0, numbers: 0, stillOpen: 0 };
  for (let row = 0; row < source.size; row += step) {
    const cell = column[row];
    profile.sampled++;
    if (cell === "" || (typeof cell === "string" && isPlaceholder(cell))) continue;
    profile.filled++;
    seen.add(cell);
    const isNumber = typeof cell === "number" || (typeof cell === "string" && /^\s*-?\d+([.,]\d+)?\s*$/.test(cell));
    if (isNumber) profile.numbers++;
    else if (typeof cell === "string" && isStillOpen(cell)) profile.stillOpen++;
    if (typeof cell !== "boolean" && scanCell(cell)) {
      if (scannedDate.shape === DateShape.TimeOnly) profile.timesOfDay++;
      else {
        profile.dates++;
        if (scannedDate.shape === DateShape.Serial) profile.serials++;
        if (Number.isNaN(scannedDate.timeMs) || (scannedDate.timeMs === 0 && scannedDate.shape < DateShape.TimeOnly)) profile.dateOnly++;
      }
    }
    if (!Number.isNaN(readDuration(cell, "minutes"))) profile.durations++;
  }
  return { ...profile, distinct: seen };
}

/** Whether in so many rows and more nearly every cell is another. */
export function isAnotherEach({ filled, distinct }: ColumnProfile, rows: number): boolean {
  return filled >= rows && distinct.size > filled * 0.9;
}
