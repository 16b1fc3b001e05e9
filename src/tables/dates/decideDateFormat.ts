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
  readonly mixed: boolean;
  /** Years of two digits: only then can a numeric text have its year in front without showing it. */
  readonly hasTwoDigitYears: boolean;
  /** The first cell that settles the order: its index and text. */
  readonly settledBy: { readonly index: number; readonly text: string } | undefined;
  /** Half of the column is text that only one order can read, the other half serials that look swapped: Excel opened the file with the wrong order. */
  readonly swappedByExcel: boolean;
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
  const { counts, twoDigitYears } = tally;
  const { onlyDayFirst, onlyMonthFirst, eitherWay, sameEitherWay } = counts;
  const texts = onlyDayFirst + onlyMonthFirst + eitherWay + sameEitherWay;
  const isMixed = Math.min(onlyDayFirst, onlyMonthFirst) > (onlyDayFirst + onlyMonthFirst) * STRAY_SHARE;
  const isYearFirst = twoDigitYears.isYearFirst && (twoDigitYears.rows === texts || counts.notDates > 0);
  const byRows: DateOrder | undefined = isMixed || onlyDayFirst === onlyMonthFirst ? undefined : onlyDayFirst > onlyMonthFirst ? "DMY" : "MDY";
  const byDots: DateOrder | undefined = byRows === undefined && !isMixed && tally.dotted > 0 && tally.dotted === texts ? "DMY" : undefined;
  const settling = isYearFirst || byRows === undefined ? -1 : byRows === "DMY" ? tally.firstDayFirst : tally.firstMonthFirst;
  return {
    kind: kindOf(counts, counts.serials + counts.epochs + counts.certain + texts),
    order: isYearFirst ? "YMD" : (byRows ?? byDots),
    needsOrder: eitherWay > 0 || onlyDayFirst > 0 || onlyMonthFirst > 0,
    mixed: isMixed && !isYearFirst,
    hasTwoDigitYears: twoDigitYears.rows > 0,
    settledBy: settling < 0 ? undefined : { index: settling, text: String(cells[settling]) },
    swappedByExcel: !isYearFirst && texts >= 5 && counts.serials >= 5 && Math.max(onlyDayFirst, onlyMonthFirst) === texts && cells.every((cell) => isEarlyInMonth(cell, date1904)),
    counts,
    placeholders: tally.placeholders,
  };
}

/** In so few rows each column by itself may leave open whether two digits in front are the day or the year. */
const FEW_ROWS = 20;

/** How the dates of the columns of one export are to be read: each as its own cells say, and of a few rows with years of two digits as all of them together say. */
export function decideDateFormats(columns: readonly (readonly Cell[])[], date1904 = false): DateDecision[] {
  const decisions = columns.map((cells) => decideDateFormat(cells, date1904));
  const isDoubtful = decisions.map(({ hasTwoDigitYears }, index) => hasTwoDigitYears && columns[index].length < FEW_ROWS);
  if (!isDoubtful.includes(true) || decideDateFormat(columns.flatMap((cells, index) => (isDoubtful[index] ? cells : []))).order !== "YMD") return decisions;
  return decisions.map((decision, index) => (isDoubtful[index] ? { ...decision, order: "YMD", mixed: false, settledBy: undefined } : decision));
}

/** Whether a serial lies within the first twelve days of its month; other cells do not matter. */
function isEarlyInMonth(cell: Cell, date1904: boolean): boolean {
  return !scanCell(cell) || parts.shape !== DateShape.Serial || new Date(serialToWallClock(parts.number, date1904)).getUTCDate() <= 12;
}

function kindOf(count: DateCounts, dates: number): DateDecision["kind"] {
  if (count.empty === count.cells) return "empty";
  const filled = count.cells - count.empty;
  if (dates >= filled * 0.5) return "dates";
  return count.timesOfDay >= filled * 0.8 ? "timesOfDay" : "other";
}
