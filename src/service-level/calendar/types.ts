import type { WallClock } from "../time";

/** Opening hours of one day in minutes after midnight, half-open; `to <= from` runs into the next day; 24 h is `[0, 1440)`. */
export interface ServiceWindow {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** A public holiday or exception: `windows` replace the hours of that day; no windows = closed. */
export interface Holiday {
  /** Midnight of the day, wall clock. */
  readonly date: WallClock;
  readonly name: string;
  readonly windows: readonly ServiceWindow[];
  /** On this day and month of every year, unless another holiday has the very date; 29 February in leap years only. */
  readonly isYearly?: true;
}

/** A target in working days. Minutes are those that the wall clock shows after the midnight of a day. */
export interface WorkingDayTarget {
  readonly days: number;
  /** When it is due on the day that was reached: when the service hours of that day end, or at this minute, whatever its hours. When left out, at the clock time of the opening. */
  readonly dueAt?: "closing" | number;
  /** What is opened on a day after this minute counts as opened when the service hours of the next working day begin. */
  readonly cutOffMinute?: number;
}

/** A target in calendar time: so many days or months, in which nights, weekends and holidays count. A whole number above 0. */
export interface CalendarTimeTarget {
  readonly count: number;
  readonly unit: "days" | "months";
}

/** Service hours as agreed: a week, its exceptions and the zone whose wall clock they mean. */
export interface ServiceCalendar {
  readonly name: string;
  /** IANA name. */
  readonly zone: string;
  /** Seven days, Monday first. */
  readonly week: readonly (readonly ServiceWindow[])[];
  readonly holidays: readonly Holiday[];
}
