import { normalWord } from "../agreement";
import type { KpiVariant } from "../agreement";
import type { Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import { eachResolution, resolvedRows } from "./eachResolution";
import type { KpiQuestion } from "./Measure";
import { RowsByPeriod } from "./RowsByPeriod";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";
import { firstTierOf } from "./variantValues";
import { openedRows } from "./volumeIn";

/**
 * Of the tickets resolved in each period, the share that the first tier resolved: by the groups that the KPI calls tier 1, else the tickets that
 * were never escalated. A ticket of which neither is known is left out.
 */
export function firstLevelIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const firstLevel = firstLevelOf(question);
  const tallies = periods.map(() => ({ first: 0, resolved: 0 }));
  eachResolution(question, periods, (index, { row, at }) => {
    const isFirst = firstLevel(row, at);
    if (isFirst === undefined) return;
    tallies[index].resolved++;
    if (isFirst) tallies[index].first++;
  });
  return tallies.map(({ first, resolved }) => shareOf(first, resolved));
}

export function firstLevelRows(question: KpiQuestion, period: Interval): number[] {
  const firstLevel = firstLevelOf(question);
  return resolvedRows(question, period, ({ row, at }) => firstLevel(row, at) !== undefined);
}

/**
 * Of the tickets opened in each period with tier 1, the share that was escalated to another group, up to `asOf`. A ticket that was opened beyond
 * tier 1 was not escalated and is left out. Where the KPI names no groups, the desk's own count of escalations decides.
 */
export function escalationRateIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { data: { tickets: { opened }, asOf }, admits } = question;
  const escalation = escalationOf(question);
  const openedIn = new RowsByPeriod(opened, periods, (row) => opened[row] <= asOf && admits(row) && escalation(row) !== undefined);
  return periods.map((period) => {
    const rows = openedIn.rowsIn(period);
    return shareOf(rows.filter(escalation).length, rows.length);
  });
}

export function escalationRows(question: KpiQuestion, period: Interval): number[] {
  const escalation = escalationOf(question);
  return openedRows(question, period, (row) => escalation(row) !== undefined);
}

/** Whether the first tier had a ticket when it was resolved at an instant; `undefined`: nobody knows, the ticket does not count. */
function firstLevelOf({ variant, data: { tickets } }: KpiQuestion): (row: number, at: Instant) => boolean | undefined {
  const isTier1 = firstTier(variant, tickets);
  return (row, at) => (isTier1 === undefined ? notEscalated(tickets, row) : isTier1[groupAt(tickets, row, at)]);
}

/** Whether a ticket left the first tier; `undefined`: it was never there, or nobody knows, and it does not count. */
function escalationOf({ variant, data: { tickets, asOf } }: KpiQuestion): (row: number) => boolean | undefined {
  const isTier1 = firstTier(variant, tickets);
  return (row) => (isTier1 === undefined ? escalatedByCount(tickets, row) : leftTier1(tickets, row, isTier1, asOf));
}

/** By code of the group column; `undefined` when the KPI names no groups. */
function firstTier(variant: KpiVariant, { group }: Tickets): readonly boolean[] | undefined {
  const named = new Set(firstTierOf(variant).map(normalWord));
  return named.size === 0 ? undefined : group.labels.map((label) => named.has(normalWord(label)));
}

function escalatedByCount({ escalations }: Tickets, row: number): boolean | undefined {
  return Number.isNaN(escalations[row]) ? undefined : escalations[row] > 0;
}

function notEscalated(tickets: Tickets, row: number): boolean | undefined {
  const isEscalated = escalatedByCount(tickets, row);
  return isEscalated === undefined ? undefined : !isEscalated;
}

/** `undefined` when the ticket was opened beyond tier 1. */
function leftTier1({ classes, group }: Tickets, row: number, isTier1: readonly boolean[], asOf: Instant): boolean | undefined {
  const { offsets, at, group: groups } = classes!;
  const first = offsets[row];
  const end = offsets[row + 1];
  if (first === end) return isTier1[group.codes[row]] ? false : undefined;
  if (!isTier1[groups[first]]) return undefined;
  for (let entry = first + 1; entry < end && at[entry] <= asOf; entry++) if (!isTier1[groups[entry]]) return true;
  return false;
}

/** Code of the group that had the ticket at an instant; that of today where nothing older is known. */
function groupAt({ classes, group }: Tickets, row: number, at: Instant): number {
  if (classes === undefined || classes.offsets[row] === classes.offsets[row + 1]) return group.codes[row];
  let entry = classes.offsets[row];
  while (entry + 1 < classes.offsets[row + 1] && classes.at[entry + 1] <= at) entry++;
  return classes.group[entry];
}
