import type { DateOrder } from "../../service-level/agreement";
import type { Cell } from "../types";
import { DateShape, parts } from "./dateParts";
import type { DateCounts } from "./DateTally";
import { DateTally } from "./DateTally";
import { serialToWallClock } from "./excelSerial";
import { scanCell } from "./scanCell";

/** What a whole column says about its dates. */
export interface DateDecision {
  readonly kind: "dates" | "timesOfDay" | "empty" | "other";
  /** `undefined` when nothing in the column settles it, or when rows contradict each other. */
  readonly order: DateOrder | undefined;
  /** Whether some cell means a different day in another order. */
  readonly needsOrder: boolean;
  /** Rows that can only be day first stand beside rows that can only be month first, neither of them rare. */
  readonly isMixed: boolean;
  /** Years of two digits: only then can a numeric text have its year in front without showing it. */
  readonly hasTwoDigitYears: boolean;
  /** The first cell that settles the order: its index and text. */
  readonly settledBy: { readonly index: number; readonly text: string } | undefined;
  /** Half of the column is text that only one order can read, the other half serials that look swapped: Excel opened the file with the wrong order. */
  readonly isSwappedByExcel: boolean;
  readonly counts: DateCounts;
  /** What stood for "nothing", and how often; empty cells are not listed. */
  readonly placeholders: ReadonlyMap<string, number>;
}

/** A share of rows that contradict the others up to which they are bad cells, not a second order. */
const STRAY_SHARE = 0.02;

/**
 * How the dates of a column are to be read, decided from all its cells and never row by row: a column has one order of day and month, and
 * one cell such as 29/2/2016 proves it. Texts with dots (05.03.2024) are day first in every country that writes them. When nothing proves
 * the order, `order` is undefined and `needsOrder` true: somebody has to be asked.
 */
export function decideDateFormat(cells: readonly Cell[], date1904 = false): DateDecision {
  const tally = new DateTally();
  for (const cell of cells) tally.add(cell);
  const { counts, twoDigitYears, placeholders } = tally;
  const { order, settledAt, isMixed } = settledOrder(tally);
  return {
    kind: kindOf(counts),
    order,
    needsOrder: counts.eitherWay > 0 || counts.onlyDayFirst > 0 || counts.onlyMonthFirst > 0,
    isMixed,
    hasTwoDigitYears: twoDigitYears.rows > 0,
    settledBy: settledAt < 0 ? undefined : { index: settledAt, text: String(cells[settledAt]) },
    isSwappedByExcel: order !== "YMD" && isHalfSerialsHalfTexts(counts) && cells.every((cell) => isEarlyInMonth(cell, date1904)),
    counts,
    placeholders,
  };
}

interface SettledOrder extends Pick<DateDecision, "order" | "isMixed"> {
  /** Index of the first cell that settles it; -1: no single one does. */
  readonly settledAt: number;
}

function settledOrder({ counts, twoDigitYears, dotted, firstDayFirst, firstMonthFirst }: DateTally): SettledOrder {
  const { onlyDayFirst, onlyMonthFirst } = counts;
  const texts = textsOf(counts);
  if (twoDigitYears.isYearFirst && (twoDigitYears.rows === texts || counts.notDates > 0)) return { order: "YMD", settledAt: -1, isMixed: false };
  if (Math.min(onlyDayFirst, onlyMonthFirst) > (onlyDayFirst + onlyMonthFirst) * STRAY_SHARE) return { order: undefined, settledAt: -1, isMixed: true };
  if (onlyDayFirst > onlyMonthFirst) return { order: "DMY", settledAt: firstDayFirst, isMixed: false };
  if (onlyMonthFirst > onlyDayFirst) return { order: "MDY", settledAt: firstMonthFirst, isMixed: false };
  return { order: dotted > 0 && dotted === texts ? "DMY" : undefined, settledAt: -1, isMixed: false };
}

/** Texts in which day and month stand as numbers. */
function textsOf({ onlyDayFirst, onlyMonthFirst, eitherWay, sameEitherWay }: DateCounts): number {
  return onlyDayFirst + onlyMonthFirst + eitherWay + sameEitherWay;
}

/** In so few rows each column by itself may leave open whether two digits in front are the day or the year. */
const FEW_ROWS = 20;

/** How the dates of the columns of one export are to be read: each as its own cells say, and of a few rows with years of two digits as all of them together say. */
export function decideDateFormats(columns: readonly (readonly Cell[])[], date1904 = false): DateDecision[] {
  const decisions = columns.map((cells) => decideDateFormat(cells, date1904));
  const isDoubtful = decisions.map(({ hasTwoDigitYears }, index) => hasTwoDigitYears && columns[index].length < FEW_ROWS);
  if (!isDoubtful.includes(true) || decideDateFormat(columns.flatMap((cells, index) => (isDoubtful[index] ? cells : []))).order !== "YMD") return decisions;
  return decisions.map((decision, index) => (isDoubtful[index] ? { ...decision, order: "YMD", isMixed: false, settledBy: undefined } : decision));
}

/** Fewer of either prove nothing. */
const FEW_OF_A_HALF = 5;

/** Whether all texts of a column are dates in one order only, beside serials. */
function isHalfSerialsHalfTexts(counts: DateCounts): boolean {
  const texts = textsOf(counts);
  return texts >= FEW_OF_A_HALF && counts.serials >= FEW_OF_A_HALF && Math.max(counts.onlyDayFirst, counts.onlyMonthFirst) === texts;
}

/** Whether a serial lies within the first twelve days of its month; other cells do not matter. */
function isEarlyInMonth(cell: Cell, date1904: boolean): boolean {
  return !scanCell(cell) || parts.shape !== DateShape.Serial || new Date(serialToWallClock(parts.number, date1904)).getUTCDate() <= 12;
}

function kindOf(counts: DateCounts): DateDecision["kind"] {
  const filled = counts.cells - counts.empty;
  if (filled === 0) return "empty";
  if (counts.serials + counts.epochs + counts.certain + textsOf(counts) >= filled * 0.5) return "dates";
  return counts.timesOfDay >= filled * 0.8 ? "timesOfDay" : "other";
}
