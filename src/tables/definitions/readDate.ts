import type { DateOrder } from "../../service-level/agreement";
import type { WallClock } from "../../service-level/time";
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
  if (typeof cell === "number" && serialToWallClock(cell, date1904) >= FAR_FUTURE) return "none";
  if (typeof cell === "string" && /:\d\d(\.\d+)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)\s*$/i.test(cell)) return undefined;
  if (order !== undefined) return readIn(order, cell, date1904);
  const [dayFirst, monthFirst] = (["DMY", "MDY"] as const).map((each) => readIn(each, cell, date1904));
  if (typeof dayFirst !== "object") return monthFirst;
  if (typeof monthFirst !== "object" || monthFirst.wall === dayFirst.wall) return dayFirst;
  return "ambiguous";
}

function readIn(order: DateOrder, cell: Cell, date1904: boolean): { wall: WallClock } | "none" | undefined {
  let isDate = true;
  // Read as if in UTC, the instant is the wall clock.
  const wall = readInstants([cell], { order, zone: "UTC", date1904 }, () => { isDate = false; })[0];
  if (!Number.isNaN(wall)) return { wall };
  return isDate ? "none" : undefined;
}
