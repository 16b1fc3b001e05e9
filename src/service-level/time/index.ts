export type { DurationMs, Instant, Interval, WallClock } from "./types";
export { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, YEAR_MS } from "./types";
export type { OffsetStretch } from "./zone";
export { calendarDaysBetween, isTimeZone, offsetStretches, TimeZoneError, toInstant, toWallClock } from "./zone";
