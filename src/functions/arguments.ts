import { type Agreement, normalWord, type SlaTarget, ticketZoneOf } from "../service-level/agreement";
import { type CompiledCalendar, compileCalendar } from "../service-level/calendar";
import { type Grain, type Period, periodOf } from "../service-level/period";
import { defaultAsOf } from "../service-level/review";
import type { Tickets } from "../service-level/ticket";
import { HOUR_MS, type Instant, toInstant, toWallClock } from "../service-level/time";
import { type Cell, parseIsoWallClock, readDefinitionText, serialToWallClock, wallClockToSerial } from "../tables";
import type { Definitions } from "./definitions";
import { plainCell } from "./errorCells";
import { invalidValue, messagesOf } from "./functionErrors";

/** An optional argument that was left out arrives as `null`, an empty cell as "". */
export function isGiven(argument: Cell | null | undefined): argument is Cell {
  return argument !== null && argument !== undefined && argument !== "";
}

/** An argument as text; "" when it was left out, "#N/A" for an error. */
export function textOf(argument: Cell | null): string {
  return String(plainCell(argument) ?? "").trim();
}

/**
 * A date-time argument: an Excel serial, or ISO text such as "2026-03-14 09:30", on the wall clock of `zone`.
 * @throws {CustomFunctions.Error} `#VALUE!` when it is neither
 */
export function instantArgument(argument: Cell | null, name: string, zone: string, definitions: Definitions): Instant {
  const wall =
    typeof argument === "number"
      ? serialToWallClock(argument, definitions.date1904)
      : typeof argument === "string"
        ? parseIsoWallClock(argument)
        : Number.NaN;
  if (wall === undefined || Number.isNaN(wall)) throw invalidValue(messagesOf(definitions.agreement).functions.notADateTime(name, textOf(argument)));
  return toInstant(wall, zone);
}

/** An instant as the serial that Excel shows on the wall clock of `zone`; "" when it is not known. */
export function serialOf(instant: Instant, zone: string, definitions: Definitions): number | "" {
  return Number.isFinite(instant) ? wallClockToSerial(toWallClock(instant, zone), definitions.date1904) : "";
}

/** `as_of`, or what the agreement and the data say when it is left out. */
export function asOfArgument(argument: Cell | null, tickets: Tickets, definitions: Definitions): Instant {
  const { agreement } = definitions;
  return isGiven(argument) ? instantArgument(argument, "as_of", ticketZoneOf(agreement), definitions) : defaultAsOf(tickets, agreement);
}

/**
 * A period such as "2026-Q3", 2026, or any date (its month). `undefined` when it was left out.
 * @throws {CustomFunctions.Error} `#VALUE!` when it names none
 */
export function periodArgument(argument: Cell | null, definitions: Definitions): Period | undefined {
  if (!isGiven(argument)) return undefined;
  const { agreement } = definitions;
  const period = periodOf(periodName(argument, definitions), agreement);
  if (!period) throw invalidValue(messagesOf(agreement).functions.unknownPeriod(textOf(argument)));
  return period;
}

/** `periodOf` knows serials of the 1900 system only. A whole number from 1900 to 2199 is a year in both. */
function periodName(argument: Cell, { date1904 }: Definitions): string | number {
  if (typeof argument !== "number") return textOf(argument);
  const isYear = Number.isInteger(argument) && argument >= 1900 && argument < 2200;
  return isYear || !date1904 ? argument : wallClockToSerial(serialToWallClock(argument, true), false);
}

const GRAINS: Readonly<Record<string, Grain>> = { week: "week", month: "month", quarter: "quarter", "half-year": "half-year", half: "half-year", year: "year" };

/** `grain` of a trend; months when it is left out. */
export function grainArgument(argument: Cell | null, agreement: Agreement): Grain {
  if (!isGiven(argument)) return "month";
  const wanted = textOf(argument).toLowerCase();
  if (!Object.hasOwn(GRAINS, wanted)) throw invalidValue(messagesOf(agreement).functions.unknownGrain(textOf(argument), Object.keys(GRAINS).join(", ")));
  return GRAINS[wanted];
}

