import { beginningOf } from "../messages";
import { type Agreement, isSameWord, normalWord, type SlaTarget, ticketZoneOf } from "../service-level/agreement";
import { type CompiledCalendar, compileCalendar } from "../service-level/calendar";
import { type Grain, type Period, periodContaining, periodOf } from "../service-level/period";
import { defaultAsOf } from "../service-level/review";
import type { Tickets } from "../service-level/ticket";
import { HOUR_MS, type Instant, toInstant, toWallClock } from "../service-level/time";
import { type Cell, parseIsoWallClock, readDefinitionText, readMoment, readNumber, readShare, serialToWallClock, wallClockToSerial } from "../tables";
import type { Definitions } from "./definitions";
import { plainCell } from "./errorCells";
import { invalidValue, messagesOf, notAvailable } from "./functionErrors";

/** An optional argument that was left out arrives as `null`, an empty cell as 0 or "". */
export function isEmpty(argument: Cell | null | undefined): argument is "" | null | undefined {
  return argument === null || argument === undefined || argument === "";
}

/** Whether a date, a period or a name was given: 0 is none of them, and an empty cell. */
export function isGiven(argument: Cell | null | undefined): argument is Cell {
  return !isEmpty(argument) && argument !== 0;
}

/** An argument as text; "" when it was left out, "#N/A" for an error, "TRUE" as in a cell. */
export function textOf(argument: Cell | null): string {
  const plain = plainCell(argument);
  return typeof plain === "boolean" ? String(plain).toUpperCase() : String(plain ?? "").trim();
}

/** A number, also one that stands as text, read as in the cells of the definition tables: "44,5" and "1 200"; "1.200" is 1200 but for `hasNoThousands`. `NaN` for anything else. */
export function numberOf(argument: Cell | null, hasNoThousands = false): number {
  const plain = plainCell(argument);
  return typeof plain === "boolean" ? Number.NaN : (readNumber(plain ?? "", hasNoThousands) ?? Number.NaN);
}

/** As `numberOf`; "95%" is 0.95. */
export function figureOf(argument: Cell | null, hasNoThousands = false): number {
  return isPercent(argument) ? (readShare(textOf(argument)) ?? Number.NaN) : numberOf(argument, hasNoThousands);
}

/** As much of an argument as a sentence can quote. */
export function quoted(argument: Cell | null): string {
  return beginningOf(textOf(argument), MOST_QUOTED);
}

const MOST_QUOTED = 60;

/** What an argument that cannot be worked with makes of the function: `#N/A` stays `#N/A`, as in Excel's own functions, so that IFNA sees what a lookup did not find; all else is `#VALUE!`. */
export function refused(argument: Cell | null, sentence: string): CustomFunctions.Error {
  return textOf(argument) === "#N/A" ? notAvailable(sentence) : invalidValue(sentence);
}

/**
 * A date-time argument, on the wall clock of `zone`: an Excel serial, or text such as "2026-03-14 09:30", "14 March 2026" and whatever else the cells of the definition
 * tables may hold; text with an offset of its own ("2026-03-14T09:30Z") is that very instant.
 * @throws {CustomFunctions.Error} `#N/A` when it is empty, as the end of an open ticket is; `#VALUE!` when it is neither
 */
export function instantArgument(given: Cell | null, name: string, zone: string, definitions: Definitions): Instant {
  const argument = plainCell(given);
  const instant = typeof argument === "number" ? instantOfSerial(argument, zone, definitions) : typeof argument === "string" ? instantOfText(argument, zone, definitions) : undefined;
  const { functions } = messagesOf(definitions.agreement);
  if (!isGiven(argument)) throw notAvailable(functions.noDateTime(name));
  if (instant === "ambiguous") throw invalidValue(functions.ambiguousDate(name, quoted(argument)));
  if (typeof instant !== "number" || Number.isNaN(instant)) throw refused(argument, functions.notADateTime(name, quoted(argument)));
  return instant;
}

/** `NaN` for a number that Excel shows as no date. */
function instantOfSerial(serial: number, zone: string, { date1904 }: Definitions): Instant {
  const wall = serial >= 0 ? serialToWallClock(serial, date1904) : Number.NaN;
  return wall < AFTER_EXCEL ? toInstant(wall, zone) : Number.NaN;
}

/** The day after 9999-12-31. */
const AFTER_EXCEL = Date.UTC(10_000, 0, 1);

