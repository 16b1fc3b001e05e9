import type { DateOrder } from "../../service-level/agreement";
import type { Cell } from "../types";
import { DateShape, parts } from "./dateParts";
import { isEmptyDate, isPlaceholderDay, isZeroDate } from "./placeholders";
import { isSerial, scanCell } from "./scanCell";
import { TwoDigitYears } from "./TwoDigitYears";
import { wallClockOfParts } from "./wallClockOfParts";
import { weekdayOf } from "./weekdayNames";

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

/** Counts how the cells of one column read, before anybody knows the order of day and month. */
export class DateTally {
  readonly counts: { -readonly [Count in keyof DateCounts]: number } = { cells: 0, empty: 0, notDates: 0, serials: 0, epochs: 0, timesOfDay: 0, certain: 0, onlyDayFirst: 0, onlyMonthFirst: 0, eitherWay: 0, sameEitherWay: 0, withTime: 0, withOffset: 0, unknownZone: 0 };
  /** What stood for "nothing", and how often; empty cells are not listed. */
  readonly placeholders = new Map<string, number>();
  readonly twoDigitYears = new TwoDigitYears();
  /** Texts such as 05.03.2024. */
  dotted = 0;
  /** Index of the first cell that can only be day first, and of the first that can only be month first; -1 when there is none. */
  firstDayFirst = -1;
  firstMonthFirst = -1;

  /** The next cell of the column. */
  add(cell: Cell): void {
    const { counts } = this;
    counts.cells++;
    if (cell === "") {
      counts.empty++;
    } else if (typeof cell === "number" && isSerial(cell)) {
      // Excel's own dates, as most are, need not be taken apart.
      counts.serials++;
      if (!Number.isInteger(cell)) counts.withTime++;
    } else if (isNoNumber(cell)) {
      this.addNothing(String(cell));
    } else if (scanCell(cell)) {
      this.addScanned(cell);
    } else if (typeof cell === "string" && isEmptyDate(cell)) {
      this.addNothing(cell);
    } else {
      counts.notDates++;
    }
  }

  private addNothing(text: string): void {
    this.counts.empty++;
    if (text.trim() !== "") this.placeholders.set(text, (this.placeholders.get(text) ?? 0) + 1);
  }

  private addScanned(cell: Cell): void {
    const { counts } = this;
    switch (parts.shape) {
      case DateShape.TimeOnly:
        counts.timesOfDay++;
        return;
      case DateShape.Serial:
        counts.serials++;
        break;
      case DateShape.Epoch:
        counts.epochs++;
        break;
      default: {
        // Of a certain day the order plays no part.
        const wall = wallClockOfParts(parts.first > 12 ? "DMY" : "MDY");
        const isCertain = parts.shape === DateShape.Certain;
        if (isPlaceholderDay(wall) || (isCertain && parts.year === 0) || ((parts.first === 0 || parts.second === 0) && isZeroDate(String(cell)))) {
          this.addNothing(String(cell));
          return;
        }
        if (!isCertain) this.addDayAndMonth(cell as string);
        else if (Number.isNaN(wall)) counts.notDates++;
        else counts.certain++;
      }
    }
    if (!Number.isNaN(parts.timeMs)) counts.withTime++;
    if (!Number.isNaN(parts.offsetMinutes)) counts.withOffset++;
    if (parts.unknownZone !== "") counts.unknownZone++;
  }

  private addDayAndMonth(text: string): void {
    const { counts } = this;
    const { shape, first, second, year } = parts;
    const index = counts.cells - 1;
    if (shape === DateShape.TwoDigitYear) this.twoDigitYears.add(first, second, year);
    if (text.includes(".") && /^\s*(?:\p{L}+\.?,?\s+)?\d+\.\d+\.\d/u.test(text)) this.dotted++;
    const named = first > 12 || second > 12 ? undefined : orderByWeekday();
    if (first > 12 && second > 12) {
      counts.notDates++;
    } else if (first > 12 || named === "DMY") {
      counts.onlyDayFirst++;
      if (this.firstDayFirst < 0) this.firstDayFirst = index;
    } else if (second > 12 || named === "MDY") {
      counts.onlyMonthFirst++;
      if (this.firstMonthFirst < 0) this.firstMonthFirst = index;
    } else if (first === second) {
      counts.sameEitherWay++;
    } else {
      counts.eitherWay++;
    }
  }
}

/** The only order in which the day is the weekday that its text names: of "Mon 03/02/2026" month first. */
function orderByWeekday(): DateOrder | undefined {
  if (parts.weekday === 0 || parts.first === parts.second) return undefined;
  const fitting = (["DMY", "MDY"] as const).filter((order) => weekdayOf(wallClockOfParts(order)) === parts.weekday);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Numbers that programs write where there is no date. */
function isNoNumber(cell: Cell): boolean {
  return cell === 0 || cell === -1 || cell === "0" || cell === "-1";
}
