import { DAY_MS, isTimeZone } from "../time";
import type { DurationMs, Instant } from "../time";
import { CalendarError, ServiceDays } from "./serviceDays";
import { servicePeriods } from "./servicePeriods";
import type { ServiceCalendar } from "./types";

/**
 * A calendar made ready for millions of questions. Made once per calendar; it grows by itself over the years that are asked for.
 *
 * A window means what the wall clock shows: in the night when clocks go forward a 24 h day has 23 h and a window inside the gap
 * keeps only the readings that occur; when they go back it has 25 h, and an hour that is read twice is open twice. Overlapping
 * windows count once. The windows of a holiday replace those that start on its day; a window that started the day before still
 * runs into it. Where two holidays have one date, the later one in the list counts.
 *
 * Every calendar is closed before 1900 and from 2200 on.
 * @throws {CalendarError} `unknownZone`: the zone is no IANA name; `badWeek`: not seven days; `badWindow`: minutes outside a day
 */
export function compileCalendar(calendar: ServiceCalendar): CompiledCalendar {
  if (!isTimeZone(calendar.zone)) throw new CalendarError("unknownZone", calendar.name, calendar.zone);
  return new CompiledCalendar(calendar, new ServiceDays(calendar));
}

const FIRST_INSTANT: Instant = Date.UTC(1900, 0, 1);
const LAST_INSTANT: Instant = Date.UTC(2200, 0, 1);
const YEAR_MS = 366 * DAY_MS;
/** Under 5 h: rarely more than one period opens in it. A power of two, so that dividing is exact and cheap. */
const TIME_STEP_MS = 2 ** 24;

/**
 * Cumulative service time: the service periods one after the other, each with the service time that has passed before it.
 * Elapsed time is a difference of two look-ups, a due instant the inverse look-up. Service time counts from an origin that stays
 * where it is while the table grows, so that figures taken before and after can be compared.
 */
export class CompiledCalendar {
  /**
   * Entry `i`: `table[2i]` when its period opens, `table[2i + 1]` the service time before it; the next entry's service time shows
   * when it closes. The first entry is empty and stands at `from`, the last opens never and holds the whole.
   */
  private table = new Float64Array(0);
  private from: Instant = Number.NaN;
  private to: Instant = Number.NaN;
  private origin: Instant = Number.NaN;
  /** For each step of time from `from` on: the last entry that opens by its start. */
  private byTime: Int32Array = new Int32Array(0);
  /** For each step of service time: the last entry with less service time before it than its start, or the first entry. */
  private byService: Int32Array = new Int32Array(0);
  private serviceStepMs = 1;

  constructor(readonly source: ServiceCalendar, readonly days: ServiceDays) {}

  /** Service time from the origin to `instant`; `NaN` for `NaN`. */
  serviceTimeAt(instant: Instant): DurationMs {
    const known = instant >= this.from && instant <= this.to ? instant : this.cover(instant);
    if (Number.isNaN(known)) return Number.NaN;
    const table = this.table;
    const i = this.entryAt(known);
    return Math.min(table[i + 1] + (known - table[i]), table[i + 3]);
  }

  /** The earliest instant with that much service time before it; `Infinity` when it is never reached. */
  earliestAt(serviceTime: DurationMs): Instant {
    while (serviceTime > this.table[this.table.length - 1]) {
      if (this.to >= LAST_INSTANT) return Number.POSITIVE_INFINITY;
      this.cover(this.to + 1);
    }
    const table = this.table;
    let i = this.hintOf(serviceTime);
    while (table[i + 3] < serviceTime) i += 2;
    return table[i] + (serviceTime - table[i + 1]);
  }

  /** The latest instant with that much service time before it; `-Infinity` when there was never so little. */
  latestAt(serviceTime: DurationMs): Instant {
    while (serviceTime < this.table[1]) {
      if (this.from <= FIRST_INSTANT) return Number.NEGATIVE_INFINITY;
      this.cover(this.from - 1);
    }
    const table = this.table;
    let i = this.hintOf(serviceTime);
    while (table[i + 3] <= serviceTime) i += 2;
    return table[i] + (serviceTime - table[i + 1]);
  }

