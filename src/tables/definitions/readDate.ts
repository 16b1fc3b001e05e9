import type { DateOrder } from "../../service-level/agreement";
import type { Instant, WallClock } from "../../service-level/time";
import { readInstants, serialToWallClock } from "../dates";
import type { Cell } from "../types";

/** `none`: a date such as 31/12/9999 that stands for no date. `undefined`: not a date. */
export type ReadDate = { readonly wall: WallClock } | "ambiguous" | "none" | undefined;

const FAR_FUTURE = Date.UTC(2999, 0, 1);

/**
 * A date or date-time of a definition table on the wall clock: an Excel serial, `2026-03-31`, `2026-03-31 17:30`, `31 March 2026`, or digits in an
 * order that can be only one (`31/03/2026`) or that `order` decides. `"ambiguous"`: `03/04/2026` without an order.
 * A time that states its own offset from UTC is no wall clock, hence `undefined`.
 */
export function readDate(cell: Cell, date1904: boolean, order: DateOrder | undefined): ReadDate {
  if (statesOffset(cell)) return undefined;
  // Read as if in UTC, the instant is the wall clock.
  const read = readMoment(cell, date1904, order, "UTC");
  return typeof read === "number" ? { wall: read } : read;
}

/**
 * The instant that a cell says: with an offset of its own (`2026-03-31T18:00Z`) that very instant, else on the wall clock of `zone`. Reads what
 * `readDate` reads, and what monitoring tools export beside.
 */
export function readMoment(cell: Cell, date1904: boolean, order: DateOrder | undefined, zone: string): Instant | Exclude<ReadDate, object> {
  if (typeof cell === "number" && serialToWallClock(cell, date1904) >= FAR_FUTURE) return "none";
  if (order !== undefined || statesOffset(cell)) return momentIn(order, cell, date1904, zone);
  const [dayFirst, monthFirst] = (["DMY", "MDY"] as const).map((each) => momentIn(each, cell, date1904, zone));
  if (typeof dayFirst !== "number") return monthFirst;
  if (typeof monthFirst !== "number" || monthFirst === dayFirst) return dayFirst;
  return "ambiguous";
}

const statesOffset = (cell: Cell): boolean => typeof cell === "string" && /:\d\d(\.\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)\s*$/i.test(cell);

function momentIn(order: DateOrder | undefined, cell: Cell, date1904: boolean, zone: string): Instant | "none" | undefined {
  let isDate = true;
  const instant = readInstants([cell], { order, zone, date1904 }, () => { isDate = false; })[0];
  if (!Number.isNaN(instant)) return instant;
  return isDate ? "none" : undefined;
}
