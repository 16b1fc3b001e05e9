import type { DurationMs, Instant, WallClock } from "./types";
import { DAY_MS, SECOND_MS } from "./types";

/** A stretch of time in which a zone keeps one offset: the wall clock shows `instant + offsetMs`. */
export interface OffsetStretch {
  readonly from: Instant;
  readonly to: Instant;
  readonly offsetMs: DurationMs;
}

/** No name of a zone: the IANA database has no entry of that name. */
export class TimeZoneError extends Error {
  readonly code = "unknownZone";
  constructor(readonly zone: string) {
    super(`"${zone}" is not an IANA time zone. Enter a name such as Europe/London or UTC.`);
    this.name = "TimeZoneError";
  }
}

/**
 * Whether `name` is a time zone of the IANA database, such as "Europe/London", "Etc/UTC" or "UTC"; upper and lower case are equal.
 * Bare offsets such as "+01:00" are none: they know no daylight saving time.
 */
export function isTimeZone(name: string): boolean {
  if (!/^[a-z][\w+/-]*$/i.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the wall clock of `zone` shows at `instant`. `NaN` in, `NaN` out.
 * @throws {TimeZoneError} `zone` is no IANA name
 */
export function toWallClock(instant: Instant, zone: string): WallClock {
  return instant + offsetAt(offsetsOf(zone), instant);
}

/**
 * When the wall clock of `zone` shows `wallClock`. A reading that occurs twice (clocks set back) means the earlier one. One that
 * never occurs (clocks set forward) is moved on by the length of the gap: 02:30 in a gap from 02:00 to 03:00 is 03:30, as in
 * Temporal's "compatible". `NaN` in, `NaN` out.
 * @throws {TimeZoneError} `zone` is no IANA name
 */
export function toInstant(wallClock: WallClock, zone: string): Instant {
  const offsets = offsetsOf(zone);
  // No zone was ever a whole day away from UTC: far from any change the reading has one offset ...
  const { at, offset } = chunkOf(offsets, wallClock);
  const i = stretchIn(at, wallClock);
  if (wallClock - at[i] >= DAY_MS && at[i + 1] - wallClock > DAY_MS) return wallClock - offset[i];
  // ... and near one these two lie safely before and after it.
  const before = offsetAt(offsets, wallClock - DAY_MS);
  const after = offsetAt(offsets, wallClock + DAY_MS);
  const early = wallClock - before;
  if (offsetAt(offsets, early) === before) return early;
  const late = wallClock - after;
  return offsetAt(offsets, late) === after ? late : early;
}

/** How many midnights of the zone's calendar lie between two instants: 0 on the same day, whatever the clocks did; negative backwards, `NaN` when one is not known. */
export function calendarDaysBetween(from: Instant, to: Instant, zone: string): number {
  const dayOf = (instant: Instant): number => Math.floor(toWallClock(instant, zone) / DAY_MS);
  return dayOf(to) - dayOf(from);
}

/**
 * `[from, to)` cut at the offset changes of `zone`, in time order; nothing when `to <= from`.
 * @throws {TimeZoneError} `zone` is no IANA name
 */
export function offsetStretches(from: Instant, to: Instant, zone: string): OffsetStretch[] {
  const offsets = offsetsOf(zone);
  const stretches: OffsetStretch[] = [];
  let start = from;
  let offsetMs = offsetAt(offsets, from);
  for (let chunkStart = Math.floor(from / CHUNK_MS) * CHUNK_MS; chunkStart < to; chunkStart += CHUNK_MS) {
    const { at, offset } = chunkOf(offsets, chunkStart);
    for (let i = 0; i < offset.length; i++) {
      if (at[i] <= start || at[i] >= to || offset[i] === offsetMs) continue;
      stretches.push({ from: start, to: at[i], offsetMs });
      start = at[i];
      offsetMs = offset[i];
    }
  }
  if (start < to) stretches.push({ from: start, to, offsetMs });
  return stretches;
}

/** About 13 months: offsets are found a chunk at a time, when a date in it is first asked for. */
const CHUNK_MS = 2 ** 35;

/** From 1861 on chunks lie densely in an array; earlier ones are found too, more slowly. */
const CHUNKS_BEFORE_1970 = 100;

/** Between two probes an offset is taken not to change and change back. The shortest stretch since 1965 is a week (America/Recife, October 2000). */
const PROBE_MS = CHUNK_MS / 64;

/** The offsets in one chunk: `offset[i]` holds in `[at[i], at[i + 1])`; the first of `at` is the chunk's start, the last its end. */
interface OffsetChunk {
  readonly at: readonly Instant[];
  readonly offset: readonly DurationMs[];
}

interface ZoneOffsets {
  readonly zone: string;
  readonly formatter: Intl.DateTimeFormat;
  /** By `chunk number + CHUNKS_BEFORE_1970`. */
  readonly chunks: OffsetChunk[];
}

const zones = new Map<string, ZoneOffsets>();
/** Calls come in runs for one zone. */
let latest: ZoneOffsets | undefined;

function offsetsOf(zone: string): ZoneOffsets {
  if (latest?.zone === zone) return latest;
  let offsets = zones.get(zone);
  if (offsets === undefined) {
    if (!isTimeZone(zone)) throw new TimeZoneError(zone);
    offsets = { zone, formatter: formatterOf(zone), chunks: [] };
    zones.set(zone, offsets);
  }
  latest = offsets;
  return offsets;
}

function offsetAt(offsets: ZoneOffsets, instant: Instant): DurationMs {
  const { at, offset } = chunkOf(offsets, instant);
  return offset[stretchIn(at, instant)];
}

function stretchIn(at: readonly Instant[], instant: Instant): number {
  let i = at.length - 2;
  while (i > 0 && at[i] > instant) i--;
  return i;
}

function chunkOf(offsets: ZoneOffsets, instant: Instant): OffsetChunk {
  const index = Math.floor(instant / CHUNK_MS) + CHUNKS_BEFORE_1970;
  return offsets.chunks[index] ?? (offsets.chunks[index] = findChunk(offsets.formatter, index - CHUNKS_BEFORE_1970));
}

/** No date: beyond what `Intl` can format there is no offset to be known. */
const UNKNOWN: OffsetChunk = { at: [Number.NaN, Number.NaN], offset: [Number.NaN] };
const LAST_DATE_MS = 8.64e15;

function findChunk(formatter: Intl.DateTimeFormat, index: number): OffsetChunk {
  const start = index * CHUNK_MS;
  const end = start + CHUNK_MS;
  if (!(start >= -LAST_DATE_MS && end <= LAST_DATE_MS)) return UNKNOWN;
  const at = [start];
  const offset = [observedOffset(formatter, start)];
  for (let probe = start + PROBE_MS; probe <= end; probe += PROBE_MS) {
    const last = offset[offset.length - 1];
    if (observedOffset(formatter, probe) === last) continue;
    const change = findChange(formatter, probe - PROBE_MS, probe, last);
    if (change >= end) break;
    at.push(change);
    offset.push(observedOffset(formatter, change));
  }
  at.push(end);
  return { at, offset };
}

/** The first whole second in `(from, to]` whose offset is no longer `last`. */
function findChange(formatter: Intl.DateTimeFormat, from: Instant, to: Instant, last: DurationMs): Instant {
  let same = Math.floor(from / SECOND_MS);
  let changed = Math.ceil(to / SECOND_MS);
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (observedOffset(formatter, middle * SECOND_MS) === last) same = middle;
    else changed = middle;
  }
  return changed * SECOND_MS;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23", era: "short",
    year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric",
  });
}

/** The offset that `Intl` shows, to the second: "3/29/2026 AD, 02:00:00" less the instant. */
function observedOffset(formatter: Intl.DateTimeFormat, instant: Instant): DurationMs {
  const second = Math.floor(instant / SECOND_MS) * SECOND_MS;
  const text = formatter.format(second);
  const [month, day, year, hour, minute, seconds] = text.match(/\d+/g)!.map(Number);
  const shown = new Date(0);
  shown.setUTCFullYear(text.includes("B") ? 1 - year : year, month - 1, day);
  shown.setUTCHours(hour, minute, seconds);
  return shown.getTime() - second;
}
