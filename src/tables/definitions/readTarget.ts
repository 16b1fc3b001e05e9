import type { SlaTarget } from "../../service-level/agreement";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../../service-level/time";
import type { Cell } from "../types";
import * as lengths from "../vocabulary/lengths";
import { anyOf, whole } from "../vocabulary/words";
import { amountsOf, isTimeUnit, plainLength } from "./lengthUnits";
import type { LengthUnit } from "./lengthUnits";
import { readNumber } from "./readNumber";
import { readWorkingDays, unclearHour } from "./readWorkingDays";

export interface ReadTarget {
  readonly target: SlaTarget;
  /**
   * What had to be assumed: `timeOfDay`, a number below 1 (Excel turns a typed `4:00` into 0.1667 of a day); `hours`, any other bare number;
   * `days`, days that are not said to be working days.
   */
  readonly assumed: "" | "timeOfDay" | "hours" | "days";
}

/**
 * The target of an SLA: `30 min`, `4 h`, `1 h 30 min`, `90m`, `4:00`, `1h30`, `4 business hours`, `2 wd`, `2 working days`, what `readWorkingDays` reads such as
 * `end of 2 wd`, `NBD` and `by 16:00 on the next working day`, `30 calendar days`, `1 calendar month`, `due`, `due + holds`, also as the other languages say it.
 * A bare number of 1 or more is hours; a number cell below 1 is a time of day as Excel stores a typed `4:00`; see `assumed`.
 * `undefined`: cannot be read, or is not above zero, or has part of a day, or may be meant in two ways (see `unclearLength`).
 */
export function readTarget(cell: Cell): ReadTarget | undefined {
  if (typeof cell === "number") {
    if (!(cell > 0) || !Number.isFinite(cell)) return undefined;
    return cell < 1 ? { target: serviceTime(cell * DAY_MS), assumed: "timeOfDay" } : { target: serviceTime(cell * HOUR_MS), assumed: "hours" };
  }
  const text = plainLength(cell);
  if (DUE.test(text)) return { target: { kind: "due" }, assumed: "" };
  if (DUE_WITH_HOLDS.test(text)) return { target: { kind: "due", movesWithHolds: true }, assumed: "" };
  const day = readWorkingDays(text);
  if (day !== undefined) return { target: { kind: "workingDays", ...day.target }, assumed: day.isAssumed ? "days" : "" };
  const clock = /^(\d+)(?::|\s*h\s*)([0-5]\d)(?::([0-5]\d))?(?: ?(?:h|hrs?|hours?|std\.?|stunden|heures|horas))?$/.exec(text);
  if (clock !== null) return positive(Number(clock[1]) * HOUR_MS + Number(clock[2]) * MINUTE_MS + Number(clock[3] ?? 0) * SECOND_MS);
  const bare = readNumber(text);
  if (bare !== undefined) return bare > 0 ? { target: serviceTime(bare * HOUR_MS), assumed: "hours" } : undefined;
  return withUnits(text);
}

const DUE = whole(lengths.DUE);
const DUE_WITH_HOLDS = new RegExp(`^(?:${anyOf(lengths.DUE)}) ?\\+ ?(?:${anyOf(lengths.HOLDS)})$`);

/** A length that agreements mean in two ways, so that it is no target; `count` of a time of day is its hour. */
export interface UnclearLength {
  readonly unit: "weeks" | "months" | "calendarHours" | "timeOfDay";
  readonly count: number;
}

/**
 * A length that is clear to those who wrote it only: `1 week` is 5 working days at one desk and 7 calendar days at another; hours of the calendar
 * need a calendar that is always open; "by 4" may be one in the morning or in the afternoon. `undefined` for all else, and for lengths that no target can have: part of a week or of a month, or nothing.
 */
export function unclearLength(cell: Cell): UnclearLength | undefined {
  if (typeof cell !== "string") return undefined;
  const text = plainLength(cell);
  const hour = unclearHour(text);
  if (hour !== undefined) return { unit: "timeOfDay", count: hour };
  const amounts = amountsOf(text);
  if (amounts?.length !== 1) return undefined;
  const [{ amount: count, unit }] = amounts;
  if (unit === "calendarHours") return count > 0 ? { unit, count } : undefined;
  return (unit === "weeks" || unit === "months") && Number.isInteger(count) && count > 0 ? { unit, count } : undefined;
}

/** Days and months of the calendar, alone and whole, or hours, minutes and seconds, which add up. */
function withUnits(text: string): ReadTarget | undefined {
  const amounts = amountsOf(text);
  if (amounts === undefined) return undefined;
  const [{ amount, unit }] = amounts;
  const [days, months] = [DAYS_OF[unit], unit === "calendarMonths" ? amount : undefined];
  if (days !== undefined || months !== undefined) {
    const count = months ?? amount * days!;
    if (amounts.length > 1 || !Number.isInteger(amount) || count <= 0) return undefined;
    return { target: { kind: "calendarTime", count, unit: months === undefined ? "days" : "months" }, assumed: "" };
  }
  if (!amounts.every((each) => isTimeUnit(each.unit))) return undefined;
  return positive(amounts.reduce((ms, each) => ms + each.amount * MS_OF[each.unit]!, 0));
}

const MS_OF: Partial<Record<LengthUnit, number>> = { seconds: SECOND_MS, minutes: MINUTE_MS, hours: HOUR_MS };
const DAYS_OF: Partial<Record<LengthUnit, number>> = { calendarDays: 1, calendarWeeks: 7 };

const serviceTime = (ms: number): SlaTarget => ({ kind: "serviceTime", ms: Math.round(ms / SECOND_MS) * SECOND_MS });
const positive = (ms: number): ReadTarget | undefined => (ms > 0 ? { target: serviceTime(ms), assumed: "" } : undefined);
