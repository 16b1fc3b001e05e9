import { variantMs, variantOf } from "../agreement";
import type { Kpi } from "../agreement";
import { SPEAKERS } from "../ticket";
import type { Conversation, Tickets } from "../ticket";
import type { Instant, Interval } from "../time";
import { eachResolution } from "./eachResolution";
import type { KpiData } from "./KpiData";
import { provisional } from "./reopenRateIn";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";

/**
 * Of the tickets resolved in each period, the share that was resolved at first touch and not reopened within the window of days. What a first
 * touch is, the KPI's variant says: `closed within` so much service time of the opening; `no customer reply` after the desk's first message;
 * `one reply` of the desk, not more and not fewer; `one reply of replied`: the same, of the tickets with any reply.
 */
export function firstTouchIn(kpi: Kpi, data: KpiData, periods: readonly Interval[], admits: (row: number) => boolean): KpiFigure[] {
  const { tickets, asOf } = data;
  const { rule } = variantOf(kpi);
  const withinMs = variantMs(kpi, "within");
  const windowMs = variantMs(kpi, "days");
  const first = rule === "closed within" ? data.resolutionTimes(kpi, "first resolution") : undefined;
  const { conversation } = tickets;
  const isFirstTouch = (row: number, at: Instant): boolean => {
    if (first !== undefined) return first.stopped[row] === at && first.elapsedMs[row] <= withinMs;
    return rule === "no customer reply" ? customerReplies(conversation!, row, at) === 0 : deskReplies(conversation!, row, at) === 1;
  };
  const counts = countsForFirstTouch(kpi, tickets);
  const tallies = periods.map(() => ({ first: 0, resolved: 0 }));
  eachResolution(tickets, asOf, periods, admits, (index, { row, at, reopenedAt }) => {
    if (!counts(row, at)) return;
    tallies[index].resolved++;
    const isReopened = reopenedAt === Number.POSITIVE_INFINITY || reopenedAt - at <= windowMs;
    if (!isReopened && isFirstTouch(row, at)) tallies[index].first++;
  });
  return tallies.map(({ first: count, resolved }, index) => provisional(shareOf(count, resolved), windowMs < Number.POSITIVE_INFINITY && periods[index].to + windowMs > asOf));
}

/** Whether a ticket resolved at an instant is one of which a first touch is asked. */
export function countsForFirstTouch(kpi: Kpi, { conversation }: Tickets): (row: number, at: Instant) => boolean {
  return variantOf(kpi).rule === "one reply of replied" ? (row, at) => deskReplies(conversation!, row, at) > 0 : () => true;
}

const AGENT = SPEAKERS.indexOf("agent");

/** Public messages of the desk up to the resolution. */
function deskReplies({ offsets, at, who }: Conversation, row: number, until: Instant): number {
  let count = 0;
  for (let message = offsets[row]; message < offsets[row + 1] && at[message] <= until; message++) if (who[message] === AGENT) count++;
  return count;
}

/** Messages of the customer between the desk's first message and the resolution: what is written before or after is no reply. */
function customerReplies({ offsets, at, who }: Conversation, row: number, until: Instant): number {
  let count = 0;
  let isAnswered = false;
  for (let message = offsets[row]; message < offsets[row + 1] && at[message] <= until; message++) {
    if (who[message] === AGENT) isAnswered = true;
    else if (isAnswered) count++;
  }
  return count;
}
