import type { Agreement } from "../agreement";
import type { Tickets } from "../ticket";
import { ClockReader } from "./ClockReader";
import { type ClockReason, type Commitments, OUTCOMES } from "./types";

/** A ticket without a clock, and why it has none. */
export interface ClocklessTicket {
  readonly row: number;
  readonly reason: ClockReason;
}

/**
 * Where no ticket has a clock under the SLA: the first one that shows why. Tickets that the SLA does not speak of, and those that were cancelled or merged, show it only
 * where there are no others. `undefined` where a ticket has a clock, and where there are no tickets.
 */
export function whyNoClock(tickets: Tickets, agreement: Agreement, { sla, asOf, outcome, size }: Commitments): ClocklessTicket | undefined {
  if (outcome.some((each) => each > NO_SLA)) return undefined;
  const reader = new ClockReader(tickets, agreement, sla, asOf);
  const isAside = (row: number) => outcome[row] === REMOVED || (reader.choice.indexOf(row) < 0 && !Number.isNaN(tickets.opened[row]));
  let found: ClocklessTicket | undefined;
  for (let row = 0; row < size; row++) {
    // Of a million tickets that an SLA does not speak of, to read the clock of each would take nearly as long as to judge them did.
    if (found !== undefined && isAside(row)) continue;
    reader.moveTo(row);
    const { reason } = reader;
    if (reason === "") continue;
    if (!REASONS_ASIDE.has(reason)) return { row, reason };
    found ??= { row, reason };
  }
  return found;
}

const [REMOVED, NO_SLA] = [OUTCOMES.indexOf("removed"), OUTCOMES.indexOf("noSla")];
/** Why an SLA does not ask for the clock of a ticket at all; for all other reasons it asks, and cannot have it. */
export const REASONS_ASIDE: ReadonlySet<ClockReason> = new Set<ClockReason>(["noRowApplies", "cancelled", "merged"]);
