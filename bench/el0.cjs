"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../src/service-level/time/types.ts
var SECOND_MS = 1e3;
var MINUTE_MS = 6e4;
var HOUR_MS = 36e5;
var DAY_MS = 864e5;

// ../src/service-level/time/zone.ts
var TimeZoneError = class extends Error {
  constructor(zone) {
    super(`"${zone}" is not an IANA time zone. Enter a name such as Europe/London or UTC.`);
    this.zone = zone;
    this.name = "TimeZoneError";
  }
  zone;
  code = "unknownZone";
};
function isTimeZone(name) {
  if (!/^[a-z][\w+/-]*$/i.test(name)) return false;
  try {
    formatterOf(name);
    return true;
  } catch {
    return false;
  }
}
function offsetStretches(from, to, zone) {
  const offsets = offsetsOf(zone);
  const stretches = [];
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
var CHUNK_MS = 2 ** 35;
var CHUNKS_BEFORE_1970 = 100;
var PROBE_MS = CHUNK_MS / 64;
var zones = /* @__PURE__ */ new Map();
var latest;
function offsetsOf(zone) {
  if (latest?.zone === zone) return latest;
  let offsets = zones.get(zone);
  if (offsets === void 0) {
    if (!isTimeZone(zone)) throw new TimeZoneError(zone);
    offsets = { zone, formatter: formatterOf(zone), chunks: [] };
    zones.set(zone, offsets);
  }
  latest = offsets;
  return offsets;
}
function offsetAt(offsets, instant) {
  const { at, offset } = chunkOf(offsets, instant);
  return offset[stretchIn(at, instant)];
}
function stretchIn(at, instant) {
  let i = at.length - 2;
  while (i > 0 && at[i] > instant) i--;
  return i;
}
function chunkOf(offsets, instant) {
  const index = Math.floor(instant / CHUNK_MS) + CHUNKS_BEFORE_1970;
  return offsets.chunks[index] ?? (offsets.chunks[index] = findChunk(offsets.formatter, index - CHUNKS_BEFORE_1970));
}
var UNKNOWN = { at: [Number.NaN, Number.NaN], offset: [Number.NaN] };
var LAST_DATE_MS = 864e13;
function findChunk(formatter, index) {
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
function findChange(formatter, from, to, last) {
  let same = Math.floor(from / SECOND_MS);
  let changed = Math.ceil(to / SECOND_MS);
  while (changed - same > 1) {
    const middle = Math.floor((same + changed) / 2);
    if (observedOffset(formatter, middle * SECOND_MS) === last) same = middle;
    else changed = middle;
  }
  return changed * SECOND_MS;
}
function formatterOf(zone) {
  return new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
  });
}
function observedOffset(formatter, instant) {
  const second = Math.floor(instant / SECOND_MS) * SECOND_MS;
  const text = formatter.format(second);
  const [month, day, year, hour, minute, seconds] = text.match(/\d+/g).map(Number);
  const shown = /* @__PURE__ */ new Date(0);
  shown.setUTCFullYear(text.includes("B") ? 1 - year : year, month - 1, day);
  shown.setUTCHours(hour, minute, seconds);
  return shown.getTime() - second;
}