  /** `instant` itself inside service hours (opening included, closing not), else the next opening; `Infinity` when there is none. */
  nextOpen(instant: Instant): Instant {
    while (!Number.isNaN(instant)) {
      const known: Instant = this.cover(instant);
      const i = this.entryAt(known);
      if (known - this.table[i] < this.table[i + 3] - this.table[i + 1]) return known;
      const next = this.table[i + 2];
      if (next < Number.POSITIVE_INFINITY || this.to >= LAST_INSTANT) return next;
      this.cover(this.to + 1);
    }
    return Number.NaN;
  }

  /** `instant` itself inside service hours (closing included, opening not), else the last closing; `-Infinity` when there is none. */
  lastOpen(instant: Instant): Instant {
    while (!Number.isNaN(instant)) {
      const known: Instant = this.cover(instant);
      let i = this.entryAt(known);
      if (this.table[i] === known && i > 0) i -= 2;
      const lengthMs = this.table[i + 3] - this.table[i + 1];
      if (lengthMs > 0) return Math.min(known, this.table[i] + lengthMs);
      if (this.from <= FIRST_INSTANT) return Number.NEGATIVE_INFINITY;
      this.cover(this.from - 1);
    }
    return Number.NaN;
  }

  /** When the period that contains `instant` closes, but not later than `limit`. */
  closingAfter(instant: Instant, limit: Instant): Instant {
    this.cover(limit);
    const i = this.entryAt(this.cover(instant));
    return Math.min(this.table[i] + (this.table[i + 3] - this.table[i + 1]), limit);
  }

  /** Twice the index of the last entry that opens by `instant`, which must be covered. */
  private entryAt(instant: Instant): number {
    const table = this.table;
    let i = 2 * this.byTime[((instant - this.from) / TIME_STEP_MS) | 0];
    while (table[i + 2] <= instant) i += 2;
    return i;
  }

  private hintOf(serviceTime: DurationMs): number {
    return 2 * this.byService[Math.floor((serviceTime - this.table[1]) / this.serviceStepMs)];
  }

  /** Makes the table reach over `instant`, with years to spare; gives the instant back, moved into the years of service. */
  private cover(instant: Instant): Instant {
    const known = Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT);
    if (Number.isNaN(known) || (known >= this.from && known <= this.to)) return known;
    if (Number.isNaN(this.from)) {
      this.origin = known;
      this.build(known - YEAR_MS, known + 2 * YEAR_MS);
    } else {
      // Doubling keeps the cost of growing in proportion to the years in use.
      const length = this.to - this.from;
      this.build(known < this.from ? Math.min(known - YEAR_MS, this.from - length) : this.from,
        known > this.to ? Math.max(known + YEAR_MS, this.to + length) : this.to);
    }
    return known;
  }

  private build(from: Instant, to: Instant): void {
    this.from = Math.max(from, FIRST_INSTANT);
    this.to = Math.min(to, LAST_INSTANT);
    const periods = servicePeriods(this.days, this.source.zone, this.from, this.to);
    const table = new Float64Array(periods.length + 4);
    table[0] = this.from;
    for (let i = 0; i < periods.length; i += 2) {
      table[i + 2] = periods[i];
      table[i + 5] = table[i + 3] + (periods[i + 1] - periods[i]);
    }
    table[table.length - 2] = Number.POSITIVE_INFINITY;
    this.table = table;
    this.byTime = stepIndex(table, 0, TIME_STEP_MS, this.to - this.from, (value, start) => value <= start);
    const beforeOrigin = this.serviceTimeAt(this.origin);
    for (let i = 1; i < table.length; i += 2) table[i] -= beforeOrigin;
    const total = table[table.length - 1] - table[1];
    this.serviceStepMs = Math.ceil(total / (periods.length / 2)) || 1;
    this.byService = stepIndex(table, 1, this.serviceStepMs, total, (value, start) => value < start);
  }
}

/** For each step over `length` from the first value of a column on: the last entry of which `isBefore(value, start of the step)`, or 0. */
function stepIndex(
  table: Float64Array, column: 0 | 1, step: number, length: number, isBefore: (value: number, start: number) => boolean,
): Int32Array {
  const index = new Int32Array(Math.floor(length / step) + 1);
  const lastEntry = table.length / 2 - 2;
  let entry = 0;
  for (let i = 0; i < index.length; i++) {
    const start = table[column] + i * step;
    while (entry < lastEntry && isBefore(table[2 * (entry + 1) + column], start)) entry++;
    index[i] = entry;
  }
  return index;
}