function instantOfText(text: string, zone: string, { agreement, date1904 }: Definitions): ReturnType<typeof readMoment> {
  const wall = parseIsoWallClock(text);
  return Number.isNaN(wall) ? readMoment(text, date1904, agreement.dateOrder, zone) : toInstant(wall, zone);
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
 * A period such as "2026-Q3", 2026, or any date (its month), a month in words included. `undefined` when it was left out.
 * @throws {CustomFunctions.Error} `#VALUE!` when it names none
 */
export function periodArgument(given: Cell | null, definitions: Definitions): Period | undefined {
  const argument = plainCell(given);
  if (!isGiven(argument)) return undefined;
  const { agreement, date1904 } = definitions;
  const { zone, fiscalYearStartMonth } = agreement;
  const period = periodOf(typeof argument === "number" ? argument : textOf(argument), { zone, fiscalYearStartMonth, date1904 }) ?? writtenMonth(argument, definitions);
  if (!period) throw refused(argument, messagesOf(agreement).functions.unknownPeriod(quoted(argument)));
  return period;
}

/** The month of a date as people write it, and a month in words: "14 March 2026", "31/03/2026", "Mar 2026", "2026年3月". */
function writtenMonth(argument: Cell, definitions: Definitions): Period | undefined {
  const { agreement } = definitions;
  const text = textOf(argument);
  const dates = /\p{L}{3}|月/u.test(text) ? [text, `1 ${text}`, `${text}1日`] : [text];
  const moments = dates.map((date) => instantOfText(date, agreement.zone, definitions));
  if (moments[0] === "ambiguous") throw invalidValue(messagesOf(agreement).functions.ambiguousDate("period", quoted(argument)));
  const moment = moments.find((found) => typeof found === "number");
  return moment === undefined ? undefined : periodContaining(moment, "month", agreement);
}

const GRAINS: Readonly<Record<string, Grain>> = { week: "week", month: "month", quarter: "quarter", "half-year": "half-year", half: "half-year", year: "year" };

/** `grain` of a trend, also in the plural, as the number of periods behind it suggests; months when it is left out. */
export function grainArgument(argument: Cell | null, agreement: Agreement): Grain {
  if (!isGiven(argument)) return "month";
  const wanted = lengthNamed(argument);
  if (!Object.hasOwn(GRAINS, wanted)) throw refused(argument, unknownGrain(argument, Object.keys(GRAINS), agreement));
  return GRAINS[wanted];
}

function unknownGrain(argument: Cell | null, allowed: readonly string[], agreement: Agreement): string {
  const { functions, formats } = messagesOf(agreement);
  return functions.unknownGrain(quoted(argument), formats.joined(allowed));
}

/** "quarter" for "Quarters", "quarterly" and "per quarter". */
function lengthNamed(argument: Cell | null): string {
  return textOf(argument).toLowerCase().replace(/^(?:per|a|each|every) /, "").replace(/^(?:annual(?:ly)?|yearly)$/, "year").replace(/^(?:semi-?annual|half[ -]year)(?:ly)?$/, "half-year").replace(/(?<=week|month|quarter)ly$|s$/, "");
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
  throw refused(argument, refuse(quoted(argument), [...new Set(rows.map(({ id }) => id))]));
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
export function numberArgument(given: Cell | null, isAllowed: (value: number) => boolean, refuse: (found: string) => string, fallback = Number.NaN): number {
  const argument = plainCell(given);
  if (isEmpty(argument) && !Number.isNaN(fallback)) return fallback;
  const value = numberOf(argument);
  if (!isAllowed(value)) throw refused(argument, refuse(quoted(argument)));
  return value;
}

/**
 * A length of service time: hours as a number, or a target as an SLA states it. Nothing is 0 hours.
 * @throws {CustomFunctions.Error} `#VALUE!` when it is neither, is below zero, or is a date of the ticket
 */
export function targetArgument(argument: Cell | null, agreement: Agreement): Exclude<SlaTarget, { readonly kind: "due" }> {
  const stated = statedTarget(argument);
  if (stated !== undefined && stated.kind !== "due") return stated;
  const hours = numberArgument(argument, (value) => value >= 0, messagesOf(agreement).functions.hoursNorTarget, 0);
  return { kind: "serviceTime", ms: Math.round(hours * HOUR_MS) };
}

/** A target in words; `undefined` for a number, also one in a text cell. */
function statedTarget(argument: Cell | null): SlaTarget | undefined {
  const stated = typeof argument === "string" && Number.isNaN(numberOf(argument)) ? readDefinitionText("target", argument, undefined) : undefined;
  return stated?.kind === "date" ? undefined : stated;
}

/**
 * A length of time in hours: a number, or as a promise states it, "90 min".
 * @throws {CustomFunctions.Error} `#VALUE!` when it is neither, or is not allowed
 */
export function hoursArgument(argument: Cell | null, isAllowed: (value: number) => boolean, agreement: Agreement): number {
  const stated = statedTarget(argument);
  const hours = stated?.kind === "serviceTime" ? stated.ms / HOUR_MS : argument;
  return numberArgument(hours, isAllowed, () => messagesOf(agreement).functions.hoursNotPositive(quoted(argument)));
}

/**
 * A share 0..1: 0.95, 95%, or "95%" as text; a bare 95 may be a slip and is refused. `fallback` when it was left out.
 * @throws {CustomFunctions.Error} `#VALUE!` with that sentence
 */
export function shareArgument(argument: Cell | null, isAllowed: (value: number) => boolean, refuse: (found: string) => string, fallback = Number.NaN): number {
  return numberArgument(isPercent(argument) ? figureOf(argument) : argument, isAllowed, () => refuse(quoted(argument)), fallback);
}

function isPercent(argument: Cell | null): boolean {
  return textOf(argument).normalize("NFKC").endsWith("%");
}

const PER = ["month", "quarter", "year"] as const;

/** `per` of a promise; years when it is left out. */
export function perArgument(argument: Cell | null, agreement: Agreement): (typeof PER)[number] {
  const wanted = lengthNamed(argument);
  const found = isGiven(argument) ? PER.find((per) => per === wanted) : "year";
  if (!found) throw refused(argument, unknownGrain(argument, PER, agreement));
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
    ? calendars.find(({ name }) => isSameWord(name, wanted))
    : calendars.length === 1
      ? calendars[0]
      : undefined;
  if (!found) throw refused(argument, messagesOf(agreement).functions.unknownCalendar(isGiven(argument) ? quoted(argument) : (wanted ?? ""), calendars.map((calendar) => calendar.name)));
  return compileCalendar(found);
}