// ../src/service-level/calendar/serviceDays.ts
var CalendarError = class extends Error {
  constructor(code, calendar, found) {
    super(`Calendar "${calendar}": ${found} (${code}).`);
    this.code = code;
    this.calendar = calendar;
    this.found = found;
    this.name = "CalendarError";
  }
  code;
  calendar;
  found;
};
var ServiceDays = class {
  week;
  exceptions = /* @__PURE__ */ new Map();
  /** By day and month. */
  yearly = /* @__PURE__ */ new Map();
  constructor(calendar) {
    if (calendar.week.length !== 7) throw new CalendarError("badWeek", calendar.name, `${calendar.week.length} days`);
    this.week = calendar.week.map((windows) => mergedWindows(windows, calendar.name));
    for (const holiday of calendar.holidays) {
      if (!Number.isFinite(holiday.date)) continue;
      const exception = { holiday, windows: mergedWindows(holiday.windows, calendar.name) };
      if (holiday.isYearly) this.yearly.set(dayOfYear(dayOf(holiday.date)), exception);
      else this.exceptions.set(dayOf(holiday.date), exception);
    }
  }
  windowsOn(day) {
    return this.exceptionOn(day)?.windows ?? this.week[((day + 3) % 7 + 7) % 7];
  }
  isWorkingDay(day) {
    return this.windowsOn(day).length > 0;
  }
  holidayOn(day) {
    return this.exceptionOn(day)?.holiday;
  }
  exceptionOn(day) {
    return this.exceptions.get(day) ?? (this.yearly.size > 0 ? this.yearly.get(dayOfYear(day)) : void 0);
  }
};
function dayOfYear(day) {
  const date = new Date(day * DAY_MS);
  return date.getUTCMonth() * 31 + date.getUTCDate();
}
function dayOf(wallClock) {
  return Math.floor(wallClock / DAY_MS);
}
function mergedWindows(windows, calendar) {
  const sorted = windows.map((window) => dayWindow(window, calendar)).sort((a, b) => a.from - b.from);
  const merged = [];
  for (const window of sorted) {
    const last = merged[merged.length - 1];
    if (last !== void 0 && window.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else merged.push(window);
  }
  return merged;
}
function dayWindow({ fromMinute, toMinute }, calendar) {
  if (!(fromMinute >= 0 && fromMinute < 1440 && toMinute >= 0 && toMinute <= 1440)) {
    throw new CalendarError("badWindow", calendar, `minutes ${fromMinute} to ${toMinute}`);
  }
  return { from: fromMinute * MINUTE_MS, to: (toMinute <= fromMinute ? toMinute + 1440 : toMinute) * MINUTE_MS };
}

// ../src/service-level/calendar/servicePeriods.ts
function servicePeriods(days, zone, from, to) {
  const periods = [];
  for (const stretch of offsetStretches(from, to, zone)) {
    const lastDay = dayOf(stretch.to + stretch.offsetMs);
    for (let day = dayOf(stretch.from + stretch.offsetMs) - 1; day <= lastDay; day++) {
      const midnight = day * DAY_MS - stretch.offsetMs;
      for (const window of days.windowsOn(day)) {
        const opens = Math.max(midnight + window.from, stretch.from);
        const closes = Math.min(midnight + window.to, stretch.to);
        if (opens < closes) append(periods, opens, closes);
      }
    }
  }
  return periods;
}
function append(periods, opens, closes) {
  const lastClosing = periods.length - 1;
  if (lastClosing > 0 && opens <= periods[lastClosing]) periods[lastClosing] = Math.max(periods[lastClosing], closes);
  else periods.push(opens, closes);
}

// ../src/service-level/calendar/compileCalendar.ts
function compileCalendar(calendar) {
  if (!isTimeZone(calendar.zone)) throw new CalendarError("unknownZone", calendar.name, calendar.zone);
  return new CompiledCalendar(calendar, new ServiceDays(calendar));
}
var FIRST_INSTANT = Date.UTC(1900, 0, 1);
var LAST_INSTANT = Date.UTC(2200, 0, 1);
var YEAR_MS = 366 * DAY_MS;
var TIME_STEP_MS = 2 ** 24;
var CompiledCalendar = class {
  constructor(source, days) {
    this.source = source;
    this.days = days;
  }
  source;
  days;
  /**
   * Entry `i`: `table[2i]` when its period opens, `table[2i + 1]` the service time before it; the next entry's service time shows
   * when it closes. The first entry is empty and stands at `from`, the last opens never and holds the whole.
   */
  table = new Float64Array(0);
  from = Number.NaN;
  to = Number.NaN;
  origin = Number.NaN;
  /** For each step of time from `from` on: the last entry that opens by its start. */
  byTime = new Int32Array(0);
  /** For each step of service time: the last entry with less service time before it than its start, or the first entry. */
  byService = new Int32Array(0);
  serviceStepMs = 1;
  /** Service time from the origin to `instant`; `NaN` for `NaN`. */
  serviceTimeAt(instant) {
    const known = instant >= this.from && instant <= this.to ? instant : this.cover(instant);
    if (Number.isNaN(known)) return Number.NaN;
    const table = this.table;
    const i = this.entryAt(known);
    return Math.min(table[i + 1] + (known - table[i]), table[i + 3]);
  }
  /** The earliest instant with that much service time before it; `Infinity` when it is never reached. */
  earliestAt(serviceTime) {
    while (serviceTime > this.table[this.table.length - 1]) {
      if (this.to >= LAST_INSTANT) return Number.POSITIVE_INFINITY;
      this.cover(this.to + 1);
    }
    const table = this.table;
    let i = this.hintOf(serviceTime);
    while (table[i + 3] < serviceTime) i += 2;
    return table[i] + (serviceTime - table[i + 1]);
  }
  /** The latest instant with that much service time before it; `-Infinity` when there was never so little. */
  latestAt(serviceTime) {
    while (serviceTime < this.table[1]) {
      if (this.from <= FIRST_INSTANT) return Number.NEGATIVE_INFINITY;
      this.cover(this.from - 1);
    }
    const table = this.table;
    let i = this.hintOf(serviceTime);
    while (table[i + 3] <= serviceTime) i += 2;
    return table[i] + (serviceTime - table[i + 1]);
  }
  /** `instant` itself inside service hours (opening included, closing not), else the next opening; `Infinity` when there is none. */
  nextOpen(instant) {
    while (!Number.isNaN(instant)) {
      const known = this.cover(instant);
      const i = this.entryAt(known);
      if (known - this.table[i] < this.table[i + 3] - this.table[i + 1]) return known;
      const next = this.table[i + 2];
      if (next < Number.POSITIVE_INFINITY || this.to >= LAST_INSTANT) return next;
      this.cover(this.to + 1);
    }
    return Number.NaN;
  }
  /** `instant` itself inside service hours (closing included, opening not), else the last closing; `-Infinity` when there is none. */
  lastOpen(instant) {
    while (!Number.isNaN(instant)) {
      const known = this.cover(instant);
      let i = this.entryAt(known);
      if (this.table[i] === known && i > 0) i -= 2;
      const lengthMs = this.table[i + 3] - this.table[i + 1];
      if (lengthMs > 0) return Math.min(known, this.table[i] + lengthMs);
      if (this.from <= FIRST_INSTANT) return Number.NEGATIVE_INFINITY;
      this.cover(this.from - 1);
    }
    return Number.NaN;
  }
  /** When the period that contains `instant` closes, but not later than `limit`. */
  closingAfter(instant, limit) {
    this.cover(limit);
    const i = this.entryAt(this.cover(instant));
    return Math.min(this.table[i] + (this.table[i + 3] - this.table[i + 1]), limit);
  }
  /** Twice the index of the last entry that opens by `instant`, which must be covered. */
  entryAt(instant) {
    const table = this.table;
    let i = 2 * this.byTime[(instant - this.from) / TIME_STEP_MS | 0];
    while (table[i + 2] <= instant) i += 2;
    return i;
  }
  hintOf(serviceTime) {
    return 2 * this.byService[Math.floor((serviceTime - this.table[1]) / this.serviceStepMs)];
  }
  /** Makes the table reach over `instant`, with years to spare; gives the instant back, moved into the years of service. */
  cover(instant) {
    const known = Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT);
    if (Number.isNaN(known) || known >= this.from && known <= this.to) return known;
    if (Number.isNaN(this.from)) {
      this.origin = known;
      this.build(known - YEAR_MS, known + 2 * YEAR_MS);
    } else {
      const length = this.to - this.from;
      this.build(
        known < this.from ? Math.min(known - YEAR_MS, this.from - length) : this.from,
        known > this.to ? Math.max(known + YEAR_MS, this.to + length) : this.to
      );
    }
    return known;
  }
  build(from, to) {
    this.from = Math.max(from, FIRST_INSTANT);
    this.to = Math.min(to, LAST_INSTANT);
    const periods = servicePeriods(this.days, this.source.zone, this.from, this.to);
    const table = new Float64Array(periods.length + 4);
    table[0] = this.from;
    for (let i = 0; i < periods.length; i += 2) {
      table[i + 2] = periods[i];
      table[i + 5] = table[i + 3] + (periods[i + 1] - periods[i]);
    }
    table[table.length - 2] = Number.POSITIVE_INFINITY;
    this.table = table;
    this.byTime = stepIndex(table, 0, TIME_STEP_MS, this.to - this.from, (value, start) => value <= start);
    const beforeOrigin = this.serviceTimeAt(this.origin);
    for (let i = 1; i < table.length; i += 2) table[i] -= beforeOrigin;
    const total = table[table.length - 1] - table[1];
    this.serviceStepMs = Math.ceil(total / (periods.length / 2)) || 1;
    this.byService = stepIndex(table, 1, this.serviceStepMs, total, (value, start) => value < start);
  }
};
function stepIndex(table, column, step, length, isBefore) {
  const index = new Int32Array(Math.floor(length / step) + 1);
  const lastEntry = table.length / 2 - 2;
  let entry = 0;
  for (let i = 0; i < index.length; i++) {
    const start = table[column] + i * step;
    while (entry < lastEntry && isBefore(table[2 * (entry + 1) + column], start)) entry++;
    index[i] = entry;
  }
  return index;
}

