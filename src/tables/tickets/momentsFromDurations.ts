import type { Agreement } from "../../service-level/agreement";
import { calendarFor } from "../../service-level/agreement";
import type { ServiceCalendar } from "../../service-level/calendar";
import { compileCalendar, dueInstant } from "../../service-level/calendar";
import type { Finding } from "../../service-level/finding";
import { DAY_MS } from "../../service-level/time";
import { tableFinding } from "../findings";
import type { ColumnRecognition } from "../recognise";
import type { TableSource } from "../types";
import { FIELD_OF, hasBareNumbers, lengthColumns, lengthsIn, SHOWS_TIME_LEFT } from "./lengthColumns";
import type { Moment } from "./lengthColumns";

const CODES = {
  response: { fromCalendarTime: "responseFromMinutes", fromServiceTime: "responseFromServiceMinutes" },
  resolution: { fromCalendarTime: "resolutionFromMinutes", fromServiceTime: "resolutionFromServiceMinutes" },
} as const;

/** In which service hours tickets of no named service count. */
export type DefaultHours = Partial<Pick<Agreement, "calendars" | "zone" | "defaultCalendar">>;

function defaultHours({ calendars = new Map(), zone = "UTC", defaultCalendar }: DefaultHours): ServiceCalendar {
  return calendarFor({ calendars, services: [], defaultCalendar, zone }, undefined, "").calendar;
}

/**
 * When tickets were first answered, or resolved, of an export that only says how long it took. Calendar time is added to the opening; time in service hours is added in
 * those of the default calendar, which may differ from the hours in which the desk counted, and a finding says so. `undefined`: there is no
 * such column; `at` that is undefined: it cannot be used.
 */
export function momentsFromDurations(
  moment: Moment, source: TableSource, recognition: ColumnRecognition, rows: Uint32Array, opened: Float64Array, rules: DefaultHours,
): { readonly at: Float64Array | undefined; readonly findings: Finding[] } | undefined {
  const candidates = lengthColumns(moment, source, recognition);
  if (candidates.length > 0 && SHOWS_TIME_LEFT.has(recognition.system) && !recognition.lengths.has(FIELD_OF[moment])) {
    return { at: undefined, findings: moment === "resolution" ? [] : [tableFinding("responseTimeLeft", "warning", source.name, candidates[0].header, rows.length, { system: recognition.system! })] };
  }
  const column = candidates.find(({ counts }) => counts !== "service") ?? candidates.at(0);
  if (column === undefined) return undefined;
  const { header, counts } = column;
  // Desks write the time to a response in minutes; how they write that to a resolution nobody knows.
  const isUnitUnknown = column.named === undefined && moment === "resolution" && hasBareNumbers(column);
  const { unit, lengths } = lengthsIn(column, rows, column.named ?? "minutes");
  if (!lengths.some((ms) => ms >= 0)) return undefined;
  // Nothing is resolved before it was opened: below 0 it is what was left of a target.
  if (moment === "resolution" && lengths.some((ms) => ms < 0)) return undefined;
  if (isUnitUnknown) return { at: undefined, findings: [tableFinding("resolutionUnitUnknown", "warning", source.name, header, rows.length)] };
  // A day of service hours is none of 24 hours: who counts days counts those of the calendar.
  if (counts === "calendar" || (counts === "" && column.named === "days")) {
    return {
      at: opened.map((start, row) => (lengths[row] >= 0 ? start + lengths[row] : Number.NaN)),
      findings: [
        tableFinding(CODES[moment].fromCalendarTime, "note", source.name, header, rows.length, { unit }),
        ...(areWholeDays(lengths) ? [tableFinding("wholeDaysAlone", "warning", source.name, header, rows.length)] : []),
      ],
    };
  }
  const calendar = defaultHours(rules);
  const compiled = compileCalendar(calendar);
  return {
    at: opened.map((start, row) => (lengths[row] >= 0 ? dueInstant(compiled, start, lengths[row]) : Number.NaN)),
    findings: [tableFinding(CODES[moment].fromServiceTime, "warning", source.name, header, rows.length, { unit, calendar: calendar.name })],
  };
}

/** As lists of work count them by subtracting one day from another. */
function areWholeDays(lengths: Float64Array): boolean {
  return lengths.every((ms) => Number.isNaN(ms) || ms % DAY_MS === 0);
}
