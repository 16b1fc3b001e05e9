import { SPEAKERS } from "../ticket";
import type { Conversation } from "../ticket";
import type { Instant, Interval } from "../time";
import { eachResolution, resolvedRows } from "./eachResolution";
import type { Resolution } from "./eachResolution";
import type { KpiQuestion } from "./Measure";
import { provisional } from "./reopenRateIn";
import { shareOf } from "./types";
import type { KpiFigure } from "./types";
import { variantMs } from "./variantValues";

/**
 * Of the tickets resolved in each period, the share that was resolved at first touch and not reopened within the window of days. What a first
 * touch is, the KPI's variant says: `closed within` so much service time of the opening; `no customer reply` after the desk's first message;
 * `one reply` of the desk, not more and not fewer; `one reply of replied`: the same, of the tickets with any reply. What is resolved again after a
 * reopening took more than one touch, also in a later period.
 */
export function firstTouchIn(question: KpiQuestion, periods: readonly Interval[]): KpiFigure[] {
  const { kpi, variant, data } = question;
  const { rule } = variant;
  const withinMs = variantMs(variant, "within");
  const windowMs = variantMs(variant, "days");
  const first = rule === "closed within" ? data.resolutionTimes(kpi, "first resolution") : undefined;
  const { conversation } = data.tickets;
  const isFirstTouch = (row: number, at: Instant): boolean => {
    if (first !== undefined) return first.elapsedMs[row] <= withinMs;
    return rule === "no customer reply" ? customerReplies(conversation!, row, at) === 0 : deskReplies(conversation!, row, at) === 1;
  };
  const counts = countsForFirstTouch(question);
  const tallies = periods.map(() => ({ first: 0, resolved: 0 }));
  eachResolution(question, periods, (index, resolution) => {
    if (!counts(resolution)) return;
    const { row, at, isFirst, reopenedAt } = resolution;
    tallies[index].resolved++;
    const isReopened = reopenedAt === Number.POSITIVE_INFINITY || reopenedAt - at <= windowMs;
    if (isFirst && !isReopened && isFirstTouch(row, at)) tallies[index].first++;
  });
  return tallies.map(({ first: count, resolved }, index) => provisional(shareOf(count, resolved), windowMs < Number.POSITIVE_INFINITY && periods[index].to + windowMs > data.asOf));
}

export function firstTouchRows(question: KpiQuestion, period: Interval): number[] {
  return resolvedRows(question, period, countsForFirstTouch(question));
}

/** Whether a resolved ticket is one of which a first touch is asked. */
function countsForFirstTouch({ variant, data: { tickets: { conversation } } }: KpiQuestion): (resolution: Resolution) => boolean {
  return variant.rule === "one reply of replied" ? ({ row, at }) => deskReplies(conversation!, row, at) > 0 : () => true;
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