// ../src/service-level/calendar/elapsedServiceTime.ts
function elapsedServiceTime(calendar, from, to) {
  if (to <= from) return 0;
  return calendar.serviceTimeAt(to) - calendar.serviceTimeAt(from);
}

// ../src/service-level/calendar/workingDays.ts
var FIRST_DAY = Date.UTC(1900, 0, 1) / DAY_MS;
var LAST_DAY = Date.UTC(2200, 0, 1) / DAY_MS;

// ../bench/data/officeHours.ts
var ZONE = "Europe/London";
var FIRST_MONTH = { year: 2024, month: 1 };
var MONTHS = 24;
var OPENS_MINUTE = 9 * 60;
var CLOSES_MINUTE = 17 * 60 + 30;
var HOLIDAYS = [
  "2023-12-25",
  "2023-12-26",
  "2024-01-01",
  "2024-03-29",
  "2024-04-01",
  "2024-05-06",
  "2024-05-27",
  "2024-08-26",
  "2024-12-25",
  "2024-12-26",
  "2025-01-01",
  "2025-04-18",
  "2025-04-21",
  "2025-05-05",
  "2025-05-26",
  "2025-08-25",
  "2025-12-25",
  "2025-12-26",
  "2026-01-01",
  "2026-04-03",
  "2026-04-06",
  "2026-05-04",
  "2026-05-25"
];
var officeHours = {
  name: "Office hours",
  zone: ZONE,
  week: Array.from({ length: 7 }, (_, day) => day < 5 ? [{ fromMinute: OPENS_MINUTE, toMinute: CLOSES_MINUTE }] : []),
  holidays: HOLIDAYS.map((date) => ({ date: Date.parse(`${date}T00:00Z`), name: "Bank holiday", windows: [] }))
};
function workingDays() {
  const days = [];
  for (let midnight = Date.UTC(2023, 11, 1); midnight < Date.UTC(2026, 6, 1); midnight += DAY_MS) {
    const day = new Date(midnight);
    if (day.getUTCDay() % 6 === 0 || HOLIDAYS.includes(day.toISOString().slice(0, 10))) continue;
    days.push({ opens: londonInstant(midnight + OPENS_MINUTE * MINUTE_MS), closes: londonInstant(midnight + CLOSES_MINUTE * MINUTE_MS) });
  }
  return days;
}
function monthEdges() {
  return Array.from({ length: MONTHS + 1 }, (_, index) => londonInstant(Date.UTC(FIRST_MONTH.year, FIRST_MONTH.month - 1 + index, 1)));
}
var londonHour = new Intl.DateTimeFormat("en", { timeZone: ZONE, hour: "numeric", hourCycle: "h23" });
function londonInstant(wallClock) {
  const isSummer = Number(londonHour.format(wallClock)) !== new Date(wallClock).getUTCHours();
  return isSummer ? wallClock - HOUR_MS : wallClock;
}

