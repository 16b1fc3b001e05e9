import type { WallClock } from "../../service-level/time";
import { DateShape, parts } from "./dateParts";
import { scanDate } from "./scanDate";
import { wallClockOfParts } from "./wallClockOfParts";

/** A date or date-time with the year first, "2026-03-14 09:30" or "2026-03-14T09:30:00", as a reading of the wall clock; `NaN` for any other text and for one with an offset. */
export function parseIsoWallClock(text: string): WallClock {
  if (!/^\s*\d{4}-\d{1,2}-\d{1,2}/.test(text) || !scanDate(text) || parts.shape !== DateShape.Certain || !Number.isNaN(parts.offsetMinutes)) return Number.NaN;
  return wallClockOfParts(undefined);
}
