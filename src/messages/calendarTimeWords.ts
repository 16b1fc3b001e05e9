import type { CalendarTimeTarget } from "../service-level/calendar";
import type { Messages } from "./types";

/** A target in calendar time in words: "30 calendar days", "1 calendar month". */
export function calendarTimeWords({ count, unit }: CalendarTimeTarget, { common }: Messages): string {
  return unit === "days" ? common.calendarDays(count) : common.calendarMonths(count);
}
