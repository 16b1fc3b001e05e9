import { ticketZoneOf } from "../agreement";
import type { Agreement, Sla } from "../agreement";
import { OUTCOMES } from "../clock";
import type { Commitments } from "../clock";
import { DEFAULT_NEAR_MISS } from "../kpi";
import type { Tickets } from "../ticket";
import { DAY_MS, HOUR_MS, toWallClock } from "../time";
import type { Interval } from "../time";

/** Commitments that were met with little left. */
export interface NearMisses {
  /** Share of the target beyond which a met commitment is a near miss. */
  readonly share: number;
  readonly count: number;
  /** Commitments met in the period, of a target in service time. */
  readonly met: number;
  /** Rows of `Tickets`, the nearest miss first, at most 500. */
  readonly rows: readonly number[];
  /** The groups with the most near misses, at most ten. */
  readonly byGroup: readonly { readonly group: string; readonly count: number; readonly met: number }[];
  /** By the hour of the day in which the ticket was opened, on the wall clock of the tickets: 24 counts. */
  readonly byHour: readonly number[];
}

const ROWS_KEPT = 500;
const GROUPS_KEPT = 10;
const MET = OUTCOMES.indexOf("met");

/**
 * What was met in the period with more than the agreed share of its target used: next period's misses show here first. Exactly that share
 * is not near. Commitments with a fixed due date have no target to use up and are left out.
 */
export function nearMisses(tickets: Tickets, agreement: Agreement, { nearMiss: share = DEFAULT_NEAR_MISS }: Sla, commitments: Commitments, { from, to }: Interval): NearMisses {
  const { size, outcome, decidedAt, elapsedMs, targetMs, opened } = commitments;
  const { codes, labels } = tickets.group;
  const near: number[] = [];
  const metByGroup = new Int32Array(labels.length);
  const nearByGroup = new Int32Array(labels.length);
  let met = 0;
  for (let row = 0; row < size; row++) {
    if (outcome[row] !== MET || !(decidedAt[row] >= from && decidedAt[row] < to) || !(targetMs[row] > 0)) continue;
    met++;
    metByGroup[codes[row]]++;
    if (!(elapsedMs[row] > share * targetMs[row])) continue;
    near.push(row);
    nearByGroup[codes[row]]++;
  }
  const zone = ticketZoneOf(agreement);
  const byHour = new Array<number>(24).fill(0);
  for (const row of near) {
    const wallClock = toWallClock(opened[row], zone);
    byHour[Math.floor((wallClock - Math.floor(wallClock / DAY_MS) * DAY_MS) / HOUR_MS)]++;
  }
  const used = (row: number) => elapsedMs[row] / targetMs[row];
  return {
    share, count: near.length, met,
    rows: near.sort((a, b) => used(b) - used(a)).slice(0, ROWS_KEPT),
    byGroup: [...labels.keys()].filter((code) => nearByGroup[code] > 0).map((code) => ({ group: labels[code], count: nearByGroup[code], met: metByGroup[code] }))
      .sort((a, b) => b.count - a.count || a.met - b.met).slice(0, GROUPS_KEPT),
    byHour,
  };
}
