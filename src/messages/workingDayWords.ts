import { formatTimeOfDay } from "../service-level/calendar";
import type { WorkingDayTarget } from "../service-level/calendar";
import type { Messages } from "./types";

/** A target in working days in words: "2 working days", "by 16:00 on the next working day". */
export function workingDayWords({ days, dueAt, cutOffMinute }: WorkingDayTarget, { common }: Messages): string {
  const target = dueAt === undefined ? common.workingDays(days)
    : dueAt === "closing" ? common.endOfWorkingDay(days) : common.byTimeOfWorkingDay(days, formatTimeOfDay(dueAt));
  return cutOffMinute === undefined ? target : common.cutOff(target, formatTimeOfDay(cutOffMinute));
}
