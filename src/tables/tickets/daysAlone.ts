import type { Finding } from "../../service-level/finding";
import type { TicketField } from "../../service-level/ticket";
import { DateShape, scanCell, scannedDate } from "../dates";
import { tableFinding } from "../findings";
import type { ColumnRecognition } from "../recognise";
import type { TableSource } from "../types";

const TOLD: readonly TicketField[] = ["opened", "first response", "resolved", "closed", "due"];
/** So many dates at midnight are no chance. */
const ENOUGH = 5;

/** Fields whose dates tell no time of day, and what is said of them. */
export interface DaysAlone {
  readonly fields: ReadonlySet<TicketField>;
  readonly findings: readonly Finding[];
}

/**
 * Which columns tell days alone. Their dates are midnights, so that an end on the day of the opening may lie before it, and each other one is too
 * fast where tickets tell when they were opened to the minute: that is said. A day that something is due ends with it.
 */
export function daysAlone(source: TableSource, { columns }: ColumnRecognition): DaysAlone {
  const fields = new Set<TicketField>();
  const findings: Finding[] = [];
  for (const field of TOLD) {
    const column = columns.get(field);
    const count = column === undefined || column.timeIndex !== undefined ? 0 : datesOfDays(source, column.index);
    if (count === 0) continue;
    const reading = field === "due" ? "due" : field === "opened" || fields.has("opened") || !columns.has("opened") ? "start" : "end";
    fields.add(field);
    findings.push(tableFinding("daysAlone", field === "due" ? "note" : "warning", source.name, column!.header, count, { reading }));
  }
  return { fields, findings };
}

/** Whether the dates of a column tell the day alone. */
export function tellsDaysAlone(source: TableSource, index: number): boolean {
  return datesOfDays(source, index) > 0;
}

/** How many dates the column has, if all of them tell the day alone; else 0. */
function datesOfDays(source: TableSource, index: number): number {
  let dates = 0;
  let isCertain = false;
  for (const cell of source.column(index)) {
    if (cell === "" || typeof cell === "boolean" || !scanCell(cell)) continue;
    const { shape, number, timeMs, offsetMinutes } = scannedDate;
    if (shape === DateShape.TimeOnly || isNoDay(scannedDate)) continue;
    if (shape === DateShape.Epoch || !Number.isNaN(offsetMinutes)) return 0;
    if (shape === DateShape.Serial ? !Number.isInteger(number) : timeMs > 0) return 0;
    if (shape !== DateShape.Serial && Number.isNaN(timeMs)) isCertain = true;
    dates++;
  }
  return isCertain || dates >= ENOUGH ? dates : 0;
}

/** A text of zeros, or of the first or last day that programs can hold. */
function isNoDay({ shape, year, first, second }: typeof scannedDate): boolean {
  if (shape === DateShape.Serial || shape === DateShape.Epoch) return false;
  return first === 0 || second === 0 || (shape !== DateShape.TwoDigitYear && (year <= 1901 || year >= 2999));
}
