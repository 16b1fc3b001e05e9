import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "../../src/service-level/time";
import type { DurationMs, Instant } from "../../src/service-level/time";

/** "2024-01-08 09:00", "2024-01-08T09:00:30" on the wall clock of `zone`, or with a "Z" as UTC; undefined = not known. */
export function at(text: string | undefined, zone = "UTC"): Instant {
  if (text === undefined) return Number.NaN;
  const [, date, time, z] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d)?))?(Z?)$/.exec(text) ?? [];
  if (date === undefined) throw new Error(`no date-time: ${text}`);
  const wall = Date.parse(`${date}T${time ?? "00:00"}Z`);
  return z === "Z" ? wall : toInstant(wall, zone);
}

export const hours = (count: number): DurationMs => count * HOUR_MS;
export const minutes = (count: number): DurationMs => count * MINUTE_MS;
export const days = (count: number): DurationMs => count * DAY_MS;
