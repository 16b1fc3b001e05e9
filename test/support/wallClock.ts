import type { Instant } from "../../src/service-level/time";
import { toInstant } from "../../src/service-level/time";

/** "2026-03-29 01:30" in a zone, or with a "Z" at its end in UTC. */
export function at(text: string, zone = "UTC"): Instant {
  const iso = text.replace(" ", "T");
  return iso.endsWith("Z") ? Date.parse(iso) : toInstant(Date.parse(`${iso.includes("T") ? iso : `${iso}T00:00`}Z`), zone);
}

/** An instant as a person of that zone reads it, with its offset: "2026-03-29 01:30 GMT+00:00". Formatted by `Intl` alone. */
export function reading(instant: Instant, zone = "UTC"): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", timeZoneName: "longOffset",
  }).formatToParts(instant);
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day} ${part.hour}:${part.minute} ${part.timeZoneName}`;
}