// ../bench/data/random.ts
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

// ../bench/measure.ts
async function timeInTurns(contenders, rounds) {
  const times = contenders.map(() => []);
  const cpuTimes = contenders.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length;
      const { run, prepare, calls = 1 } = contenders[index];
      await prepare?.();
      globalThis.gc?.();
      const cpuStart = process.cpuUsage();
      const start = process.hrtime.bigint();
      await run();
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      const { user, system } = process.cpuUsage(cpuStart);
      if (round === 0) continue;
      times[index].push(ms / calls);
      cpuTimes[index].push((user + system) / 1e3 / calls);
    }
  }
  return contenders.map(({ name }, index) => ({ name, ms: median(times[index]), fastestMs: Math.min(...times[index]), cpuMs: Math.min(...cpuTimes[index]) }));
}
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// ../bench/report.ts
function say(line = "") {
  process.stdout.write(`${line}
`);
}
function heading(text) {
  say();
  say(`## ${text}`);
}
function sayTimings(timings, note = () => "") {
  const [first] = timings;
  const width = Math.max(...timings.map(({ name }) => name.length));
  for (const timing of timings) {
    const { name, ms, fastestMs, cpuMs } = timing;
    const ratio = timing === first ? "" : `${figure(ms / first.ms)} x`;
    say(`  ${name.padEnd(width)}  ${duration(ms).padStart(10)}  ${`(${duration(fastestMs)})`.padStart(12)}  ${`cpu ${duration(cpuMs)}`.padStart(14)}  ${ratio.padStart(10)}  ${note(name)}`.trimEnd());
  }
}
function sayRatio(what, longer, shorter) {
  say(`  ${what}: ${figure(longer.ms / shorter.ms)} x (fastest rounds ${figure(longer.fastestMs / shorter.fastestMs)} x, processor time ${figure(longer.cpuMs / shorter.cpuMs)} x)`);
}
function duration(ms) {
  if (ms >= 1e4) return `${figure(ms / 1e3)} s`;
  if (ms >= 0.1) return `${figure(ms)} ms`;
  return `${figure(ms * 1e3)} us`;
}
function figure(value) {
  return value >= 1e3 ? Math.round(value).toLocaleString("en") : String(Number(value.toPrecision(3)));
}

