import type { DateOrder } from "../../service-level/agreement";
import type { Instant, WallClock } from "../../service-level/time";
import { DAY_MS, MINUTE_MS, toInstant } from "../../service-level/time";
import type { Cell } from "../types";
import { DateShape, parts } from "./dateParts";
import { serialToWallClock } from "./excelSerial";
import { isEmptyDate, isPlaceholderDay } from "./placeholders";
import { isSerial, scanCell } from "./scanCell";
import { wallClockOfParts } from "./wallClockOfParts";

export interface DateReading {
  /** The order that was settled for the column; dates whose order matters stay unread without it. */
  readonly order: DateOrder | undefined;
  /** IANA zone of the wall clock for dates that state no offset of their own. */
  readonly zone: string;
  readonly date1904: boolean;
}

/**
 * The instants of a column, `NaN` where a cell is empty, a placeholder or no date. `onBad` hears of filled cells that are no date in this order.
 * @throws {TimeZoneError} `zone` is no IANA name
 */
export function readInstants(cells: readonly Cell[], reading: DateReading, onBad: (index: number, cell: Cell) => void): Float64Array {
  const instants = new Float64Array(cells.length);
  const zone = zoneReader(reading.zone);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === "") {
      instants[index] = Number.NaN;
      continue;
    }
    // Excel's own dates, as most are, need not be taken apart.
    if (typeof cell === "number" && isSerial(cell)) {
      const wall = serialToWallClock(cell, reading.date1904);
      const offset = zone.offsets[((wall - FIRST_READING) / DAY_MS) | 0];
      if (!isPlaceholderDay(wall) && offset === offset) {
        instants[index] = wall - offset;
        continue;
      }
    }
    const instant = instantOf(cell, reading, zone);
    instants[index] = instant;
    if (instant !== instant && !isNothing(cell)) onBad(index, cell);
  }
  return instants;
}

function instantOf(cell: Cell, reading: DateReading, zone: ZoneReader): Instant {
  if (!scanCell(cell)) return Number.NaN;
  if (parts.shape === DateShape.Epoch) return parts.number;
  const wall = parts.shape === DateShape.Serial ? serialToWallClock(parts.number, reading.date1904) : wallClockOfParts(reading.order);
  if (wall !== wall || isPlaceholderDay(wall)) return Number.NaN;
  const { offsetMinutes } = parts;
  return offsetMinutes === offsetMinutes ? wall - offsetMinutes * MINUTE_MS : zone.instant(wall);
}

/** Times of day as milliseconds after midnight, for a date and a time in two columns; `NaN` where there is none. */
export function readTimesOfDay(cells: readonly Cell[]): Float64Array {
  return Float64Array.from(cells, (cell) => (cell !== "" && scanCell(cell) && parts.shape === DateShape.TimeOnly ? parts.timeMs : Number.NaN));
}

function isNothing(cell: Cell): boolean {
  if (typeof cell === "number") return cell === 0 || cell === -1 || cell === 1;
  if (typeof cell === "boolean") return false;
  if (isEmptyDate(cell) || cell === "0" || cell === "-1") return true;
  return scanCell(cell) && parts.shape !== DateShape.Serial && parts.shape !== DateShape.TimeOnly && [undefined, "DMY" as const].some((order) => isPlaceholderDay(wallClockOfParts(order)));
}

/** All days that Excel's own dates may stand for. */
const FIRST_READING: WallClock = Date.UTC(1949, 0, 1);
const FIRST_DAY = FIRST_READING / DAY_MS;
const DAYS = 366 * 180;

const zoneReaders = new Map<string, ZoneReader>();

/** One for all columns of a zone. */
function zoneReader(zone: string): ZoneReader {
  const known = zoneReaders.get(zone) ?? new ZoneReader(zone);
  zoneReaders.set(zone, known);
  return known;
}

/** Remembers the offset of each day that keeps one offset, so that a million dates of a few years ask for few offsets. */
class ZoneReader {
  /** By day; `NaN` while nobody has asked for a time of that day, and where the offset changes in it. */
  readonly offsets = new Float64Array(DAYS).fill(Number.NaN);
  private readonly isKnown = new Uint8Array(DAYS);
  constructor(private readonly zone: string) {
    toInstant(0, zone);
  }

  instant(wall: WallClock): Instant {
    const day = Math.floor(wall / DAY_MS) - FIRST_DAY;
    if (!(day >= 0 && day < DAYS)) return toInstant(wall, this.zone);
    if (this.isKnown[day] === 0) {
      const start = (day + FIRST_DAY) * DAY_MS;
      const before = start - toInstant(start, this.zone);
      this.isKnown[day] = 1;
      // A day that starts, ends and stands between days of one offset has no change inside.
      if ([-DAY_MS, DAY_MS, 2 * DAY_MS].every((far) => start + far - toInstant(start + far, this.zone) === before)) this.offsets[day] = before;
    }
    const offset = this.offsets[day];
    return offset === offset ? wall - offset : toInstant(wall, this.zone);
  }
}
