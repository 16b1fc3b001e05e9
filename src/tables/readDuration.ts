import { normalWord } from "../service-level/agreement";
import type { DurationMs } from "../service-level/time";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../service-level/time";
import type { TimeUnit } from "./recognise/normaliseHeader";
import type { Cell } from "./types";
import * as units from "./vocabulary/lengths";
import { anyOf, type Words } from "./vocabulary/words";

export const UNIT_MS: Readonly<Record<TimeUnit, DurationMs>> = { milliseconds: 1, seconds: SECOND_MS, minutes: MINUTE_MS, hours: HOUR_MS, days: DAY_MS };

/**
 * A length of time in milliseconds: a bare number counts in `unit`; texts state their own units (`1d 2h 3min 4s`, `15 minutes`, `26:30:15`, `1.02:30:15`, `0:30 hrs`,
 * `3:02:15:00`, `4h15`, `-0:30`, `PT2H30M`). `groupsThousands`: "1.045" is 1045, as `groupsThousands` found for the column. `NaN` for an empty cell and for text that is no duration.
 */
export function readDuration(cell: Cell, unit: TimeUnit, isGrouped = false): DurationMs {
  if (typeof cell === "number") return Math.round(cell * UNIT_MS[unit]);
  return typeof cell === "string" ? readDurationText(cell, unit, isGrouped) : Number.NaN;
}

function readDurationText(cell: string, unit: TimeUnit, isGrouped: boolean): DurationMs {
  const text = normalWord(isGrouped ? cell.replace(THOUSANDS, "") : cell);
  if (text === "" || text.length > 40) return Number.NaN;
  const grouped = GROUPED.exec(text);
  if (grouped !== null && (isGrouped || grouped[2] !== undefined || !/[.,]/.test(grouped[1]))) return Math.round(Number(text.replaceAll(grouped[1], "").replace(",", ".")) * UNIT_MS[unit]);
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return Math.round(Number(text.replace(",", ".")) * UNIT_MS[unit]);
  const clock = CLOCK.exec(text.replace(SINCE_1970, (_, day: string) => `${Number(day) - 1} d `).replace(/^(\d+) ?h ?(?=[0-5]\d$)/, "$1:"));
  if (clock !== null) {
    const ms = Number(clock[2] ?? clock[3] ?? 0) * DAY_MS + Number(clock[4]) * HOUR_MS + Number(clock[5]) * MINUTE_MS + Number(clock[6] ?? 0) * SECOND_MS;
    return clock[1] === undefined ? ms : -ms;
  }
  let ms = 0;
  let rest = text.replace(/^-/, "").replace(/(?<=\p{L})\./gu, "").replace(/^p(?=.*\d)/, "").replace(/(^|\d\s*d)t(?=\d)/, "$1 ");
  if (rest === "") return Number.NaN;
  for (const [pattern, length] of WORDED) {
    rest = rest.replace(pattern, (_, number: string) => {
      ms += Number(number.replace(",", ".")) * length;
      return " ";
    });
  }
  if (rest === text.replace(/^-/, "") || /[^\s,:]/.test(rest.replace(/\b(?:and|et|y|e|und|en|и)\b/g, ""))) return Number.NaN;
  return text.startsWith("-") ? -ms : ms;
}