/** The id as the `SLAs` table has it. */
export function slaArgument(argument: Cell | null, agreement: Agreement): string {
  return idArgument(argument, agreement.slas, messagesOf(agreement).functions.unknownSla);
}

/**
 * The id as a definition table has it, found without regard to case.
 * @throws {CustomFunctions.Error} `#VALUE!` when the table has none
 */
export function idArgument(argument: Cell | null, rows: readonly { readonly id: string }[], refuse: (found: string, known: readonly string[]) => string): string {
  const wanted = normalWord(textOf(argument));
  const found = rows.find(({ id }) => normalWord(id) === wanted);
  if (found) return found.id;
  throw invalidValue(refuse(textOf(argument), [...new Set(rows.map(({ id }) => id))]));
}

/**
 * How many periods are shown; `otherwise` when it was left out.
 * @throws {CustomFunctions.Error} `#VALUE!` when it is no whole number from 1 to 1,000
 */
export function periodsArgument(argument: Cell | null, agreement: Agreement, otherwise = 12): number {
  return numberArgument(argument, (value) => Number.isInteger(value) && value >= 1 && value <= 1000, messagesOf(agreement).functions.periodsOutOfRange, otherwise);
}

/**
 * A number argument within limits; `fallback` when it was left out.
 * @throws {CustomFunctions.Error} `#VALUE!` with that sentence
 */
export function numberArgument(argument: Cell | null, isAllowed: (value: number) => boolean, refuse: (found: string) => string, fallback = Number.NaN): number {
  if (!isGiven(argument) && !Number.isNaN(fallback)) return fallback;
  const value = typeof argument === "number" ? argument : Number(textOf(argument) || Number.NaN);
  if (!isAllowed(value)) throw invalidValue(refuse(textOf(argument)));
  return value;
}

/**
 * A length of service time: hours as a number, or a target as an SLA states it. Nothing is 0 hours.
 * @throws {CustomFunctions.Error} `#VALUE!` when it is neither, is below zero, or is a date of the ticket
 */
export function targetArgument(argument: Cell | null, agreement: Agreement): Exclude<SlaTarget, { readonly kind: "due" }> {
  const stated = typeof argument === "string" && Number.isNaN(Number(argument)) ? readDefinitionText("target", argument, undefined) : undefined;
  if (stated !== undefined && stated.kind !== "date" && stated.kind !== "due") return stated;
  const hours = numberArgument(argument, (value) => value >= 0, messagesOf(agreement).functions.hoursNorTarget, 0);
  return { kind: "serviceTime", ms: Math.round(hours * HOUR_MS) };
}

const PER = ["month", "quarter", "year"] as const;

/** `per` of a promise; years when it is left out. */
export function perArgument(argument: Cell | null, agreement: Agreement): (typeof PER)[number] {
  const wanted = textOf(argument).toLowerCase();
  const found = isGiven(argument) ? PER.find((per) => per === wanted) : "year";
  if (!found) throw invalidValue(messagesOf(agreement).functions.unknownGrain(textOf(argument), PER.join(", ")));
  return found;
}

/**
 * The named calendar, or the agreement's default one, else its only one.
 * @throws {CustomFunctions.Error} `#VALUE!` when there is none of that name, or none was named and there are several
 */
export function calendarArgument(argument: Cell | null, agreement: Agreement): CompiledCalendar {
  const wanted = isGiven(argument) ? textOf(argument) : agreement.defaultCalendar;
  const calendars = [...agreement.calendars.values()];
  const found = wanted
    ? calendars.find(({ name }) => normalWord(name) === normalWord(wanted))
    : calendars.length === 1
      ? calendars[0]
      : undefined;
  if (!found) throw invalidValue(messagesOf(agreement).functions.unknownCalendar(wanted ?? "", calendars.map((calendar) => calendar.name)));
  return compileCalendar(found);
}
