import { compileCalendar, isOpen } from "../calendar";
import type { Tickets } from "../ticket";
import { calendarFor } from "./calendarFor";
import type { AgreedHours } from "./calendarFor";
import { FILTERS_A_MASK, filterMasks } from "./filterMasks";
import type { FilteredColumns } from "./filterMasks";
import { isInForce } from "./isInForce";
import type { Sla } from "./types";

/**
 * Which of the rows of one SLA judges a ticket: the first whose filter admits it, that was in force when the ticket was opened, and that speaks of tickets
 * opened at that time of the week, by the hours of the agreement. The result takes the row of a ticket and gives an index into `rows`, or -1 when none applies.
 */
export function slaInForce(rows: readonly Sla[], tickets: FilteredColumns & Pick<Tickets, "opened">, agreement: AgreedHours): (row: number) => number {
  const { opened, service } = tickets;
  const hours = rows.some((sla) => sla.opened !== undefined) ? service.labels.map((label) => compileCalendar(calendarFor(agreement, undefined, label).calendar)) : [];
  const speaksOf = (sla: Sla, row: number) => sla.opened === undefined || (sla.opened === "in service hours") === isOpen(hours[service.codes[row]], opened[row]);
  const masks: ((row: number) => number)[] = [];
  for (let base = 0; base < rows.length; base += FILTERS_A_MASK) {
    masks.push(filterMasks(rows.slice(base, base + FILTERS_A_MASK).map((sla) => sla.filter), tickets));
  }
  const [only] = masks;
  if (masks.length === 1 && !asksForOpening(rows)) return (row) => firstBit(only(row));
  return (row) => {
    for (let chunk = 0; chunk < masks.length; chunk++) {
      for (let mask = masks[chunk](row); mask !== 0; mask &= mask - 1) {
        const index = chunk * FILTERS_A_MASK + firstBit(mask);
        if (isInForce(rows[index], opened[row]) && speaksOf(rows[index], row)) return index;
      }
    }
    return -1;
  };
}

/** Whether it matters to `slaInForce` when a ticket was opened: one of the rows has dates of validity, or speaks of some times of the week. */
export function asksForOpening(rows: readonly Sla[]): boolean {
  return rows.some(({ validFrom, validTo, opened }) => validFrom !== undefined || validTo !== undefined || opened !== undefined);
}

/** The place of the lowest bit that is set; -1 when none is. */
function firstBit(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}
