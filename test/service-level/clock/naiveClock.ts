import type { NoReplyRule, ReopenRule } from "../../../src/service-level/agreement";

/** Minutes since Monday 2024-01-08 00:00 UTC; states as the tests say them. */
export interface NaiveTicket {
  readonly opened: number;
  readonly firstResponse: number | undefined;
  readonly changes: readonly { readonly at: number; readonly state: "running" | "held" | "stopped" }[];
}

export interface NaiveRule {
  readonly clock: "response" | "resolution";
  readonly targetMinutes: number;
  readonly holds: "stop" | "run";
  readonly reopened: ReopenRule;
  readonly noReply: NoReplyRule;
}

export interface NaiveVerdict {
  readonly outcome: "met" | "missed" | "undecided" | "noSla";
  /** `NaN` without SLA. */
  readonly elapsedMinutes: number;
  /** `undefined` = none can be promised. */
  readonly deadline: number | undefined;
}

const DAY = 1440;

/** Open Monday to Friday 09:00-12:00 and 13:00-17:00, closed on Wednesday of the first week. */
export function isOpenMinute(minute: number): boolean {
  const day = Math.floor(minute / DAY);
  const hour = (minute - day * DAY) / 60;
  return day % 7 < 5 && day !== 2 && ((hour >= 9 && hour < 12) || (hour >= 13 && hour < 17));
}

/** The rules of the clock by walking minute after minute: slow, and without a line in common with the product. */
export function naiveVerdict({ opened, firstResponse, changes }: NaiveTicket, rule: NaiveRule, asOf: number): NaiveVerdict {
  const known = changes.filter(({ at }) => at <= asOf);
  const hasReply = firstResponse !== undefined && firstResponse <= asOf;
  const stateAt = (minute: number) => known.findLast(({ at }) => at <= minute)?.state ?? "running";
  const stop = stopOf(known, rule, hasReply ? firstResponse : undefined);
  const end = stop ?? asOf;

  const stopsWithTicket = !(rule.clock === "response" && rule.noReply === "runs on");
  let start = opened;
  if (rule.reopened === "restarts" && stopsWithTicket) {
    for (let minute = opened + 1; minute < end || (minute === end && stop === undefined); minute++) {
      if (stateAt(minute - 1) === "stopped" && stateAt(minute) !== "stopped") start = minute;
    }
  }
  const counts = (minute: number) => {
    const state = stateAt(minute);
    if (state === "held") return rule.holds === "run";
    return state === "running" || rule.reopened === "runs on" || !stopsWithTicket;
  };
  let elapsed = 0;
  let deadline: number | undefined;
  for (let minute = start; minute < end; minute++) {
    if (!isOpenMinute(minute) || !counts(minute)) continue;
    elapsed++;
    if (elapsed === rule.targetMinutes) deadline = minute + 1;
  }
  if (deadline === undefined && (stop !== undefined || counts(asOf))) {
    let needed = rule.targetMinutes - elapsed;
    for (let minute = Math.max(end, start); deadline === undefined; minute++) {
      if (isOpenMinute(minute) && --needed === 0) deadline = minute + 1;
    }
  }
  if (rule.clock === "response" && rule.noReply === "not measured" && stop !== undefined && stop <= deadline! && !(hasReply && firstResponse! <= stop)) {
    return { outcome: "noSla", elapsedMinutes: Number.NaN, deadline: undefined };
  }
  if (stop !== undefined) return { outcome: stop <= deadline! ? "met" : "missed", elapsedMinutes: elapsed, deadline };
  return { outcome: deadline !== undefined && asOf > deadline ? "missed" : "undecided", elapsedMinutes: elapsed, deadline };
}

function stopOf(known: NaiveTicket["changes"], { clock, reopened, noReply }: NaiveRule, response: number | undefined): number | undefined {
  const stops = known.filter(({ state }, index) => state === "stopped" && known[index - 1]?.state !== "stopped").map(({ at }) => at);
  const isDone = known[known.length - 1]?.state === "stopped";
  const done = reopened === "stays stopped" ? stops[0] : isDone ? stops[stops.length - 1] : undefined;
  if (clock === "response" && noReply === "runs on") return response;
  if (clock === "resolution" || response === undefined) return done;
  return done === undefined ? response : Math.min(done, response);
}
