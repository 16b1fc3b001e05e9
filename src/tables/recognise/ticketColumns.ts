import { normalWord } from "../../service-level/agreement";
import type { Sla } from "../../service-level/agreement";
import { isFirstResponseTime, isLogHeader, isResolutionTime, isResponseTime, isServiceNowDuration } from "./logHeaders";
import type { ColumnRecognition } from "./recogniseColumns";
import { maybeSlaColumns } from "./slaColumns";

/**
 * Indexes of the columns that `readTickets` reads, ascending: those of fields, further dates, those that an SLA's `from -> to` clock names, how long
 * the first response and the resolution took, and what a log or a list of SLAs tells beside.
 * A caller that pays for every column (a worksheet over the network) need not fetch the others.
 */
export function ticketColumns(headers: readonly string[], recognition: ColumnRecognition, slas: readonly Pick<Sla, "clock">[] = []): number[] {
  const fields = [...recognition.columns.values(), ...recognition.lengths.values()].flatMap(({ index, timeIndex }) => [index, timeIndex ?? index]);
  const mayBeLog = recognition.columns.has("id") && recognition.columns.has("changed at");
  const told = [...headers.keys()].filter((index) => (mayBeLog && isLogHeader(headers[index])) || isFirstResponseTime(headers[index]) || isResponseTime(headers[index])
    || isResolutionTime(headers[index]) || (recognition.system === "ServiceNow" && isServiceNowDuration(headers[index])));
  const ofSlas = recognition.columns.has("id") ? maybeSlaColumns(headers) : [];
  return [...new Set([...fields, ...ofSlas, ...recognition.furtherDates, ...clockColumns(headers, slas), ...told])].sort((a, b) => a - b);
}

/** Indexes of the columns that `from -> to` clocks name by their headers, without regard to case and outer blanks. */
export function clockColumns(headers: readonly string[], slas: readonly Pick<Sla, "clock">[]): number[] {
  const words = headers.map(normalWord);
  return slas.flatMap(({ clock }) => (clock.kind === "between" ? [words.indexOf(normalWord(clock.from)), words.indexOf(normalWord(clock.to))] : [])).filter((index) => index >= 0);
}