// ../bench/elapsed/libraryLoops.ts
var import_date_fns_tz = require("date-fns-tz");
var import_dayjs = __toESM(require("dayjs"));
var import_dayjs_business_time = __toESM(require("dayjs-business-time"));
var import_luxon = require("luxon");
var holidays = new Set(HOLIDAYS);
var withDateFnsTz = (from, to) => {
  const last = (0, import_date_fns_tz.formatInTimeZone)(to, ZONE, "yyyy-MM-dd");
  let elapsedMs = 0;
  for (let day = (0, import_date_fns_tz.formatInTimeZone)(from, ZONE, "yyyy-MM-dd"); day <= last; day = dayAfter(day)) {
    if ((/* @__PURE__ */ new Date(`${day}T00:00Z`)).getUTCDay() % 6 === 0 || holidays.has(day)) continue;
    const opens = (0, import_date_fns_tz.fromZonedTime)(`${day}T09:00:00`, ZONE).getTime();
    const closes = (0, import_date_fns_tz.fromZonedTime)(`${day}T17:30:00`, ZONE).getTime();
    elapsedMs += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
  }
  return elapsedMs;
};
var withLuxon = (from, to) => {
  let elapsedMs = 0;
  for (let day = import_luxon.DateTime.fromMillis(from, { zone: ZONE }).startOf("day"); day.toMillis() < to; day = day.plus({ days: 1 })) {
    if (day.weekday > 5 || holidays.has(day.toISODate())) continue;
    const opens = day.set({ hour: 9, minute: 0 }).toMillis();
    const closes = day.set({ hour: 17, minute: 30 }).toMillis();
    elapsedMs += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
  }
  return elapsedMs;
};
function withDayjsBusinessTime() {
  import_dayjs.default.extend(import_dayjs_business_time.default);
  const open = [{ start: "09:00:00", end: "17:30:00" }];
  import_dayjs.default.setHolidays(HOLIDAYS);
  import_dayjs.default.setBusinessTime({ sunday: null, monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: null });
  return (from, to) => (0, import_dayjs.default)(from).businessMinutesDiff((0, import_dayjs.default)(to)) * MINUTE_MS;
}
function dayAfter(day) {
  return new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

// ../bench/elapsed/oracles.ts
function byListOfDays() {
  const days = workingDays();
  return (from, to) => days.reduce((sum, { opens, closes }) => sum + Math.max(0, Math.min(to, closes) - Math.max(from, opens)), 0);
}
function byMinute() {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: ZONE,
    hourCycle: "h23",
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit"
  });
  const isOpen2 = (instant) => {
    const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const minute = Number(parts.hour) * 60 + Number(parts.minute);
    const isWorkingDay = !["Sat", "Sun"].includes(parts.weekday) && !HOLIDAYS.includes(`${parts.year}-${parts.month}-${parts.day}`);
    return isWorkingDay && minute >= OPENS_MINUTE && minute < CLOSES_MINUTE;
  };
  return (from, to) => {
    let minutes = 0;
    for (let instant = from; instant < to; instant += MINUTE_MS) if (isOpen2(instant)) minutes++;
    return minutes * MINUTE_MS;
  };
}

