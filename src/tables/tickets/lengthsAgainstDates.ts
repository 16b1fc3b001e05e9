import { compileCalendar, elapsedServiceTime } from "../../service-level/calendar";
import type { ServiceCalendar } from "../../service-level/calendar";
import type { Finding } from "../../service-level/finding";
import type { TicketField, Tickets } from "../../service-level/ticket";
import { DAY_MS, MINUTE_MS } from "../../service-level/time";
import type { DurationMs, Instant } from "../../service-level/time";
import { FindingTally } from "../findings";
import { UNIT_MS } from "../readDuration";
import type { ColumnRecognition, TimeUnit } from "../recognise";
import type { TableSource } from "../types";
import { hasBareNumbers, lengthColumns, lengthsIn, SHOWS_TIME_LEFT } from "./lengthColumns";
import type { LengthColumn, Moment } from "./lengthColumns";
import type { DefaultHours } from "./momentsFromDurations";

type DatedTickets = Pick<Tickets, "size" | "sourceRow" | "opened" | "firstResponse" | "resolved" | "closed" | "heldMs" | "history">;

/** How long it took by the dates of each ticket; `NaN` where they do not tell. */
interface Between {
  /** Service time without what was held, to the earliest end that the length may mean. */
  readonly shortest: Float64Array;
  /** All time to the latest such end. */
  readonly longest: Float64Array;
}

/** Only with so many tickets do dates tell a unit. */
const ENOUGH = 5;

/**
 * Where a column tells how long the response or the resolution took, and dates tell it, too, and they contradict each other: `lengthLongerThanDates`,
 * `lengthShorterThanDates`, each with what the column and the dates tell of the first such ticket. The dates count. A length is shorter only when it is below the service hours between the dates
 * in every calendar, less what was held, and longer when it is more than all time between them. The unit of bare numbers is told by the dates where the header says none; where they do not tell it, nothing is said.
 */
export function lengthsAgainstDates(source: TableSource, recognition: ColumnRecognition, rows: Uint32Array, tickets: DatedTickets, daysAlone: ReadonlySet<TicketField>, rules: DefaultHours): Finding[] {
  const { columns, system } = recognition;
  if (!columns.has("opened") || SHOWS_TIME_LEFT.has(system)) return [];
  const ends = { response: ["first response"], resolution: ["resolved", "closed"] } as const;
  return (Object.keys(ends) as Moment[]).flatMap((moment) => {
    const dated = ends[moment].filter((field) => columns.has(field));
    const lengths = dated.length === 0 ? [] : lengthColumns(moment, source, recognition);
    const dayMs = ["opened" as const, ...dated].some((field) => daysAlone.has(field)) ? DAY_MS : 0;
    const instants = dated.map((field) => (field === "first response" ? tickets.firstResponse : tickets[field]));
    return lengths.flatMap((column) => disagreements(column, source.name, rows, tickets, betweenDates(tickets, instants, column, rules), dayMs));
  });
}

/**
 * A history may tell of holds that the length leaves out: then no length is too short. So it is where no calendar tells the service hours; of several calendars, any
 * may be the one in which the desk counts a ticket.
 */
function betweenDates({ size, opened, heldMs, history }: DatedTickets, ends: readonly Float64Array[], { counts }: LengthColumn, rules: DefaultHours): Between {
  const calendars = [...(rules.calendars ?? new Map<string, ServiceCalendar>()).values()].map((calendar) => compileCalendar(calendar));
  const serviceTime = (start: Instant, end: Instant) => calendars.reduce((least, calendar) => Math.min(least, elapsedServiceTime(calendar, start, end)), calendars.length === 0 ? 0 : end - start);
  const [shortest, longest] = [new Float64Array(size).fill(Number.NaN), new Float64Array(size).fill(Number.NaN)];
  const least = (start: Instant, end: Instant, held: DurationMs) =>
    (history !== undefined ? 0 : Math.max(0, (counts === "calendar" ? end - start : serviceTime(start, end)) - (held > 0 ? held : 0)));
  for (let row = 0; row < size; row++) {
    for (const end of ends) {
      if (!(end[row] >= opened[row])) continue;
      longest[row] = Math.max(Number.isNaN(longest[row]) ? 0 : longest[row], end[row] - opened[row]);
      shortest[row] = Math.min(Number.isNaN(shortest[row]) ? Number.POSITIVE_INFINITY : shortest[row], least(opened[row], end[row], heldMs[row]));
    }
  }
  return { shortest, longest };
}

function disagreements(column: LengthColumn, table: string, rows: Uint32Array, { size, sourceRow }: DatedTickets, { shortest, longest }: Between, dayMs: DurationMs): Finding[] {
  const isBare = hasBareNumbers(column);
  const stated = column.named ?? (isBare ? unitByDates(column, rows, longest) : "minutes");
  if (stated === undefined) return [];
  const { unit, lengths } = lengthsIn(column, rows, stated);
  // Below 0 it is what was left of a target, and no length at all.
  if (lengths.some((ms) => ms < 0)) return [];
  // Many desks write dates to the minute beside lengths to the second.
  const slackMs = dayMs + Math.max(MINUTE_MS, isBare ? UNIT_MS[unit] : 0);
  const tallies = { longer: new FindingTally(), shorter: new FindingTally() };
  const first = { longer: -1, shorter: -1 };
  let compared = 0;
  for (let row = 0; row < size; row++) {
    if (Number.isNaN(lengths[row]) || Number.isNaN(longest[row])) continue;
    compared++;
    const differs = lengths[row] > longest[row] + slackMs ? "longer" : lengths[row] < shortest[row] - slackMs ? "shorter" : undefined;
    if (differs === undefined) continue;
    if (first[differs] < 0) first[differs] = row;
    tallies[differs].add(sourceRow[row], String(column.cells[rows[row]]));
  }
  const facts = (row: number, dates: Float64Array) => ({ of: compared, told: lengths[row], between: dates[row], unit: column.named === undefined && isBare ? unit : "" });
  return [
    ...tallies.longer.finding("lengthLongerThanDates", "warning", table, column.header, first.longer < 0 ? {} : facts(first.longer, longest)),
    ...tallies.shorter.finding("lengthShorterThanDates", "note", table, column.header, first.shorter < 0 ? {} : facts(first.shorter, shortest)),
  ];
}

const UNITS: readonly TimeUnit[] = ["milliseconds", "seconds", "minutes", "hours", "days"];

/**
 * The unit in which four of five lengths are no more than the time between the dates, and three of four a fair part of it, as a week of service hours is of all its
 * hours. Units differ by more than that leaves open, so that no two of them can fit.
 */
function unitByDates(column: LengthColumn, rows: Uint32Array, longest: Float64Array): TimeUnit | undefined {
  return UNITS.find((stated) => {
    const { unit, lengths } = lengthsIn(column, rows, stated);
    if (unit !== stated) return false;
    const shares: number[] = [];
    lengths.forEach((ms, row) => {
      if (ms > 0 && longest[row] > 0) shares.push((ms - UNIT_MS[unit]) / longest[row]);
    });
    shares.sort((a, b) => a - b);
    return shares.length >= ENOUGH && shares[Math.floor(shares.length * 0.8)] <= 1 && shares[shares.length >> 2] >= 0.1;
  });
}
