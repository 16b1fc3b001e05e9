import type { ReopenRule } from "../../../src/service-level/agreement";
import { isOpenMinute } from "./naiveClock";

export type NaiveState = "running" | "client" | "supplier" | "stopped";

/** Minutes since Monday 2024-01-08 00:00 UTC, in time order. "client" and "supplier" are holds. */
export interface NaiveTalk {
  readonly opened: number;
  readonly changes: readonly { readonly at: number; readonly state: NaiveState }[];
  readonly messages: readonly { readonly at: number; readonly who: "customer" | "agent" }[];
}

export interface NaiveUpdateRule {
  readonly targetMinutes: number;
  readonly stopsClock: readonly NaiveState[];
  readonly reopened: ReopenRule;
  readonly opensWait: boolean;
}

export interface NaiveUpdateVerdict {
  readonly outcome: "noSla" | "met" | "missed" | "undecided";
  readonly elapsedMinutes: number | undefined;
  readonly decidedAt: number | undefined;
}

interface Wait {
  used: number;
  deadline: number | undefined;
  end: number | undefined;
}

/** Update clocks by walking minute after minute with a customer who waits or does not: slow, and without a line in common with the product. */
export function naiveUpdate({ opened, changes, messages }: NaiveTalk, rule: NaiveUpdateRule, asOf: number): NaiveUpdateVerdict {
  const known = changes.filter(({ at }) => at <= asOf);
  const done = doneAt(known, rule.reopened);
  const end = done ?? asOf;
  const waits: Wait[] = [];
  let waiting: Wait | undefined;
  let state: NaiveState = "running";
  const ask = () => {
    if (waiting !== undefined) return;
    waiting = { used: 0, deadline: undefined, end: undefined };
    waits.push(waiting);
  };
  const answer = (minute: number) => {
    if (waiting !== undefined) waiting.end = minute;
    waiting = undefined;
  };

  const firstDone = rule.reopened === "runs on" ? done : known.find(({ state: to }) => to === "stopped")?.at;
  const asks = firstAsk(opened, messages.filter(({ at }) => Math.max(at, opened) <= asOf && !(Math.max(at, opened) >= firstDone!)), messages[0], rule.opensWait);
  for (let minute = Math.min(opened, known[0]?.at ?? opened); minute <= end; minute++) {
    if (minute === asks) ask();
    for (const change of known.filter(({ at }) => at === minute)) {
      if (change.state === "stopped" && minute < end && rule.reopened !== "runs on" && minute >= opened) answer(minute);
      if (state === "stopped" && change.state !== "stopped" && rule.reopened === "restarts" && waiting !== undefined) Object.assign(waiting, { used: 0, deadline: undefined });
      state = change.state;
    }
    for (const message of messages.filter(({ at }) => Math.max(at, opened) === minute && (done === undefined || minute < done))) {
      if (message.who === "agent") answer(minute);
      else ask();
    }
    if (minute < end && waiting !== undefined && isOpenMinute(minute) && counts(state, rule)) {
      waiting.used++;
      if (waiting.used === rule.targetMinutes) waiting.deadline = minute + 1;
    }
  }
  if (done !== undefined) answer(done);
  return verdictOf(waits, done, asOf);
}

/** @param heard messages before the ticket was first done */
function firstAsk(opened: number, [heard]: NaiveTalk["messages"], first: NaiveTalk["messages"][number] | undefined, opensWait: boolean): number | undefined {
  if (first?.who === "agent" && first.at <= opened) return undefined;
  return heard?.who === "customer" && !opensWait ? Math.max(heard.at, opened) : opened;
}

function counts(state: NaiveState, { stopsClock, reopened }: NaiveUpdateRule): boolean {
  return state === "stopped" ? reopened === "runs on" : !stopsClock.includes(state);
}

function doneAt(known: NaiveTalk["changes"], reopened: ReopenRule): number | undefined {
  const stops = known.filter(({ state }, index) => state === "stopped" && known[index - 1]?.state !== "stopped").map(({ at }) => at);
  if (reopened === "stays stopped") return stops[0];
  return known[known.length - 1]?.state === "stopped" ? stops[stops.length - 1] : undefined;
}

function verdictOf(waits: readonly Wait[], done: number | undefined, asOf: number): NaiveUpdateVerdict {
  if (waits.length === 0) return { outcome: "noSla", elapsedMinutes: undefined, decidedAt: undefined };
  const isMissed = ({ deadline, end }: Wait) => deadline !== undefined && (end ?? asOf) > deadline;
  const missed = waits.filter(isMissed);
  const last = waits[waits.length - 1];
  const longest = (among: readonly Wait[]) => Math.max(...among.map(({ used }) => used));
  if (missed.length > 0) {
    const elapsedMinutes = last.end === undefined && isMissed(last) ? last.used : longest(missed);
    return { outcome: "missed", elapsedMinutes, decidedAt: Math.min(...missed.map(({ deadline }) => deadline!)) };
  }
  if (last.end === undefined) return { outcome: "undecided", elapsedMinutes: last.used, decidedAt: undefined };
  return { outcome: done === undefined ? "undecided" : "met", elapsedMinutes: longest(waits), decidedAt: done };
}
