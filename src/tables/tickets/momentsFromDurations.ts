import type { Agreement } from "../../service-level/agreement";
import { calendarFor } from "../../service-level/agreement";
import { compileCalendar, dueInstant } from "../../service-level/calendar";
import type { Finding } from "../../service-level/finding";
import { tableFinding } from "../findings";
import { groupsThousands, readDuration, unitOfNumbers } from "../readDuration";
import type { ColumnRecognition } from "../recognise";
import { isFirstResponseTime, isResolutionTime, normaliseHeader } from "../recognise";
import type { Cell, TableSource } from "../types";
import { columnOf } from "./columnOf";

const SERVICE_HOURS = /business|working|bhrs/;
const CALENDAR_HOURS = /calendar/;
/** These write calendar time where the name does not say otherwise; the others count in the hours of their own calendars. */
const WRITES_CALENDAR_TIME: ReadonlySet<string | undefined> = new Set(["Zendesk"]);
/** "Time to first response" is what was left of the target when it was answered, below 0 when it was missed. */
const SHOWS_TIME_LEFT: ReadonlySet<string | undefined> = new Set(["Jira Service Management"]);

/** What a duration leads to. */
type Moment = "response" | "resolution";

const MOMENTS = {
  response: { isDuration: isFirstResponseTime, fromCalendarTime: "responseFromMinutes", fromServiceTime: "responseFromServiceMinutes" },
  resolution: { isDuration: isResolutionTime, fromCalendarTime: "resolutionFromMinutes", fromServiceTime: "resolutionFromServiceMinutes" },
} as const;

/**
 * When tickets were first answered, or resolved, of an export that only says how long it took. Calendar time is added to the opening; time in service hours is added in
 * those of the default calendar, which may differ from the hours in which the desk counted, and a finding says so. `undefined`: there is no
 * such column; `at` that is undefined: it cannot be used.
 */
export function momentsFromDurations(
  moment: Moment, source: TableSource, { columns, system }: ColumnRecognition, rows: Uint32Array, opened: Float64Array,
  { calendars = new Map(), zone = "UTC", defaultCalendar }: Partial<Pick<Agreement, "calendars" | "zone" | "defaultCalendar">>,
): { readonly at: Float64Array | undefined; readonly findings: Finding[] } | undefined {
  const { isDuration, fromCalendarTime, fromServiceTime } = MOMENTS[moment];
  const taken = new Set([...columns.values()].map(({ index }) => index));
  const candidates = [...source.headers.keys()].filter((index) => !taken.has(index) && isDuration(source.headers[index]));
  if (candidates.length > 0 && SHOWS_TIME_LEFT.has(system)) {
    return { at: undefined, findings: moment === "resolution" ? [] : [tableFinding("responseTimeLeft", "warning", source.name, source.headers[candidates[0]], rows.length, { system: system! })] };
  }
  const index = candidates.find((each) => !SERVICE_HOURS.test(normaliseHeader(source.headers[each]).words)) ?? candidates[0];
  if (index === undefined) return undefined;
  const { words, unit: named } = normaliseHeader(source.headers[index]);
  const cells = source.column(index);
  // Desks write the time to a response in minutes; how they write that to a resolution nobody knows.
  if (named === undefined && moment === "resolution" && cells.some(isBareNumber)) return undefined;
  const stated = named ?? "minutes";
  const unit = unitOfNumbers(cells, stated);
  const isGrouped = groupsThousands(cells);
  const durations = columnOf(rows, (row) => {
    const cell = cells[row];
    return typeof cell === "boolean" || cell === "" ? Number.NaN : readDuration(cell, unit, isGrouped);
  });
  if (!durations.some((ms) => ms >= 0)) return undefined;
  // Nothing is resolved before it was opened: below 0 it is what was left of a target.
  if (moment === "resolution" && durations.some((ms) => ms < 0)) return undefined;
  const header = source.headers[index];
  if (CALENDAR_HOURS.test(words) || (WRITES_CALENDAR_TIME.has(system) && !SERVICE_HOURS.test(words))) {
    return { at: opened.map((start, row) => (durations[row] >= 0 ? start + durations[row] : Number.NaN)), findings: [tableFinding(fromCalendarTime, "note", source.name, header, rows.length, { unit })] };
  }
  const { calendar } = calendarFor({ calendars, services: [], defaultCalendar, zone }, undefined, "");
  const compiled = compileCalendar(calendar);
  return {
    at: opened.map((start, row) => (durations[row] >= 0 ? dueInstant(compiled, start, durations[row]) : Number.NaN)),
    findings: [tableFinding(fromServiceTime, "warning", source.name, header, rows.length, { unit, calendar: calendar.name })],
  };
}

function isBareNumber(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^\s*-?\d[\d.,]*\s*$/.test(cell));
}
