export type { DurationMs, Instant, Interval, WallClock } from "./types";
export { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "./types";
export { isTimeZone, toInstant, toWallClock } from "./zone";