/** `26:30`, `1 d 2:30:15`, `1 02:30:15`, `1.02:30:15`, `3:02:30:15`, `0:30 hrs`. */
const CLOCK = /^(-)?(?:(\d+)(?: ?d(?:ays?)?[ ,]+| (?=\d\d:\d\d:\d))|(\d+)(?:\.(?=\d\d:\d\d:)|:(?=\d\d?:\d\d:\d)))?(\d+):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(?: ?(?:h|hrs?|hours?|std))?$/;
/** ServiceNow stores a duration as the instant that lies so far after 1970. */
const SINCE_1970 = /^1970-01-(\d\d) (?=\d\d:\d\d:\d\d$)/;
/** Thousands in groups, with or without decimals: `1,045`, `1 045,5`, `1.045,5`. */
const GROUPED = /^-?[1-9]\d{0,2}(?:([.,'’\s])\d{3}(?:\1\d{3})*)(?:(?!\1)[.,](\d+))?$/;

/** What stands between the thousands of a number before a unit: `1,440 min`. */
const THOUSANDS = /(?<=\d)[.,](?=\d{3}(?:[.,\s\p{L}]|$))/gu;

/**
 * Whether the separators of a column of numbers group thousands: numbers with one, alone or before a unit, have three digits behind it and do not begin with 0, or the others show that
 * decimals stand behind another one.
 * Of numbers before a unit some must be without: where all of them have three digits behind a separator, as SAP writes lengths, these are decimals.
 * @example "30", "1.045" //=> true; "0.267", "1.045" //=> false; "30 min", "1,440 min" //=> true; "1,500 H", "12,250 H" //=> false; "44,5", "1.200" //=> true
 */
export function groupsThousands(cells: readonly Cell[]): boolean {
  const numbers = cells.flatMap((cell) => (typeof cell === "string" && cell !== "" ? [NUMBER.exec(cell)] : [])).filter((number) => number !== null);
  const separated = numbers.filter(([, number]) => /[.,]/.test(number));
  const isClear = separated.length < numbers.length || separated.some(([, , unit]) => unit === undefined);
  const beforeDecimals = new Set(separated.map(([, number]) => (groupedBy(number) === undefined ? number.match(/[.,](?=\d+$)/)?.[0] : undefined)));
  return isClear && separated.some(([, number]) => GROUPED.test(number)) && separated.every(([, number]) => !beforeDecimals.has(groupedBy(number) ?? ""));
}

/** What stands between the thousands of a number without decimals. */
function groupedBy(number: string): string | undefined {
  const grouped = GROUPED.exec(number);
  return grouped?.[2] === undefined ? grouped?.[1] : undefined;
}

/** A number, alone or before one unit. */
const NUMBER = /^\s*(-?\d+(?:[.,]\d+)*)\s*(\p{L}+\.?\s*)?$/u;

/**
 * The unit of a column of bare numbers: `stated`, or days where Excel has made them of lengths of time ("26:15:00" becomes 1.09375): each is
 * whole seconds as a part of a day, and not all of them are as so many of `stated`. Numbers of few decimals, which people write, are as stated.
 */
export function unitOfNumbers(cells: readonly Cell[], stated: TimeUnit): TimeUnit {
  const are = (unit: TimeUnit, of: DurationMs) => cells.every((cell) => {
    const number = bareNumber(cell);
    return Number.isNaN(number) || isNear(number * UNIT_MS[unit], of);
  });
  return !are("days", DAY_MS / 10_000) && are("days", SECOND_MS) && !are(stated, SECOND_MS) ? "days" : stated;
}

/** `NaN` for what is not a number alone. */
function bareNumber(cell: Cell): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" && cell !== "" && /^\s*\d+[.,]\d+\s*$/.test(cell) ? Number(cell.replace(",", ".")) : Number.NaN;
}

/** Whether the length is a multiple of the other, but for what eight decimals of a day leave out. */
function isNear(ms: DurationMs, of: DurationMs): boolean {
  return Math.abs(ms - Math.round(ms / of) * of) < 1;
}

const worded = (...unit: readonly Words[]) => new RegExp(`(\\d+(?:[.,]\\d+)?)\\s*(?:${anyOf(...unit)})(?!\\p{L})`, "gu");
const WORDED: readonly (readonly [RegExp, DurationMs])[] = [
  [worded(units.WEEKS), 7 * DAY_MS], [worded(units.DAYS, units.DAY_AND_NIGHT), DAY_MS], [worded(units.HOURS), HOUR_MS], [worded(units.MINUTES), MINUTE_MS],
  [worded(units.MILLISECONDS), 1], [worded(units.SECONDS), SECOND_MS],
];