// ../bench/elapsed/elapsed.ts
var PAIRS = 2e5;
var LIBRARY_PAIRS = 200;
var MINUTE_PAIRS = 100;
async function benchElapsed({ rounds }) {
  heading(`Elapsed service time: one call, ${PAIRS.toLocaleString("en")} pairs of instants of 24 months, 6 days apart on average`);
  const pairs = seededPairs();
  const calendar = compileCalendar(officeHours);
  const ours = (from, to) => elapsedServiceTime(calendar, from, to);
  const wrong = mismatches(ours, byListOfDays(), pairs) + mismatches(ours, byMinute(), pairs.slice(0, MINUTE_PAIRS));
  if (wrong > 0) throw new Error(`${wrong} of our elapsed times differ from those of the list of days and of the minute by minute count.`);
  say(`  no mismatch: all ${PAIRS.toLocaleString("en")} against a list of working days, ${MINUTE_PAIRS} against counting minute by minute`);
  const few = pairs.slice(0, LIBRARY_PAIRS);
  const libraries = {
    "date-fns-tz, day by day": withDateFnsTz,
    "luxon, day by day": withLuxon,
    "dayjs-business-time": withDayjsBusinessTime()
  };
  const timings = await timeInTurns([
    asking("ours", ours, pairs),
    ...Object.entries(libraries).map(([name, library]) => asking(name, library, few))
  ], rounds);
  const wrongOf = new Map(Object.entries(libraries).map(([name, library]) => [name, mismatches(library, byListOfDays(), few)]));
  sayTimings(timings, (name) => wrongOf.has(name) ? `${wrongOf.get(name)} of ${LIBRARY_PAIRS} wrong` : "");
  const [correct] = timings.filter(({ name }) => wrongOf.get(name) === 0).sort((a, b) => a.ms - b.ms);
  sayRatio("fastest correct library / ours", correct, timings[0]);
}
function seededPairs() {
  const random = randomFrom(7);
  const edges = monthEdges();
  const [first, last] = [edges[0], edges[edges.length - 1]];
  return Array.from({ length: PAIRS }, () => {
    const from = wholeMinute(first + random() * (last - first));
    return { from, to: from + wholeMinute(Math.min(-Math.log(1 - random()) * 6, 60) * DAY_MS) };
  });
}
function wholeMinute(ms) {
  return Math.floor(ms / MINUTE_MS) * MINUTE_MS;
}
function asking(name, elapsed, pairs) {
  return {
    name,
    calls: pairs.length,
    run: () => {
      let sum = 0;
      for (const { from, to } of pairs) sum += elapsed(from, to);
      return sum;
    }
  };
}
function mismatches(elapsed, oracle, pairs) {
  return pairs.filter(({ from, to }) => elapsed(from, to) !== oracle(from, to)).length;
}

// el.ts
benchElapsed({ rounds: 5 });
