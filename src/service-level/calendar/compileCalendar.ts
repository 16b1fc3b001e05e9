import { DAY_MS, isTimeZone } from "../time";
import type { DurationMs, Instant } from "../time";
import { CalendarError, FIRST_DAY, LAST_DAY, ServiceDays } from "./serviceDays";
import { servicePeriods } from "./servicePeriods";
import type { ServiceCalendar } from "./types";

/**
 * A calendar made ready for millions of questions, once for each: calendars are never changed in place. It grows by itself over the years that are asked for.
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
  const known = compiled.get(calendar);
  if (known !== undefined) return known;
  if (!isTimeZone(calendar.zone)) throw new CalendarError("unknownZone", calendar.name, calendar.zone);
  const fresh = new CompiledCalendar(calendar, new ServiceDays(calendar));
  compiled.set(calendar, fresh);
  return fresh;
}

const compiled = new WeakMap<ServiceCalendar, CompiledCalendar>();

const FIRST_INSTANT: Instant = FIRST_DAY * DAY_MS;
const LAST_INSTANT: Instant = LAST_DAY * DAY_MS;
/** So far the table reaches beyond what is asked for: a year, be it a leap year. */
const ROOM_MS = 366 * DAY_MS;
/** Under 5 h: rarely does one period close and the next one open in it. A power of two, so that dividing is exact and cheap. */
const TIME_STEP_MS = 2 ** 24;

/** What the table says of a period, one number after the other: opening, closing, the service time before it. */
const [OPENS, CLOSES, BEFORE, WIDTH] = [0, 1, 2, 3];

/**
 * Cumulative service time: the service periods one after the other, each with the service time that has passed before it.
 * Elapsed time is a difference of two look-ups, a due instant the inverse look-up. Service time counts from an origin that stays
 * where it is while the table grows, so that figures taken before and after can be compared.
 */
export class CompiledCalendar {
  /** The first period is empty and stands at `from`; the last never opens and has the whole before it. */
  private table = new Float64Array(2 * WIDTH);
  private from: Instant = Number.NaN;
  private to: Instant = Number.NaN;
  private origin: Instant = Number.NaN;
  /** For each step of time from `from` on: where the table has the first period that has not closed before its start. */
  private byTime: Int32Array = new Int32Array(1);
  /** For each step of service time: where the table has the first period after which so much has passed. */
  private byService: Int32Array = new Int32Array(1);
  private serviceStepMs = 1;

  constructor(readonly source: ServiceCalendar, readonly days: ServiceDays) {}

  /** Service time from the origin to `instant`; `NaN` for `NaN`. */
  serviceTimeAt(instant: Instant): DurationMs {
    // The plus tells V8 that a call gives back a number, too: else it would put every instant into an object here.
    const known = instant >= this.from && instant <= this.to ? instant : +this.cover(instant);
    const table = this.table;
    const i = this.periodAt(known);
    const opens = table[i + OPENS];
    const closes = table[i + CLOSES];
    // How much of the period has passed: none before, all after. Not asked but reckoned, because the processor guesses the answers wrong;
    // and in this order, because V8 would turn two absolute values into integers to take one from the other.
    return table[i + BEFORE] + (Math.abs(known - opens) + (closes - opens) - Math.abs(known - closes)) / 2;
  }

  /** The earliest instant with that much service time before it; `Infinity` when it is never reached. */
  earliestAt(serviceTime: DurationMs): Instant {
    while (serviceTime > this.table[this.table.length - WIDTH + BEFORE]) {
      if (this.to >= LAST_INSTANT) return Number.POSITIVE_INFINITY;
      this.cover(this.to + 1);
    }
    const table = this.table;
    let i = this.byService[((serviceTime - table[BEFORE]) / this.serviceStepMs) | 0];
    while (table[i + WIDTH + BEFORE] < serviceTime) i += WIDTH;
    return table[i + OPENS] + (serviceTime - table[i + BEFORE]);
  }

  /** `instant` itself inside service hours (opening included, closing not), else the next opening; `Infinity` when there is none. */
  nextOpen(instant: Instant): Instant {
    while (!Number.isNaN(instant)) {
      const known: Instant = this.cover(instant);
      let i = this.periodAt(known);
      if (this.table[i + CLOSES] <= known) i += WIDTH;
      const opens = Math.max(known, this.table[i + OPENS]);
      if (opens < Number.POSITIVE_INFINITY || this.to >= LAST_INSTANT) return opens;
      this.cover(this.to + 1);
    }
    return Number.NaN;
  }

  /** When the period that contains `instant` closes, but not later than `limit`. */
  closingAfter(instant: Instant, limit: Instant): Instant {
    this.cover(limit);
    return Math.min(this.table[this.periodAt(this.cover(instant)) + CLOSES], limit);
  }

  /** Where the table has a period such that all before it have closed by `instant`, which must be covered, and all after it open later. */
  private periodAt(instant: Instant): number {
    const table = this.table;
    let i = this.byTime[((instant - this.from) / TIME_STEP_MS) | 0];
    while (table[i + WIDTH + OPENS] <= instant) i += WIDTH;
    return i;
  }

  /** Makes the table reach over `instant`, with years to spare; gives the instant back, moved into the years of service. */
  private cover(instant: Instant): Instant {
    const known = Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT);
    if (Number.isNaN(known) || (known >= this.from && known <= this.to)) return known;
    if (Number.isNaN(this.from)) {
      this.origin = known;
      this.build(known - ROOM_MS, known + 2 * ROOM_MS);
    } else {
      // Doubling keeps the cost of growing in proportion to the years in use.
      const length = this.to - this.from;
      this.build(known < this.from ? Math.min(known - ROOM_MS, this.from - length) : this.from,
        known > this.to ? Math.max(known + ROOM_MS, this.to + length) : this.to);
    }
    return known;
  }

  private build(from: Instant, to: Instant): void {
    this.from = Math.max(from, FIRST_INSTANT);
    this.to = Math.min(to, LAST_INSTANT);
    const periods = [this.from, this.from, ...servicePeriods(this.days, this.source.zone, this.from, this.to), Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    const count = periods.length / 2;
    const table = new Float64Array(count * WIDTH);
    let servedMs = 0;
    for (let period = 0; period < count; period++) {
      const [opens, closes] = [periods[2 * period], periods[2 * period + 1]];
      table.set([opens, closes, servedMs], period * WIDTH);
      servedMs += closes - opens;
    }
    this.table = table;
    this.byTime = placesByStep(table, CLOSES, this.from, TIME_STEP_MS, this.to);
    const beforeOrigin = this.serviceTimeAt(this.origin);
    for (let i = BEFORE; i < table.length; i += WIDTH) table[i] -= beforeOrigin;
    const [none, all] = [table[BEFORE], table[table.length - WIDTH + BEFORE]];
    this.serviceStepMs = Math.ceil((all - none) / (count - 2)) || 1;
    this.byService = placesByStep(table, WIDTH + BEFORE, none, this.serviceStepMs, all);
  }
}

/** For each step from `start` to `end`: where the table has the first period of which that column is not below the start of the step. */
function placesByStep(table: Float64Array, column: number, start: number, step: number, end: number): Int32Array {
  const places = new Int32Array(Math.floor((end - start) / step) + 1);
  const last = table.length - 2 * WIDTH;
  let i = 0;
  for (let index = 0; index < places.length; index++) {
    while (i < last && table[i + column] < start + index * step) i += WIDTH;
    places[index] = i;
  }
  return places;
}
