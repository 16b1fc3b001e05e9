import type { WallClock } from "../../service-level/time";
import { DAY_MS } from "../../service-level/time";

/** What lasts longer is a slip of the pen. */
const LONGEST_HOLIDAY = 366 * DAY_MS;

/** Midnight of each day from that of `first` to that of `last`, both in it; of the first alone where no holiday lasts from one to the other. */
export function holidayDays(first: WallClock, last: WallClock = first): WallClock[] {
  const [from, to] = [first, isHolidaySpan(first, last) ? last : first].map((at) => Math.floor(at / DAY_MS));
  return Array.from({ length: to - from + 1 }, (_, day) => (from + day) * DAY_MS);
}

/** The last day is the first or within a year after it. */
export function isHolidaySpan(first: WallClock, last: WallClock): boolean {
  return last >= first && last - first < LONGEST_HOLIDAY;
}
