import type { DateOrder } from "../../service-level/agreement";
import type { Cell } from "../types";
import { DateShape, parts } from "./dateParts";
import { isPlaceholder, isPlaceholderDay } from "./placeholders";
import { isSerial, scanCell } from "./scanCell";
import { serialToWallClock } from "./excelSerial";
import { wallClockOfParts } from "./wallClockOfParts";

/** How many cells of a column read in which way. */
export interface DateCounts {
  readonly cells: number;
  /** Empty cells and words or dates that stand for nothing. */
  readonly empty: number;
  /** Filled cells that are no date in any reading. */
  readonly notDates: number;
  readonly serials: number;
  readonly epochs: number;
  readonly timesOfDay: number;
  /** Year first, or the month in letters. */
  readonly certain: number;
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** Texts that are two different days in the two orders. */
  readonly eitherWay: number;
  /** 5/5/2024: the same day in both orders. */
  readonly sameEitherWay: number;
  readonly withTime: number;
  /** Texts that state their own offset or zone. */
  readonly withOffset: number;
  /** Texts with a zone abbreviation that has several meanings. */
  readonly unknownZone: number;
}

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
  const count = { cells: cells.length, empty: 0, notDates: 0, serials: 0, epochs: 0, timesOfDay: 0, certain: 0, onlyDayFirst: 0, onlyMonthFirst: 0, eitherWay: 0, sameEitherWay: 0, withTime: 0, withOffset: 0, unknownZone: 0 };
  const placeholders = new Map<string, number>();
  const ranges = { first: new Range(), year: new Range(), second: new Range() };
  let twoDigits = 0;
  let dotted = 0;
  let firstDayFirst = -1;
  let firstMonthFirst = -1;
  const placeholder = (text: string) => {
    count.empty++;
    if (text.trim() !== "") placeholders.set(text, (placeholders.get(text) ?? 0) + 1);
  };

  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === "") {
      count.empty++;
      continue;
    }
    // Excel's own dates, as most are, need not be taken apart.
    if (typeof cell === "number" && isSerial(cell)) {
      count.serials++;
      if (!Number.isInteger(cell)) count.withTime++;
      continue;
    }
    if (!scanCell(cell)) {
      if (cell === 0 || cell === -1 || cell === "0" || cell === "-1" || (typeof cell === "string" && isEmptyDate(cell))) placeholder(String(cell));
      else count.notDates++;
      continue;
    }
    const { shape, first, second } = parts;
    if (cell === 0 || cell === "0") {
      placeholder("0");
      continue;
    }
    if (shape === DateShape.TimeOnly) {
      count.timesOfDay++;
      continue;
    }
    if (shape === DateShape.Serial) {
      count.serials++;
    } else if (shape === DateShape.Epoch) {
      count.epochs++;
    } else {
      const either = shape !== DateShape.Certain;
      const wall = wallClockOfParts(either ? (first > 12 ? "DMY" : "MDY") : undefined);
      if (isPlaceholderDay(wall) || (shape === DateShape.Certain && parts.year === 0)) {
        placeholder(String(cell));
        continue;
      }
      if (!either) {
        if (Number.isNaN(wall)) count.notDates++;
        else count.certain++;
      } else {
        if (shape === DateShape.TwoDigitYear) {
          twoDigits++;
          ranges.first.add(first);
          ranges.second.add(second);
          ranges.year.add(parts.year);
        }
        if ((cell as string).includes(".") && /^\s*\d+\.\d+\.\d/.test(cell as string)) dotted++;
        if (first > 12 && second > 12) {
          count.notDates++;
        } else if (first > 12) {
          count.onlyDayFirst++;
          if (firstDayFirst < 0) firstDayFirst = index;
        } else if (second > 12) {
          count.onlyMonthFirst++;
          if (firstMonthFirst < 0) firstMonthFirst = index;
        } else if (first === second) {
          count.sameEitherWay++;
        } else {
          count.eitherWay++;
        }
      }
    }
    if (!Number.isNaN(parts.timeMs)) count.withTime++;
    if (!Number.isNaN(parts.offsetMinutes)) count.withOffset++;
    if (parts.unknownZone !== "") count.unknownZone++;
  }

  const { onlyDayFirst, onlyMonthFirst, eitherWay } = count;
  const texts = onlyDayFirst + onlyMonthFirst + eitherWay + count.sameEitherWay;
  const mixed = Math.min(onlyDayFirst, onlyMonthFirst) > (onlyDayFirst + onlyMonthFirst) * STRAY_SHARE;
  const yearFirst = twoDigits > 0 && twoDigits === texts + (count.notDates > 0 ? twoDigits - texts : 0) && isYearFirst(ranges, twoDigits);
  const byRows: DateOrder | undefined = mixed || onlyDayFirst === onlyMonthFirst ? undefined : onlyDayFirst > onlyMonthFirst ? "DMY" : "MDY";
  const byDots: DateOrder | undefined = byRows === undefined && !mixed && dotted > 0 && dotted === texts ? "DMY" : undefined;
  const order = yearFirst ? "YMD" : (byRows ?? byDots);
  const settling = order === "DMY" && byRows !== undefined ? firstDayFirst : order === "MDY" ? firstMonthFirst : -1;
  const dates = count.serials + count.epochs + count.certain + texts;
  return {
    kind: kindOf(count, dates),
    order,
    needsOrder: eitherWay > 0 || onlyDayFirst > 0 || onlyMonthFirst > 0,
    mixed: mixed && !yearFirst,
    hasTwoDigitYears: twoDigits > 0,
    settledBy: settling < 0 ? undefined : { index: settling, text: String(cells[settling]) },
    swappedByExcel: !yearFirst && texts >= 5 && count.serials >= 5 && Math.max(onlyDayFirst, onlyMonthFirst) === texts && cells.every((cell) => isEarlyInMonth(cell, date1904)),
    counts: count,
    placeholders,
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

/** Years of tickets span few values, days of the month all of them. Of few rows no more can be asked than that the years would be several, or lie far apart, otherwise. */
function isYearFirst({ first, second, year }: { first: Range; second: Range; year: Range }, rows: number): boolean {
  if (second.high > 12) return false;
  if (first.high > 31 || first.low === 0) return true;
  if (year.high > 31) return false;
  const years = first.high - first.low;
  const days = year.high - year.low;
  // Nobody opens all tickets on one day of the month in several years; a few are on the same day of one month, or far apart.
  if (years === 0) return rows >= 5 ? days >= 2 : days >= 3 || (days >= 1 && second.low === second.high);
  return rows >= 20 ? days >= 20 && years <= 5 : days >= 8 && years <= 1;
}

class Range {
  low = Number.POSITIVE_INFINITY;
  high = Number.NEGATIVE_INFINITY;
  add(value: number): void {
    if (value < this.low) this.low = value;
    if (value > this.high) this.high = value;
  }
}

/** Whether a text stands for "no date": a placeholder word, or a date of zeros. */
export function isEmptyDate(text: string): boolean {
  return isPlaceholder(text) || /^\s*0{1,4}[-/.]0{1,2}[-/.]0{1,4}(?:[\sT]+0{1,2}:00(?::00(?:\.0+)?)?)?Z?\s*$/.test(text);
}
